import { eventsOf, nextEvent, openSocket } from '../../../testing/open-socket';
import { statementCounter } from '../../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { CharterPresetModel } from '../../territories';
import { anAccount } from '../../identity/testing/account.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { askToChange } from '../testing/charter.factory';

const READ = `query ($slug: String!, $first: Int!, $after: String) { territory(slug: $slug) {
  charter { preset version vote { scope } articles { power holders memberCount sponsorCount } }
  charterChanges(first: $first, after: $after) { nodes { why decision presetAfter author { name } vote { after { scope } }
      articles { power before { holders } after { holders sponsorCount sponsorLevel } } } pageInfo { hasNextPage endCursor } } } }`;
const PREVIEW = `query ($input: CharterPreviewInput!) { charterPreview(input: $input) {
  version needsVote articles { power membersBefore membersAfter viewerBefore viewerAfter } vote { after { scope quorum } } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine', trustLevel: 3 });
});
afterAll(() => api.close());

const read = async (member: TestMember, first = 20, after?: string) =>
  (await member.client.get(READ, { slug: territory.slug, first, after })).territory;
const invitesAll = { articles: [{ power: 'members.invite', holders: ['level:0'] }] };
const state = () => api.database.query(`select * from charter_changes where territory_id = $1`, [territory.id]);

it('every member reads what the charter says, who holds each power by number, and how it came to be', async () => {
  await askToChange(api, anne, territory, {
    why: 'Chacun connaît quelqu’un à accueillir.',
    articles: [{ power: 'members.invite', holders: ['level:2'], sponsorCount: 1, sponsorLevel: 2 }],
  });
  const { charter, charterChanges } = await read(claire);
  expect(charter).toMatchObject({ preset: 'CUSTOM', version: 2, vote: { scope: 'NOTHING' } });
  const article = (power: string) => charter.articles.find((one: { power: string }) => one.power === power);
  expect(article('members.invite')).toEqual({
    power: 'members.invite',
    holders: ['level:2'],
    memberCount: 1,
    sponsorCount: 1,
  });
  expect(article('posts.publish').memberCount).toBe(2);
  expect(charterChanges.nodes[0]).toEqual({
    why: 'Chacun connaît quelqu’un à accueillir.',
    decision: 'HOLDER',
    presetAfter: 'CUSTOM',
    author: { name: 'Anne Duval' },
    vote: null,
    articles: [
      {
        power: 'members.invite',
        before: { holders: ['mandate:community_manager'] },
        after: { holders: ['level:2'], sponsorCount: 1, sponsorLevel: 2 },
      },
    ],
  });
  expect(charterChanges.nodes[1]).toMatchObject({ decision: 'OPERATOR', presetAfter: 'GUIDED', author: null });
});

it('the history is read page by page, in as many statements for one line as for twenty', async () => {
  for (const level of [0, 1, 2]) {
    await askToChange(api, anne, territory, { articles: [{ power: 'members.invite', holders: [`level:${level}`] }] });
  }
  statementCounter.take();
  const first = await read(claire, 1);
  const forOne = statementCounter.take().length;
  const rest = await read(claire, 20, first.charterChanges.pageInfo.endCursor);
  expect(statementCounter.take().length).toBeLessThanOrEqual(forOne);
  expect(first.charterChanges.pageInfo.hasNextPage).toBe(true);
  expect(rest.charterChanges.nodes).toHaveLength(3);
});

it('for a stranger there is no charter, no history and no preview', async () => {
  const stranger = await anAccount(api);
  expect((await stranger.client.ask(READ, { slug: territory.slug, first: 1 })).data.territory).toBeNull();
  const preview = await stranger.client.ask(PREVIEW, { input: { territory: territory.publicId, preset: 'SHARED' } });
  const nowhere = await stranger.client.ask(PREVIEW, {
    input: { territory: 'AZr-Bi1DcAuGcVCZpNrhPA', preset: 'SHARED' },
  });
  expect(preview).toBeRefused('NOT_FOUND');
  expect(preview.text.replace(/"requestId":"[^"]*"/, '')).toBe(nowhere.text.replace(/"requestId":"[^"]*"/, ''));
});

it('a preview says for whom what changes, and changes nothing', async () => {
  const before = await read(anne);
  const { charterPreview } = await claire.client.get(PREVIEW, {
    input: { territory: territory.publicId, preset: 'AUTONOMOUS' },
  });
  expect(charterPreview).toMatchObject({
    version: 1,
    needsVote: false,
    vote: { after: { scope: 'EVERYTHING', quorum: 30 } },
  });
  const edit = charterPreview.articles.find((article: { power: string }) => article.power === 'charter.edit');
  expect(edit).toEqual({
    power: 'charter.edit',
    membersBefore: 1,
    membersAfter: 1,
    viewerBefore: false,
    viewerAfter: true,
  });
  expect(charterPreview.articles.map((article: { power: string }) => article.power)).not.toContain('posts.publish');
  expect(await read(anne)).toEqual(before);
});

it('only who holds charter.edit changes it, with a reason', async () => {
  const before = await state();
  expect(await askToChange(api, claire, territory, invitesAll)).toBeRefused('FORBIDDEN');
  expect(await askToChange(api, anne, territory, { ...invitesAll, why: ' ' })).toBeRefused('INVALID_INPUT', 'why');
  expect(
    await askToChange(api, anne, territory, { articles: [{ power: 'charter.edit', holders: ['root'] }] }),
  ).toBeRefused('INVALID_INPUT', 'holders');
  expect(await state()).toEqual(before);
  expect((await askToChange(api, anne, territory, invitesAll)).data.updateCharter).toEqual({
    charter: { preset: 'CUSTOM', version: 2 },
    proposal: null,
  });
});

it('a charter that nobody could change again, and one that says the same, are refused', async () => {
  const before = await state();
  const alone = { articles: [{ power: 'charter.edit', holders: ['level:4'] }] };
  expect(await askToChange(api, anne, territory, alone)).toBeRefused('LAST_CHARTER_EDITOR');
  expect(await askToChange(api, anne, territory, { preset: 'GUIDED' })).toBeRefused('CHARTER_UNCHANGED');
  expect(await askToChange(api, anne, territory, {})).toBeRefused('CHARTER_UNCHANGED');
  expect(await state()).toEqual(before);
});

it('of two who change the same version at once, one is told to read it again', async () => {
  const louis = await aMember(api, territory, { mandate: 'community_manager' });
  const answers = await Promise.all([
    askToChange(api, anne, territory, { ...invitesAll, version: 1 }),
    askToChange(api, louis, territory, { articles: [{ power: 'territory.edit', holders: ['level:1'] }], version: 1 }),
  ]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.find(({ errors }) => errors)).toBeRefused('STALE_VERSION');
  expect((await read(claire)).charter.version).toBe(2);
});

it('from guided to autonomous, an open browser hears at once that a member may do more', async () => {
  const POWERS = `{ viewer { memberships { powers } } }`;
  const powers = async () => (await claire.client.get(POWERS)).viewer.memberships[0].powers as string[];
  const socket = await openSocket(claire.client);
  await socket.emitWithAck('territory.follow', territory.publicId);
  expect(await powers()).not.toContain('charter.edit');
  const changed = nextEvent(socket, 'charter.changed');
  await askToChange(api, anne, territory, { preset: 'AUTONOMOUS' });
  expect(await changed).toEqual({ territoryId: territory.publicId, version: 2 });
  expect(await powers()).toContain('charter.edit');
  socket.close();
});

it('a refused change is heard of by nobody', async () => {
  const socket = await openSocket(claire.client);
  await socket.emitWithAck('territory.follow', territory.publicId);
  const events = eventsOf(socket);
  await askToChange(api, claire, territory, invitesAll);
  const heard = nextEvent(socket, 'charter.changed');
  await askToChange(api, anne, territory, invitesAll);
  await heard;
  expect(events).toHaveLength(1);
  socket.close();
});
