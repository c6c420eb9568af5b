import { decodePublicId, encodePublicId } from '../../platform/database/public-id';
import { makeOverdue } from '../../features/freshness/testing/overdue';
import { anOrganisation, giveRole } from '../../features/organisations/testing/organisation.factory';
import { aPoll, vote } from '../../features/posts/testing/poll.factory';
import { anImageOf } from '../../features/posts/testing/post-media.factory';
import type { TestPost } from '../../features/posts/testing/post.factory';
import { aMember, type TestMember } from '../../features/territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../features/territories/testing/territory.factory';
import type { TestApi } from '../test-api';

/** What the question says, and nothing else does. */
export const SECRET = 'La passerelle de Gonesse ouvre samedi';
const LINK = 'https://example.org/passerelle';

/**
 * A public question of `author` that mentions `reader`, in the name of an organisation, with a picture, a link, a topic
 * and an earlier version; overdue and featured. `friend` answered it, which was accepted, reacted to it and shared it;
 * `reader` keeps it.
 */
export interface Scene {
  readonly api: TestApi;
  readonly territory: TestTerritory;
  readonly author: TestMember;
  readonly friend: TestMember;
  /** Holds `content.curate`. */
  readonly reader: TestMember;
  readonly organisation: string;
  readonly post: TestPost;
  /** Public ids of the share of it, of the comment on it, and of an answer to that one. */
  readonly share: string;
  readonly comment: string;
  readonly answer: string;
  /** A named poll of `author` in which `friend` voted. */
  readonly poll: TestPost;
}

const PUBLISH = `mutation ($input: PublishPostInput!) { it: publishPost(input: $input) { id version } }`;
const EDIT = `mutation ($input: EditPostInput!) { it: editPost(input: $input) { id version } }`;
const COMMENT = `mutation ($input: CommentInput!) { it: comment(input: $input) { id } }`;
const ACCEPT = `mutation ($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { id } }`;
const REACT = `mutation ($id: ID!) { react(input: { subject: $id, kind: BRAVO }) { id } }`;

const SAVE = `mutation ($input: SaveSubjectInput!) { it: saveSubject(input: $input) { id version } }`;
const FEATURE = `mutation ($id: ID!, $until: DateTime!) { featureSubject(input: { subject: $id, until: $until }) { id } }`;

const make = async (by: TestMember, mutation: string, input: object) =>
  (await by.client.get<{ it: { id: string; version: number } }>(mutation, { input })).it;

async function thePeople(api: TestApi) {
  const territory = await aTerritory(api);
  const author = await aMember(api, territory, { mandate: 'content_curator' });
  const friend = await aMember(api, territory);
  const reader = await aMember(api, territory, { trustLevel: 3 });
  const manager = await aMember(api, territory, { mandate: 'community_manager' });
  const page = await anOrganisation(manager);
  await giveRole(manager, page, author, 'OWNER');
  return { territory, author, friend, reader, organisation: page.publicId };
}

type People = Awaited<ReturnType<typeof thePeople>>;

async function theQuestion(api: TestApi, { territory, author, reader, organisation }: People): Promise<TestPost> {
  const input = {
    territory: territory.publicId,
    kind: 'QUESTION',
    body: `${SECRET} #passerelle <@${reader.publicId}> ${LINK}`,
    audience: 'PUBLIC',
    organisation,
    media: { images: [{ upload: await anImageOf(api, author), alt: SECRET }] },
  };
  const { id, version: first } = await make(author, PUBLISH, input);
  const edit = { id, version: first, body: `${input.body} !` };
  const { version } = await make(author, EDIT, edit);
  await api.database.query(
    `update link_previews set state = 'ready', title = 'La passerelle', expires_at = now() + interval '1 day'
      where url = $1`,
    [LINK],
  );
  return { publicId: id, key: decodePublicId(id)!, version };
}

/** What others did with it. */
async function theDiscussion({ territory, author, friend, reader }: People, { publicId: subject }: TestPost) {
  const { id: comment } = await make(friend, COMMENT, { subject, body: 'À samedi' });
  const { id: answer } = await make(author, COMMENT, { subject, body: 'Avec joie', answers: comment });
  await author.client.get(ACCEPT, { input: { post: subject, comment } });
  await friend.client.get(REACT, { id: subject });
  await make(reader, SAVE, { subject });
  const shared = { territory: territory.publicId, kind: 'SHARE', body: 'À lire', shared: { subject } };
  return { comment, answer, share: (await make(friend, PUBLISH, shared)).id };
}

export async function aScene(api: TestApi): Promise<Scene> {
  const people = await thePeople(api);
  const post = await theQuestion(api, people);
  const discussion = await theDiscussion(people, post);
  const poll = await aPoll(people.author, { isNamed: true });
  await vote(people.friend, poll, [0]);
  await makeOverdue(api, post.key);
  await people.author.client.get(FEATURE, {
    id: post.publicId,
    until: new Date(Date.now() + 86_400_000).toISOString(),
  });
  return { api, ...people, post, ...discussion, poll };
}

export type Waiting = 'a draft' | 'scheduled' | 'held';

/** As a scene whose question nobody but `author` has seen yet: it stands on no spine, and its id is one of nothing. */
export async function aWaitingScene(api: TestApi, waits: Waiting): Promise<Scene> {
  const people = await thePeople(api);
  const { territory, author, reader } = people;
  const content = { kind: 'QUESTION', body: `${SECRET} #passerelle <@${reader.publicId}>`, audience: 'PUBLIC' };
  if (waits === 'held') {
    await api.database.query(
      `insert into screening_words (territory_id, word, folded, answer) values ($1, 'Gonesse', 'gonesse', 'hold')`,
      [territory.id],
    );
    await author.client.get(PUBLISH, { input: { territory: territory.publicId, ...content } });
  } else await aDraft(people, JSON.stringify(content), waits === 'scheduled');
  const nothing = { key: { territoryId: territory.id, id: crypto.randomUUID() }, version: 1 };
  const post = { ...nothing, publicId: encodePublicId(nothing.key) };
  return { api, ...people, post, share: post.publicId, comment: post.publicId, answer: post.publicId, poll: post };
}

async function aDraft({ territory, author }: People, content: string, isScheduled: boolean): Promise<void> {
  const draft = { territory: territory.publicId, id: crypto.randomUUID() };
  const save = `mutation ($input: SaveDraftInput!) { it: saveDraft(input: $input) { id version } }`;
  const { version } = await make(author, save, { ...draft, version: 0, content });
  if (!isScheduled) return;
  const schedule = `mutation ($input: ScheduleDraftInput!) { it: scheduleDraft(input: $input) { id version } }`;
  const publishAt = new Date(Date.now() + 86_400_000).toISOString();
  await make(author, schedule, { ...draft, version, publishAt });
}
