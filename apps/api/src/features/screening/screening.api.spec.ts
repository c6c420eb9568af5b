import { startTestApi, type TestApi } from '../../testing/test-api';
import { aPost } from '../posts/testing/post.factory';
import { nobodyHolds } from '../territories/testing/charter.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { MOST_PER_HOUR } from './checks/rate.check';
import { blockWord, heldOf, publishAs } from './testing/screening.factory';

const HOLD_FIRST = `mutation ($input: HoldFirstPostsInput!) { holdFirstPosts(input: $input) { holdsFirstPosts } }`;
const OPPORTUNITY = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { body } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;
const FEED = `query ($t: ID!) { feed(territory: $t) { nodes { id } } }`;
const LONG = 'Le marché de Gonesse rouvre samedi, venez nombreux avec vos paniers.';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let paul: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});
afterAll(() => api.close());

const state = async () => ({
  subjects: await api.database.query(`select * from subjects order by territory_id, id`),
  held: await api.database.query(`select * from held_contents order by territory_id, id`),
  texts: await api.database.query(`select * from screened_texts order by territory_id, id`),
  ledger: await api.database.query(`select count(*) from interactions`),
});
const feedOf = async (member: TestMember) => (await member.client.get(FEED, { t: territory.publicId })).feed.nodes;

describe('a refusal', () => {
  it.each([
    ['says nothing', '…', 'SAYS_NOTHING'],
    ['has too many links', 'www.a.fr www.b.fr www.c.fr', 'TOO_MANY_LINKS'],
  ] as const)('names what to change when a text %s, and leaves nothing behind', async (_what, body, code) => {
    const before = await state();
    expect(await publishAs(paul, territory, body)).toBeRefused(code, 'body');
    expect(await state()).toEqual(before);
  });

  it('of a word on the list names the word, in posts, opportunities, choices of a poll and edits', async () => {
    await blockWord(anne, territory, 'tartempion', 'REFUSE');
    const { publicId: id, version } = await aPost(paul, { body: 'Bonjour' });
    const before = await state();
    const refused = await publishAs(paul, territory, 'Ce T4RTEMPI0N-là');
    expect(refused).toBeRefused('BLOCKED_WORD', 'body');
    expect(refused.errors![0]!.extensions).toMatchObject({ detail: 'tartempion' });
    const opportunity = {
      territory: territory.publicId,
      kind: 'BUSINESS',
      direction: 'NEED',
      title: 'Cherche tartempion',
      body: 'Vite.',
    };
    expect(await paul.client.ask(OPPORTUNITY, { input: opportunity })).toBeRefused('BLOCKED_WORD');
    const poll = {
      choice: 'SINGLE',
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      options: [{ label: 'Oui' }, { label: 'Tartempion' }],
    };
    const asked = { territory: territory.publicId, kind: 'POLL', body: 'Qui ?', poll };
    const publish = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`;
    expect(await paul.client.ask(publish, { input: asked })).toBeRefused('BLOCKED_WORD');
    expect(await paul.client.ask(EDIT, { input: { id, version, body: 'Tartempion !' } })).toBeRefused('BLOCKED_WORD');
    expect(await state()).toEqual(before);
  });
});

describe('of one author', () => {
  let strict: TestApi;
  beforeAll(async () => (strict = await startTestApi({ RATE_LIMIT_FACTOR: '1' })));
  afterAll(() => strict.close());

  it('the same text comes once, unless the first is deleted; another person may say it too', async () => {
    const here = await aTerritory(strict);
    const [one, other] = [await aMember(strict, here, { trustLevel: 1 }), await aMember(strict, here)];
    const answers = await Promise.all(Array.from({ length: 4 }, () => publishAs(one, here, LONG)));
    const [published, ...refused] = [...answers].sort((a, b) => Number(Boolean(a.errors)) - Number(Boolean(b.errors)));
    for (const answer of refused) expect(answer).toBeRefused('ALREADY_SAID', 'body');
    expect(await publishAs(one, here, LONG.toUpperCase())).toBeRefused('ALREADY_SAID', 'body');
    expect(await publishAs(other, here, LONG)).toSucceed();
    expect(await one.client.ask(DELETE, { id: published!.data.publishPost.id })).toSucceed();
    expect(await publishAs(one, here, LONG)).toSucceed();
  });

  it('the pace is exact, however many come at once', async () => {
    const here = await aTerritory(strict);
    const [one, other] = [await aMember(strict, here), await aMember(strict, here)];
    const answers = await Promise.all(Array.from({ length: 18 }, (_, i) => publishAs(one, here, `Bonjour ${i}`)));
    const [published, refused] = [answers.filter(({ errors }) => !errors), answers.filter(({ errors }) => errors)];
    expect(published).toHaveLength(MOST_PER_HOUR.contents[0]);
    for (const answer of refused) expect(answer).toBeRefused('PUBLISHED_TOO_MUCH');
    expect(refused[0]!.errors![0]!.extensions).toMatchObject({ retryAfterSeconds: expect.any(Number) });
    expect(await publishAs(other, here, 'Bonjour')).toSucceed();
    await strict.database.query(`update screened_texts set screened_at = now() - interval '61 minutes'`);
    expect(await publishAs(one, here, 'Bonjour encore')).toSucceed();
  });
});

describe('what is held', () => {
  it('is nowhere but with its author, who reads why; the same sent again waits once', async () => {
    await blockWord(anne, territory, 'Chaudron');
    const reader = await aMember(api, territory);
    const before = await state();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => publishAs(paul, territory, 'Un chaudron à vendre')),
    );
    for (const answer of answers) expect(answer.data).toEqual({ publishPost: null });
    const after = await state();
    expect(after.subjects).toEqual(before.subjects);
    expect(after.ledger).toEqual(before.ledger);
    expect(after.held).toHaveLength(before.held.length + 1);
    const [held] = await heldOf(paul, territory);
    expect(held).toMatchObject({
      kind: 'post',
      text: 'Un chaudron à vendre',
      state: 'HELD',
      reasons: [{ check: 'blocked-words', words: ['Chaudron'] }],
      viewerCan: { decide: false, withdraw: true },
    });
    expect(JSON.parse(held.input)).toMatchObject({ kind: 'update', body: 'Un chaudron à vendre' });
    expect(await heldOf(reader, territory)).toEqual([]);
    expect(JSON.stringify(await feedOf(reader))).not.toContain('chaudron');
  });

  it('could be published: whatever else is wrong with it, its author learns at once', async () => {
    const before = await state();
    const publish = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`;
    const input = { territory: territory.publicId, body: 'Le chaudron de <@AZr-Bi1DcAuGcVCZpNrhPA>' };
    expect(await paul.client.ask(publish, { input })).toBeRefused('INVALID_INPUT', 'body');
    const open = { territory: territory.publicId, body: 'Un chaudron', audience: 'PUBLIC' };
    expect(await paul.client.ask(publish, { input: open })).toBeRefused('FORBIDDEN');
    expect(await state()).toEqual(before);
  });

  it('is refused instead where nobody else could read it, and in an edit', async () => {
    expect(await publishAs(anne, territory, 'Mon chaudron')).toBeRefused('BLOCKED_WORD', 'body');
    const { publicId: id, version } = await aPost(paul, { body: 'Bonjour' });
    expect(await paul.client.ask(EDIT, { input: { id, version, body: 'Un chaudron' } })).toBeRefused('BLOCKED_WORD');
  });
});

describe('a first post', () => {
  const setUp = async () => {
    const here = await aTerritory(api);
    const manager = await aMember(api, here, { mandate: 'community_manager' });
    const input = { territory: here.publicId, holds: true };
    expect((await manager.client.get(HOLD_FIRST, { input })).holdFirstPosts).toEqual({ holdsFirstPosts: true });
    return { here, manager, newcomer: await aMember(api, here) };
  };

  it('waits where the territory wants so, but not that of a reviewer, nor a second one', async () => {
    const { here, manager, newcomer } = await setUp();
    expect((await publishAs(newcomer, here, 'Bonjour à tous')).data).toEqual({ publishPost: null });
    expect((await heldOf(newcomer, here))[0].reasons).toEqual([{ check: 'first-post', words: [] }]);
    expect((await publishAs(manager, here, 'Bienvenue')).data.publishPost.body).toBe('Bienvenue');
    const known = await aMember(api, here);
    await api.database.query(`insert into subjects (territory_id, author_id, kind) values ($1, $2, 'post')`, [
      here.id,
      known.memberId,
    ]);
    expect((await publishAs(known, here, 'Bonjour')).data.publishPost.body).toBe('Bonjour');
  });

  it('waits for nobody: where no one reviews it passes', async () => {
    const { here, newcomer } = await setUp();
    await nobodyHolds(api, here, 'reports.handle');
    expect((await publishAs(newcomer, here, 'Bonjour')).data.publishPost.body).toBe('Bonjour');
  });
});
