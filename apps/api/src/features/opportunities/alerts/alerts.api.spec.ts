import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anOpportunity, expire } from '../testing/opportunity.factory';
import { OpportunityAlerts } from './opportunity-alerts';

const SAVE = `mutation ($input: SaveOpportunitySearchInput!) { saveOpportunitySearch(input: $input) { id name query alert } }`;
const LIST = `query ($t: ID!) { savedOpportunitySearches(territory: $t) { id name query alert } }`;
const SET = `mutation ($input: SetOpportunityAlertInput!) { setOpportunityAlert(input: $input) { id alert } }`;
const DELETE = `mutation ($search: ID!) { deleteSavedSearch(search: $search) }`;
const EDIT = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }`;
const BUDGET = `mutation ($input: UpdateContactBudgetInput!) { updateContactBudget(input: $input) { weekly } }`;
const NOTICES = `{ notices(first: 50) { nodes { kind path isHeldBack digest { count name } } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' })));
beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  await api.database.query(`delete from graphile_worker._private_jobs`);
});
afterAll(() => api.close());

const save = (member: TestMember, search: object = {}) =>
  member.client.ask(SAVE, {
    input: { territory: territory.publicId, name: 'Le bois', query: 'q=bois', alert: 'AT_ONCE', ...search },
  });
const saved = async (member: TestMember) =>
  (await member.client.get(LIST, { t: territory.publicId })).savedOpportunitySearches;
const told = async (member: TestMember): Promise<unknown[]> => {
  const { notices } = await member.client.get(NOTICES);
  return notices.nodes
    .filter(({ kind }: { kind: string }) => kind === 'opportunities.found')
    .map(({ digest }: { digest: object }) => digest);
};
const pass = async () => {
  await makeJobsDue(api);
  await runJobs(api);
};
const daily = () => api.get(OpportunityAlerts).daily().then(pass);
const aNeed = (title = 'Du bois sec', options: object = {}) => anOpportunity(yassine, { title, ...options });

describe('saved searches of opportunities', () => {
  it('are kept by name for their owner alone, with the address of the list, beside those of the directory', async () => {
    const { id, ...rest } = (await save(claire, { query: '?status=all&kind=job&kind=tender&x=1&q=' })).data
      .saveOpportunitySearch;
    expect(rest).toEqual({ name: 'Le bois', query: 'kind=job&kind=tender&status=all', alert: 'AT_ONCE' });
    await save(claire, { name: 'Alphabet', query: '', alert: null });
    await claire.client.get(`mutation ($i: SaveSearchInput!) { saveSearch(input: $i) { id } }`, {
      i: { territory: territory.publicId, name: 'Le bois', filter: { search: 'bois' } },
    });
    expect(await saved(claire)).toMatchObject([{ name: 'Alphabet', query: '', alert: null }, { id }]);
    expect(await saved(yassine)).toEqual([]);
    expect(await yassine.client.ask(SET, { input: { search: id, alert: 'DAILY' } })).toBeRefused('NOT_FOUND');
    expect(await yassine.client.ask(DELETE, { search: id })).toBeRefused('NOT_FOUND');
    expect((await claire.client.get(SET, { input: { search: id } })).setOpportunityAlert.alert).toBeNull();
    expect(await claire.client.ask(DELETE, { search: id })).toSucceed();
    expect(await saved(claire)).toMatchObject([{ name: 'Alphabet' }]);
  });

  it('refuse what they cannot be, and a twenty-first', async () => {
    await save(claire);
    expect(await save(claire, { name: 'LE BOIS' })).toBeRefused('NAME_TAKEN', 'name');
    expect(await save(claire, { name: 'a' })).toBeRefused('INVALID_INPUT', 'name');
    expect(await save(claire, { name: 'Autre', query: 'sector=00' })).toBeRefused('INVALID_INPUT', 'sectors');
    expect(await save(claire, { name: 'Autre', query: 'q=a' })).toBeRefused('INVALID_INPUT', 'search');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => save(claire, { name: `N ${index}` })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(19);
    expect(answers.find(({ errors }) => errors)).toBeRefused('TOO_MANY_SAVED_SEARCHES');
  });
});

describe('an alert', () => {
  it('at once tells a burst in one notice that leads to the search, and nothing twice', async () => {
    await save(claire, { query: 'q=bois&direction=need' });
    await save(claire, { name: 'Tout', query: '' });
    const first = await aNeed();
    await aNeed('Bois de chauffage');
    await aNeed('Une offre de bois', { direction: 'OFFER' });
    await pass();
    expect(await told(claire)).toEqual(
      expect.arrayContaining([
        { count: 2, name: 'Le bois' },
        { count: 1, name: 'Tout' },
      ]),
    );
    const { notices } = await claire.client.get(NOTICES);
    expect(notices.nodes.map(({ path }: { path: string }) => path)).toContain(
      `/t/${territory.slug}/opportunities?q=bois&direction=need`,
    );
    const words = { title: 'Du bois sec, vite', body: 'À Roissy.', kind: 'BUSINESS', direction: 'NEED' };
    await yassine.client.get(EDIT, { input: { id: first.publicId, version: first.version, ...words } });
    await pass();
    await daily();
    expect(await told(claire)).toHaveLength(2);
  });

  it('once a day tells what came since it was turned on, still open, in sight, and made by others', async () => {
    await aNeed('Du bois d’avant');
    await Promise.all([save(claire, { alert: 'DAILY' }), save(yassine, { alert: 'DAILY' })]);
    await aNeed('Du bois pour tous');
    await aNeed('Du bois entre nous', { audience: 'INTRODUCTION' });
    await expire(api, await aNeed('Du bois trop tard'));
    await pass();
    expect(await told(claire)).toEqual([]);
    await Promise.all([daily(), daily()]);
    expect(await told(claire)).toEqual([{ count: 1, name: 'Le bois' }]);
    expect(await told(yassine)).toEqual([]);
    await daily();
    expect(await told(claire)).toHaveLength(1);
  });

  it('says nothing to who is away, behind a block or has turned it off; once a week is another time', async () => {
    const [paul, ines, awa] = await Promise.all([
      aMember(api, territory),
      aMember(api, territory),
      aMember(api, territory),
    ]);
    for (const member of [paul, ines, awa]) await save(member, { alert: 'DAILY' });
    await save(claire, { alert: 'WEEKLY' });
    await ines.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: yassine.publicId });
    const [{ id }] = await saved(awa);
    await awa.client.get(SET, { input: { search: id, alert: null } });
    await aNeed();
    await endMembership(api, paul, 'left');
    await daily();
    const rows = await api.database.query(
      `select from notices where territory_id = $1 and kind = 'opportunities.found'`,
      [territory.id],
    );
    expect(rows).toEqual([]);
    await api.get(OpportunityAlerts).weekly().then(pass);
    expect(await told(claire)).toEqual([{ count: 1, name: 'Le bois' }]);
  });

  it('goes out by mail within the weekly budget, and says how many under which name', async () => {
    await save(claire);
    await save(yassine);
    await yassine.client.get(BUDGET, { input: { weekly: 0 } });
    const paul = await aMember(api, territory);
    await anOpportunity(paul, { title: 'Du bois' });
    await api.database.query(`delete from outbox_mails`);
    await pass();
    await pass();
    const mails = await api.database.query<{ recipient: string; body_text: string }>(`select * from outbox_mails`);
    expect(mails.map(({ recipient }) => recipient)).toEqual([claire.email]);
    expect(mails[0]!.body_text).toContain('Une nouvelle opportunité répond à votre recherche «\u202fLe bois\u202f»');
    expect(mails[0]!.body_text).toContain(`/t/${territory.slug}/opportunities?q=bois`);
    const { notices } = await yassine.client.get(NOTICES);
    expect(notices.nodes).toContainEqual(expect.objectContaining({ kind: 'opportunities.found', isHeldBack: true }));
  });
});
