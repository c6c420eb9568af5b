import type { TestMember } from '../../features/territories/testing/member.factory';
import { openSocket } from '../open-socket';
import { SECRET, type Scene } from './scene';

/** Whether the content shows there. A new way to read content is added here, and every reason to be absent is tried on it. */
export type Path = (scene: Scene) => Promise<boolean>;
export type Paths = Readonly<Record<string, Path>>;

type Variables = (scene: Scene) => Record<string, unknown>;

const theQuestion: Variables = ({ post }) => ({ id: post.publicId });
const thePoll: Variables = ({ poll }) => ({ id: poll.publicId });
const inTerritory: Variables = ({ territory }) => ({ territory: territory.publicId });

/** The answer holds its id or its words. */
const reads =
  (query: string, variables: Variables = theQuestion): Path =>
  async (scene) => {
    const { text } = await scene.reader.client.ask(query, variables(scene));
    return text.includes(scene.post.publicId) || text.includes(SECRET);
  };

/** The answer holds what `sign` says, which only the content brings there. */
const tells =
  (query: string, sign: (scene: Scene) => string, variables: Variables = theQuestion): Path =>
  async (scene) =>
    (await scene.reader.client.ask(query, variables(scene))).text.includes(sign(scene));

/** The act is let through. */
const opensUp =
  (mutation: string, variables: Variables = theQuestion): Path =>
  async (scene) =>
    !(await scene.reader.client.ask(mutation, variables(scene))).errors;

/** Somebody else's act on it is heard. */
const hints =
  (mutation: string, by: (scene: Scene) => TestMember, variables: Variables = theQuestion): Path =>
  async (scene) => {
    const { reader, territory } = scene;
    const about = Object.values(variables(scene));
    const socket = await openSocket(reader.client);
    const heard: unknown[] = [];
    socket.onAny((_event, payload: { subjectId?: string }) => heard.push(payload.subjectId));
    await socket.emitWithAck('territory.follow', territory.publicId);
    await by(scene).client.ask(mutation, variables(scene));
    await socket.emitWithAck('territory.follow', territory.publicId);
    socket.close();
    return heard.some((id) => about.includes(id));
  };

const CONTENT = `id ... on Post { body shared { subject { id ... on Post { body } } } }`;
const feed = (scope: string, order = 'RECENT') =>
  `query ($territory: ID, $of: ID) { feed(scope: ${scope}, order: ${order}, territory: $territory, of: $of) { nodes { ${CONTENT} } } }`;
const ofAuthor: Variables = ({ territory, author }) => ({ territory: territory.publicId, of: author.publicId });
const ofPage: Variables = ({ territory, organisation }) => ({ territory: territory.publicId, of: organisation });
const ofTopic: Variables = ({ territory }) => ({ territory: territory.publicId, of: 'passerelle' });
const theAuthor: Variables = ({ author }) => ({ member: author.publicId });
const theFriend: Variables = ({ friend }) => ({ member: friend.publicId });

/** Contents have no search of their own yet: it joins here. */
const FEEDS: Paths = {
  'feed of the territory': reads(feed('TERRITORY'), inTerritory),
  home: reads(feed('HOME'), () => ({})),
  'feed of its author': reads(feed('MEMBER'), ofAuthor),
  'feed of its organisation': reads(feed('ORGANISATION'), ofPage),
  'feed of its topic': reads(feed('TOPIC'), ofTopic),
  'home, for you': reads(feed('HOME', 'FOR_YOU'), () => ({})),
  'feed of the territory, for you': reads(feed('TERRITORY', 'FOR_YOU'), inTerritory),
  'head of the territory': reads(
    `query ($territory: ID!) { featured(territory: $territory) { ${CONTENT} } }`,
    inTerritory,
  ),
  'head of the home': reads(`{ featured { ${CONTENT} } }`, () => ({})),
  'why it is in the feed': reads(`query ($id: ID!) { whySeen(subject: $id) { id } }`),
  'count of its topic': tells(
    `query ($territory: ID!, $of: String!) { topic(territory: $territory, topic: $of) { subjectCount label } }`,
    () => 'passerelle',
    ofTopic,
  ),
  'topics to choose from': tells(
    `query ($territory: ID!) { topics(territory: $territory, search: "pass") { slug subjectCount } }`,
    () => 'passerelle',
    inTerritory,
  ),
};

const POST = `query ($id: ID!) { post(id: $id) { id`;

const ITS_PAGE: Paths = {
  permalink: reads(`${POST} body } }`),
  'permalink of another kind': async ({ reader, post }) =>
    (await reader.client.ask(`query ($id: ID!) { opportunity(id: $id) { id } }`, { id: post.publicId })).data
      .opportunity === null && (await ITS_PAGE['permalink']!({ reader, post } as Scene)),
  comments: reads(`${POST} comments { nodes { body } } } }`),
  'addresses of its pictures': tells(`${POST} media { images { url(width: 480) } } } }`, () => '/media/'),
  'what it links': tells(`${POST} linkPreview { url } } }`, () => 'https://example.org/passerelle'),
  'its accepted answer': tells(`${POST} acceptedAnswer { body } } }`, () => 'À samedi'),
  'what it said before': reads(`query ($id: ID!) { postVersions(id: $id) { nodes { body } } }`),
  'who reacted': tells(
    `query ($id: ID!) { reactions(subject: $id) { nodes { member { id } } } }`,
    ({ friend }) => friend.publicId,
  ),
  'card of what was shared': reads(`query ($share: ID!) { post(id: $share) { ${CONTENT} } }`, ({ share }) => ({
    share,
  })),
  'a comment on it, by its id': tells(
    `query ($comment: ID!) { readComment(id: $comment) { body subjectId } }`,
    () => 'À samedi',
    ({ comment }) => ({ comment }),
  ),
  'an answer to that comment': tells(
    `query ($comment: ID!) { readComment(id: $comment) { answers { nodes { body } } } }`,
    () => 'Avec joie',
    ({ comment }) => ({ comment }),
  ),
  'poll, by its id': tells(
    `query ($id: ID!) { post(id: $id) { poll { options { label } } } }`,
    () => 'Samedi',
    thePoll,
  ),
  'who voted': tells(
    `query ($id: ID!) { pollVoters(post: $id, position: 0) { nodes { id } } }`,
    ({ friend }) => friend.publicId,
    thePoll,
  ),
};

const TAKE_BACK = `mutation ($id: ID!) { acceptAnswer(input: { post: $id }) { id } }`;

const ELSEWHERE: Paths = {
  'questions without an answer': async (scene) => {
    await scene.author.client.ask(TAKE_BACK, theQuestion(scene));
    const query = `query ($territory: ID!) { unansweredQuestions(territory: $territory) { nodes { ${CONTENT} } } }`;
    return reads(query, inTerritory)(scene);
  },
  'what one keeps': reads(
    `query ($territory: ID!) { bookmarks(territory: $territory) { nodes { subject { ${CONTENT} } } } }`,
    inTerritory,
  ),
  'count of what one keeps': tells(
    `query ($territory: ID!) { bookmarkShelf(territory: $territory) { count } }`,
    () => `"count":1`,
    inTerritory,
  ),
  'contributions of its author': reads(
    `query ($member: ID!) { memberProfile(member: $member) { contributions { nodes { ${CONTENT} } } } }`,
    theAuthor,
  ),
  'count of contributions': tells(
    `query ($member: ID!) { memberProfile(member: $member) { contributionCounts { count } } }`,
    () => `"count":2`,
    theAuthor,
  ),
  'publications of its organisation': reads(
    `query ($id: ID!) { organisation(id: $id) { publications { nodes { ${CONTENT} } } } }`,
    ({ organisation }) => ({ id: organisation }),
  ),
  'acts of its author': reads(
    `query ($member: ID!) { interactions(member: $member) { nodes { subjectId } } }`,
    theAuthor,
  ),
  'acts of who answered it': reads(
    `query ($member: ID!) { interactions(member: $member) { nodes { subjectId } } }`,
    theFriend,
  ),
  notices: reads(`{ notices { nodes { subjectId path } } }`, () => ({})),
  'content to review': reads(
    `query ($territory: ID!) { contentToReview(territory: $territory) { nodes { subject { ${CONTENT} } } } }`,
    inTerritory,
  ),
  'count of content to review': async ({ reader, territory }) => {
    const query = `query ($territory: ID!) { freshness(territory: $territory) { overdueCount } }`;
    const { data } = await reader.client.ask(query, { territory: territory.publicId });
    return (data?.freshness?.overdueCount ?? 0) > 0;
  },
  'number at the menu of curators': tells(
    `{ viewer { memberships { waiting { place count } } } }`,
    () => `{"place":"contents","count":1}`,
    () => ({}),
  ),
};

const FEATURE = `mutation ($id: ID!, $until: DateTime!) { featureSubject(input: { subject: $id, until: $until }) { id } }`;

const ACTS: Paths = {
  featuring: opensUp(FEATURE, ({ post }) => ({
    id: post.publicId,
    until: new Date(Date.now() + 86_400_000).toISOString(),
  })),
  commenting: opensUp(`mutation ($id: ID!) { comment(input: { subject: $id, body: "Bravo" }) { id } }`),
  answering: opensUp(
    `mutation ($id: ID!, $to: ID!) { comment(input: { subject: $id, answers: $to, body: "Merci" }) { id } }`,
    ({ post, comment }) => ({ id: post.publicId, to: comment }),
  ),
  reacting: opensUp(`mutation ($id: ID!) { react(input: { subject: $id, kind: BRAVO }) { id } }`),
  sharing: opensUp(
    `mutation ($t: ID!, $id: ID!) { publishPost(input: { territory: $t, kind: SHARE, body: "", shared: { subject: $id } }) { id } }`,
    ({ territory, post }) => ({ t: territory.publicId, id: post.publicId }),
  ),
  'sharing a share of it': opensUp(
    `mutation ($t: ID!, $id: ID!) { publishPost(input: { territory: $t, kind: SHARE, body: "", shared: { subject: $id } }) { id } }`,
    ({ territory, share }) => ({ t: territory.publicId, id: share }),
  ),
  voting: opensUp(`mutation ($id: ID!) { vote(input: { post: $id, choices: [1] }) { id } }`, thePoll),
  flagging: opensUp(`mutation ($id: ID!) { flagOutdated(input: { subject: $id }) { id } }`),
  keeping: opensUp(`mutation ($id: ID!) { saveSubject(input: { subject: $id }) { id } }`),
  viewing: opensUp(`mutation ($id: ID!) { countView(id: $id) }`),
  confirming: opensUp(`mutation ($id: ID!) { confirmSubject(id: $id) { id } }`),
};

const SOCKETS: Paths = {
  'sockets: its author reacts': hints(
    `mutation ($id: ID!) { react(input: { subject: $id, kind: THANKS }) { id } }`,
    ({ author }) => author,
  ),
  'sockets: somebody takes a reaction back': hints(
    `mutation ($id: ID!) { react(input: { subject: $id }) { id } }`,
    ({ friend }) => friend,
  ),
  'sockets: somebody comments': hints(
    `mutation ($id: ID!) { comment(input: { subject: $id, body: "Encore" }) { id } }`,
    ({ friend }) => friend,
  ),
  'sockets: somebody votes': hints(
    `mutation ($id: ID!) { vote(input: { post: $id, choices: [2] }) { id } }`,
    ({ friend }) => friend,
    thePoll,
  ),
};

/** Those of members. Whoever confirms it takes it out of the queue of curators: acts come last. */
export const MEMBER_PATHS: Paths = { ...FEEDS, ...ITS_PAGE, ...ELSEWHERE, ...SOCKETS, ...ACTS };

/** Those that stay empty as long as nobody but its author has seen it. */
export const LIST_PATHS: Paths = { ...FEEDS, ...ELSEWHERE };

const visits =
  (path: (scene: Scene) => string, isThere = (body: string) => body.includes(SECRET)): Path =>
  async (scene) => {
    const response = await fetch(scene.api.url + path(scene));
    const body = await response.text();
    return response.ok && isThere(body);
  };

/** Those of visitors, and of other programs. */
export const PUBLIC_PATHS: Paths = {
  'public page': visits(({ territory, post }) => `/p/${territory.slug}/${post.publicId}`),
  'OpenGraph of its page': visits(
    ({ territory, post }) => `/p/${territory.slug}/${post.publicId}`,
    (body) => body.includes('property="og:title"') && body.includes(SECRET),
  ),
  'its picture': visits(
    ({ territory, post }) => `/p/${territory.slug}/${post.publicId}/images/0`,
    (body) => body.length > 0,
  ),
  'public list': visits(({ territory }) => `/p/${territory.slug}`),
  RSS: visits(({ territory }) => `/p/${territory.slug}/rss.xml`),
  Atom: visits(({ territory }) => `/p/${territory.slug}/atom.xml`),
  'JSON Feed': visits(({ territory }) => `/p/${territory.slug}/feed.json`),
  oEmbed: visits(
    ({ api, territory, post }) =>
      `/oembed?url=${encodeURIComponent(`${api.url}/p/${territory.slug}/${post.publicId}`)}`,
  ),
};
