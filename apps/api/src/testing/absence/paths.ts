import { encodeSharedId } from '../../platform/database/public-id';
import type { TestPost } from '../../features/posts/testing/post.factory';
import type { TestMember } from '../../features/territories/testing/member.factory';
import type { TestTerritory } from '../../features/territories/testing/territory.factory';
import { openSocket } from '../open-socket';
import type { TestApi } from '../test-api';

/** A public post that mentions `reader`, in the name of an organisation, with a comment; overdue. */
export interface Scene {
  readonly api: TestApi;
  readonly territory: TestTerritory;
  readonly author: TestMember;
  readonly reader: TestMember;
  readonly organisation: string;
  readonly post: TestPost;
}

/** Whether the post shows there. A new way to read content is added here, and every reason to be absent is tried on it. */
export type Path = (scene: Scene) => Promise<boolean>;

const reads =
  (query: string, variables: (scene: Scene) => object = ({ post }) => ({ id: post.publicId })): Path =>
  async (scene) => {
    const answer = await scene.reader.client.ask(query, { ...variables(scene) });
    return answer.text.includes(scene.post.publicId);
  };

const inTerritory = ({ territory }: Scene) => ({ territory: territory.publicId });
const opensUp =
  (mutation: string): Path =>
  async ({ reader, post }) =>
    !(await reader.client.ask(mutation, { id: post.publicId })).errors;

const visits =
  (path: (scene: Scene) => string): Path =>
  async (scene) => {
    const response = await fetch(scene.api.url + path(scene));
    const body = await response.text();
    return response.ok && body.includes(SECRET);
  };

/** What the post says, and nothing else does. */
export const SECRET = 'La passerelle de Gonesse ouvre samedi';

const hints: Path = async ({ reader, author, territory, post }) => {
  const socket = await openSocket(reader.client);
  const heard: string[] = [];
  socket.onAny((_event, payload: { subjectId?: string }) => heard.push(payload.subjectId ?? ''));
  await socket.emitWithAck('territory.follow', territory.publicId);
  await author.client.ask(`mutation ($id: ID!) { react(input: { subject: $id, kind: THANKS }) { id } }`, {
    id: post.publicId,
  });
  await socket.emitWithAck('territory.follow', territory.publicId);
  socket.close();
  return heard.includes(post.publicId);
};

/** Those of members. */
export const MEMBER_PATHS: Readonly<Record<string, Path>> = {
  feed: reads(`query ($territory: ID!) { feed(territory: $territory) { nodes { id } } }`, inTerritory),
  permalink: reads(`query ($id: ID!) { post(id: $id) { id } }`),
  'permalink of another kind': async ({ reader, post }) =>
    (await reader.client.ask(`query ($id: ID!) { opportunity(id: $id) { id } }`, { id: post.publicId })).data
      .opportunity === null && (await MEMBER_PATHS['permalink']!({ reader, post } as Scene)),
  comments: reads(`query ($id: ID!) { post(id: $id) { id comments { nodes { body } } } }`),
  commenting: opensUp(`mutation ($id: ID!) { comment(input: { subject: $id, body: "Bravo" }) { id } }`),
  reacting: opensUp(`mutation ($id: ID!) { react(input: { subject: $id, kind: BRAVO }) { id } }`),
  flagging: opensUp(`mutation ($id: ID!) { flagOutdated(input: { subject: $id }) { id } }`),
  viewing: opensUp(`mutation ($id: ID!) { countView(id: $id) }`),
  confirming: opensUp(`mutation ($id: ID!) { confirmSubject(id: $id) { id } }`),
  'contributions of its author': reads(
    `query ($member: ID!) { memberProfile(member: $member) { contributions { nodes { id } } } }`,
    ({ author }) => ({ member: author.publicId }),
  ),
  'publications of its organisation': reads(
    `query ($id: ID!) { organisation(id: $id) { publications { nodes { id } } } }`,
    ({ organisation }) => ({ id: organisation }),
  ),
  notices: reads(`{ notices { nodes { subjectId } } }`, () => ({})),
  'content to review': reads(
    `query ($territory: ID!) { contentToReview(territory: $territory) { nodes { subject { id } } } }`,
    inTerritory,
  ),
  'count of content to review': async ({ reader, territory }) => {
    const query = `query ($territory: ID!) { freshness(territory: $territory) { overdueCount } }`;
    return (await reader.client.get(query, { territory: encodeSharedId(territory.id) })).freshness.overdueCount > 0;
  },
  sockets: hints,
};

/** Those of visitors, and of other programs. */
export const PUBLIC_PATHS: Readonly<Record<string, Path>> = {
  'public page': visits(({ territory, post }) => `/p/${territory.slug}/${post.publicId}`),
  'public list': visits(({ territory }) => `/p/${territory.slug}`),
  RSS: visits(({ territory }) => `/p/${territory.slug}/rss.xml`),
  Atom: visits(({ territory }) => `/p/${territory.slug}/atom.xml`),
  'JSON Feed': visits(({ territory }) => `/p/${territory.slug}/feed.json`),
  oEmbed: visits(
    ({ api, territory, post }) =>
      `/oembed?url=${encodeURIComponent(`${api.url}/p/${territory.slug}/${post.publicId}`)}`,
  ),
};
