import { LIMITS } from '@rayonne/contracts';
import { encodePublicId } from '../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { aPost, type TestPost } from '../posts/testing/post.factory';
import { nobodyHolds } from '../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const COMMENT = `mutation ($subject: ID!, $body: String!) {
  comment(input: { subject: $subject, body: $body }) { id body author { id } mentions { name } viewerCan { delete } }
}`;
const DELETE = `mutation ($id: ID!) { deleteComment(id: $id) }`;
const REACT = `mutation ($subject: ID!, $kind: ReactionKind) {
  react(input: { subject: $subject, kind: $kind }) { id reactionCount viewerReaction }
}`;
const THREAD = `query ($id: ID!, $first: Int, $after: String) {
  post(id: $id) {
    commentCount reactionCount viewerReaction
    comments(first: $first, after: $after) { nodes { id body author { name } mentions { name } } pageInfo { hasNextPage endCursor } }
  }
}`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let stranger: TestMember;
let post: TestPost;

beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '100' });
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  stranger = await aMember(api, await aTerritory(api));
});
beforeEach(async () => (post = await aPost(claire)));
afterAll(() => api.close());

const comment = (member: Pick<TestMember, 'client'>, body: string, subject = post.publicId) =>
  member.client.ask(COMMENT, { subject, body });
const react = (member: Pick<TestMember, 'client'>, kind: string | null, subject = post.publicId) =>
  member.client.ask(REACT, { subject, kind });
const thread = async (page: { first?: number; after?: string } = {}) =>
  (await claire.client.ask(THREAD, { id: post.publicId, first: 20, ...page })).data.post;

const counted = () =>
  api.database.queryOne<{ comments: number; reactions: number }>(
    `select comment_count as comments, reaction_count as reactions from subjects where id = $1`,
    [post.key.id],
  );
const nothing = { comments: 0, reactions: 0 };

describe('comments', () => {
  it('a member comments and mentions, and everyone of the territory reads it', async () => {
    const { data } = await comment(yassine, `Bravo <@${claire.publicId}>`);
    expect(data.comment).toMatchObject({ author: { id: yassine.publicId }, viewerCan: { delete: true } });
    expect(await thread()).toMatchObject({
      commentCount: 1,
      comments: { nodes: [{ body: `Bravo <@${claire.publicId}>`, mentions: [{ name: 'Claire Fontaine' }] }] },
    });
  });

  it('are read oldest first, page by page, in one statement more whatever their number', async () => {
    for (let number = 1; number <= 5; number += 1) await comment(yassine, `Réponse ${number}`);
    const { comments } = await thread({ first: 3 });
    expect(comments.nodes.map(({ body }: { body: string }) => body)).toEqual(['Réponse 1', 'Réponse 2', 'Réponse 3']);
    const rest = await thread({ first: 3, after: comments.pageInfo.endCursor });
    expect(rest.comments.nodes.map(({ body }: { body: string }) => body)).toEqual(['Réponse 4', 'Réponse 5']);
    expect(rest.comments.pageInfo.hasNextPage).toBe(false);
  });

  it('of twenty subjects cost as many statements as of one', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    const read = () =>
      member.client.ask(
        `query ($territory: ID!) { feed(territory: $territory) { nodes { comments(first: 2) { nodes { body mentions { name } author { name } } } } } }`,
        { territory: territory.publicId },
      );
    await comment(member, 'Une réponse', (await aPost(member)).publicId);
    const one = await read();
    const posts = await Promise.all(Array.from({ length: 19 }, () => aPost(member)));
    await Promise.all(posts.map(({ publicId }) => comment(member, `Bonjour <@${member.publicId}>`, publicId)));
    const twenty = await read();
    expect(twenty.data.feed.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(one.statements);
    expect(one.statements).toBe(4);
  });

  it('a page of comments obeys the limit of pages', async () => {
    expect(await claire.client.ask(THREAD, { id: post.publicId, first: 101 })).toBeRefused('INVALID_INPUT', 'first');
  });

  it('the author and a moderator delete a comment, nobody else', async () => {
    const moderator = await aMember(api, roissy, { mandate: 'moderator' });
    const [first, second] = [await comment(yassine, 'Un'), await comment(yassine, 'Deux')].map(
      ({ data }) => data.comment.id,
    );
    expect(await claire.client.ask(DELETE, { id: first })).toBeRefused('FORBIDDEN');
    expect(await api.visitor().ask(DELETE, { id: first })).toBeRefused('SIGNED_OUT');
    expect(await counted()).toEqual({ comments: 2, reactions: 0 });
    expect(await yassine.client.ask(DELETE, { id: first })).toSucceed();
    expect(await moderator.client.ask(DELETE, { id: second })).toSucceed();
    expect(await yassine.client.ask(DELETE, { id: first })).toBeRefused('NOT_FOUND');
    expect(await counted()).toEqual(nothing);
  });

  it.each([
    ['nothing', ''],
    ['a text beyond the limit', 'a'.repeat(LIMITS.commentBody.max + 1)],
    ['a bidirectional override', 'Bonjour \u202Etset'],
    ['a mention that leads nowhere', '<@personne>'],
  ])('%s is no comment', async (_what, body) => {
    expect(await comment(claire, body)).toBeRefused('INVALID_INPUT', 'body');
    expect(await counted()).toEqual(nothing);
  });
});

describe('reactions', () => {
  it('a member has one reaction, changes it and takes it back', async () => {
    expect((await react(yassine, 'BRAVO')).data.react).toMatchObject({ reactionCount: 1, viewerReaction: 'BRAVO' });
    expect((await react(yassine, 'IDEA')).data.react).toMatchObject({ reactionCount: 1, viewerReaction: 'IDEA' });
    expect(await thread()).toMatchObject({ reactionCount: 1, viewerReaction: null });
    expect((await react(yassine, null)).data.react).toMatchObject({ reactionCount: 0, viewerReaction: null });
    expect((await react(yassine, null)).data.react).toMatchObject({ reactionCount: 0, viewerReaction: null });
  });

  it('an unknown kind never reaches a resolver', async () => {
    expect(await react(yassine, 'LOVE')).toBeRefused('DOCUMENT_REFUSED');
    expect(await counted()).toEqual(nothing);
  });
});

it('a comment reaches the author of the subject and those it mentions, each once', async () => {
  const territory = await aTerritory(api);
  const [author, guest, commenter] = [
    await aMember(api, territory),
    await aMember(api, territory),
    await aMember(api, territory),
  ];
  const { publicId } = await aPost(author);
  await comment(commenter, `Bonjour <@${guest.publicId}>`, publicId);
  await comment(commenter, `Bonjour <@${author.publicId}>`, publicId);
  await comment(author, 'Merci', publicId);
  const kindsFor = async ({ client }: TestMember) => {
    const { notices } = await client.get<{ notices: { nodes: { kind: string }[] } }>(`{ notices { nodes { kind } } }`);
    return notices.nodes.map(({ kind }) => kind).filter((kind) => kind.startsWith('discussions.'));
  };
  expect(await kindsFor(author)).toEqual(['discussions.mentioned', 'discussions.commented']);
  expect(await kindsFor(guest)).toEqual(['discussions.mentioned']);
  expect(await kindsFor(commenter)).toEqual([]);
});

it('comments, first reactions and removals by a moderator are recorded acts', async () => {
  const moderator = await aMember(api, roissy, { mandate: 'moderator' });
  const { data } = await comment(yassine, 'Bonjour');
  await react(yassine, 'BRAVO');
  await react(yassine, 'IDEA');
  await moderator.client.get(DELETE, { id: data.comment.id });
  const acts = await api.database.query<{ verb: string; scope: string }>(
    `select verb, scope_kind as scope from interactions where towards_id = $1 and verb <> 'posts.published' order by id`,
    [post.key.id],
  );
  expect(acts).toEqual([
    { verb: 'comments.published', scope: 'territory' },
    { verb: 'reactions.given', scope: 'territory' },
    { verb: 'comments.removed', scope: 'private' },
  ]);
});

describe('counters', () => {
  it('are exact after fifty writers at once', async () => {
    const members = await Promise.all(Array.from({ length: 10 }, () => aMember(api, roissy)));
    const answers = await Promise.all(
      members.flatMap((member) => [
        react(member, 'THANKS'),
        react(member, 'BRAVO'),
        comment(member, 'Un'),
        comment(member, 'Deux'),
        react(member, 'SUPPORT'),
      ]),
    );
    for (const answer of answers) expect(answer).toSucceed();
    expect(await counted()).toEqual({ comments: 20, reactions: 10 });
    await Promise.all(members.flatMap((member) => [react(member, null), react(member, null)]));
    expect(await counted()).toEqual({ comments: 20, reactions: 0 });
  });
});

describe('who may not', () => {
  it('signed out, nobody comments or reacts', async () => {
    expect(await comment({ client: api.visitor() }, 'Bonjour')).toBeRefused('SIGNED_OUT');
    expect(await react({ client: api.visitor() }, 'BRAVO')).toBeRefused('SIGNED_OUT');
    expect(await counted()).toEqual(nothing);
  });

  it('commenting and reacting follow the charter', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    post = await aPost(member);
    await nobodyHolds(api, territory, 'comments.write');
    await nobodyHolds(api, territory, 'reactions.give');
    expect(await comment(member, 'Bonjour')).toBeRefused('FORBIDDEN');
    expect(await react(member, 'BRAVO')).toBeRefused('FORBIDDEN');
    expect(await counted()).toEqual(nothing);
  });

  it('a suspended and a removed member do neither', async () => {
    const [suspended, removed] = [await aMember(api, roissy), await aMember(api, roissy)];
    await endMembership(api, suspended, 'suspended');
    await endMembership(api, removed, 'removed');
    expect(await comment(suspended, 'Bonjour')).toBeRefused('MEMBER_SUSPENDED');
    expect(await react(suspended, 'BRAVO')).toBeRefused('MEMBER_SUSPENDED');
    expect(await comment(removed, 'Bonjour')).toBeRefused('NOT_FOUND');
    expect(await react(removed, 'BRAVO')).toBeRefused('NOT_FOUND');
    expect(await counted()).toEqual(nothing);
  });

  it('a deleted subject takes no comment and no reaction', async () => {
    await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
    expect(await comment(yassine, 'Bonjour')).toBeRefused('NOT_FOUND');
    expect(await react(yassine, 'BRAVO')).toBeRefused('NOT_FOUND');
  });

  it('for another territory a subject and its comments answer as if they had never been', async () => {
    const { data } = await comment(yassine, 'Bonjour');
    const madeUp = encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });
    const pairs = [
      [comment(stranger, 'Bonjour'), comment(stranger, 'Bonjour', madeUp), comment(stranger, 'Bonjour', 'x')],
      [react(stranger, 'IDEA'), react(stranger, 'IDEA', madeUp), react(stranger, 'IDEA', 'x')],
      [data.comment.id, madeUp, 'x'].map((id) => stranger.client.ask(DELETE, { id })),
    ];
    for (const answers of pairs) {
      const [hidden, ...others] = (await Promise.all(answers)).map(({ text }) =>
        text.replace(/"requestId":"[^"]*"/, ''),
      );
      for (const other of others) expect(other).toBe(hidden);
    }
    expect(await counted()).toEqual({ comments: 1, reactions: 0 });
  });
});
