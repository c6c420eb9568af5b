import { randomUUID } from 'node:crypto';
import { LIMITS } from '@rayonne/contracts';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id version kind excerpt content } }`;
const DRAFTS = `query ($territory: ID!, $first: Int, $after: String) {
  drafts(territory: $territory, first: $first, after: $after) {
    totalCount nodes { id excerpt mentions { name } } pageInfo { hasNextPage endCursor }
  }
}`;
const DRAFT = `query ($input: DraftInput!) { draft(input: $input) { id version content } }`;
const DELETE = `mutation ($input: DraftInput!) { deleteDraft(input: $input) }`;
const RESTORE = `mutation ($input: DraftInput!) { restoreDraft(input: $input) { id content } }`;
const PUBLISH = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id body } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
});
afterAll(() => api.close());

const named = (id: string, more: object = {}) => ({ input: { territory: roissy.publicId, id, ...more } });

const save = (id: string, content: unknown, version = 0, member: Pick<TestMember, 'client'> = claire) =>
  member.client.ask(SAVE, named(id, { version, content: JSON.stringify(content) }));

const publish = (draft: string, body: string, member = claire) =>
  member.client.ask(PUBLISH, { input: { territory: roissy.publicId, draft, body } });

const drafts = async (member = claire) =>
  (await member.client.get(DRAFTS, { territory: roissy.publicId })).drafts as {
    totalCount: number;
    nodes: { id: string; excerpt: string; mentions: { name: string }[] }[];
  };

const stored = () =>
  api.database.query(`select id, version, content, gone_at from post_drafts order by territory_id, id`);

async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const before = await stored();
  const result = await act();
  expect(await stored()).toEqual(before);
  return result;
}

describe('saving', () => {
  it('what is half written is kept as it is, and only its author finds it again', async () => {
    const id = randomUUID();
    const content = {
      kind: 'POLL',
      body: `Merci <@${yassine.publicId}>`,
      poll: { question: 'Quand ?', choices: [''] },
    };
    const { data } = await save(id, content);
    expect(data.saveDraft).toMatchObject({ id, version: 1, kind: 'POLL', excerpt: content.body });
    expect(JSON.parse(data.saveDraft.content as string)).toEqual(content);
    expect(await drafts()).toMatchObject({
      totalCount: 1,
      nodes: [{ id, excerpt: content.body, mentions: [{ name: 'Yassine Merle' }] }],
    });
    expect((await drafts(yassine)).nodes).toEqual([]);
    expect((await yassine.client.ask(DRAFT, named(id))).data).toEqual({ draft: null });
  });

  it('nobody else changes, deletes or publishes it: for them it does not exist', async () => {
    const [id, nowhere] = [randomUUID(), randomUUID()];
    await save(id, { body: 'Secret' });
    await changesNothing(async () => {
      expect(await save(id, { body: 'À moi' }, 1, yassine)).toBeRefused('NOT_FOUND');
      expect(await save(id, { body: 'À moi' }, 0, yassine)).toBeRefused('NOT_FOUND');
      expect(await publish(id, 'À moi', yassine)).toBeRefused('DRAFT_GONE');
      const [hidden, madeUp] = [
        await yassine.client.ask(DELETE, named(id)),
        await yassine.client.ask(DELETE, named(nowhere)),
      ];
      expect(hidden).toBeRefused('NOT_FOUND');
      expect(madeUp.text.replace(/"requestId":"[^"]*"/, '')).toBe(hidden.text.replace(/"requestId":"[^"]*"/, ''));
    });
    expect(await save(id, {}, 0, { client: api.visitor() })).toBeRefused('SIGNED_OUT');
  });

  it('of two devices the later one is told, and the earlier text stays', async () => {
    const id = randomUUID();
    await save(id, { body: 'Une' });
    const answers = await Promise.all(['Deux', 'Trois'].map((body) => save(id, { body }, 1)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const refused = await changesNothing(() => save(id, { body: 'Quatre' }, 1));
    expect(refused).toBeRefused('STALE_VERSION');
  });

  it('of two devices that begin the same draft one is told', async () => {
    const id = randomUUID();
    const answers = await Promise.all(['Une', 'Deux'].map((body) => save(id, { body })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('STALE_VERSION');
  });

  it('a save whose answer was lost is made again without harm', async () => {
    const id = randomUUID();
    await save(id, { body: 'Bonjour' });
    const [first, again] = [await save(id, { body: 'Bonsoir' }, 1), await save(id, { body: 'Bonsoir' }, 1)];
    expect([first.data.saveDraft.version, again.data.saveDraft.version]).toEqual([2, 2]);
  });

  it.each([
    ['no JSON', 'Bonjour'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a character that nothing keeps', '{"body":"\\u0000"}'],
    ['half a character', '{"body":"\\ud800"}'],
    ['a depth that nobody writes', `{"body":${'['.repeat(70)}${']'.repeat(70)}}`],
    ['more than a draft holds', JSON.stringify({ body: 'a'.repeat(LIMITS.draftContent.max) })],
  ])('%s is no draft', async (_what, content) => {
    const answer = await changesNothing(() => claire.client.ask(SAVE, named(randomUUID(), { version: 0, content })));
    expect(answer).toBeRefused('INVALID_INPUT', 'content');
  });

  it('one has so many at most, also when two are begun at once', async () => {
    await api.database.query(
      `insert into post_drafts (territory_id, id, member_id, content)
       select $1, gen_random_uuid(), $2, '{}' from generate_series(2, $3::int)`,
      [claire.key.territoryId, claire.key.id, LIMITS.drafts],
    );
    const answers = await Promise.all([1, 2, 3].map(() => save(randomUUID(), { body: 'Une de plus' })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('TOO_MANY_DRAFTS');
    expect((await drafts()).totalCount).toBe(LIMITS.drafts);
  });
});

it('the list goes on where a page ended, last written first', async () => {
  for (const body of ['Une', 'Deux', 'Trois']) await save(randomUUID(), { body });
  const first = await claire.client.get(DRAFTS, { territory: roissy.publicId, first: 2 });
  expect(first.drafts.nodes.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['Trois', 'Deux']);
  const after = first.drafts.pageInfo.endCursor as string;
  const second = await claire.client.get(DRAFTS, { territory: roissy.publicId, first: 2, after });
  expect(second.drafts.nodes.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['Une']);
});

describe('publishing a draft', () => {
  it('ends it in the same breath, and nothing brings it back', async () => {
    const id = randomUUID();
    await save(id, { body: 'Bonjour' });
    expect((await publish(id, 'Bonjour')).data.publishPost.body).toBe('Bonjour');
    expect((await drafts()).nodes).toEqual([]);
    expect(await save(id, { body: 'Bonjour, encore' }, 1)).toBeRefused('DRAFT_GONE');
    expect(await claire.client.ask(RESTORE, named(id))).toBeRefused('NOT_FOUND');
  });

  it('from two devices at once publishes it once', async () => {
    const id = randomUUID();
    await save(id, { body: 'Bonjour' });
    const answers = await Promise.all([publish(id, 'Bonjour'), publish(id, 'Bonjour')]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('DRAFT_GONE');
  });

  it('one that was never saved takes its id too: a save on its way comes too late', async () => {
    const id = randomUUID();
    await publish(id, 'Vite écrit');
    expect(await save(id, { body: 'Vite écr' })).toBeRefused('DRAFT_GONE');
    expect((await drafts()).totalCount).toBe(0);
  });

  it('that is refused leaves it as it was', async () => {
    const id = randomUUID();
    await save(id, { body: '' });
    expect(await changesNothing(() => publish(id, ''))).toBeRefused('INVALID_INPUT', 'body');
  });
});

it('a deletion is taken back, but not after half a minute', async () => {
  const id = randomUUID();
  await save(id, { body: 'À garder' });
  await claire.client.get(DELETE, named(id));
  expect((await drafts()).nodes).toEqual([]);
  expect(await claire.client.ask(DELETE, named(id))).toBeRefused('NOT_FOUND');
  expect((await claire.client.get(RESTORE, named(id))).restoreDraft.content).toBe('{"body":"À garder"}');
  await claire.client.get(DELETE, named(id));
  await api.database.query(`update post_drafts set gone_at = now() - interval '31 seconds' where id = $1`, [id]);
  expect(await claire.client.ask(RESTORE, named(id))).toBeRefused('NOT_FOUND');
});
