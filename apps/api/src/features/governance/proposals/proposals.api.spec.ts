import { startTestApi, type TestApi } from '../../../testing/test-api';
import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import { CharterPresetModel } from '../../territories';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aMinuteLater, askToChange } from '../testing/charter.factory';

const SPONSOR = `mutation ($id: ID!) { sponsorProposal(id: $id) { state sponsorCount viewerHasSponsored viewerMaySponsor } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawProposal(id: $id) { state } }`;
const OPEN = `query ($slug: String!) { territory(slug: $slug) { charter { preset version } openProposals {
  id why state sponsorsNeeded sponsorLevel sponsorCount viewerMaySponsor viewerMayWithdraw author { name }
  charter { preset articles { power } } } } }`;
const NOTICES = `{ notices(first: 10) { nodes { kind path actor { name } } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine', trustLevel: 2 });
  yassine = await aMember(api, territory, { name: 'Yassine Merle', trustLevel: 2 });
  await askToChange(api, anne, territory, {
    articles: [{ power: 'charter.edit', holders: ['mandate:community_manager'], sponsorCount: 2, sponsorLevel: 2 }],
  });
});
afterAll(() => api.close());

const propose = async (input: object = { preset: 'SHARED' }) => {
  const { updateCharter } = (await askToChange(api, anne, territory, input)).data;
  return updateCharter.proposal as { id: string; state: string };
};
const sponsor = (member: TestMember, id: string) => member.client.ask(SPONSOR, { id });
const seen = async (member: TestMember) => (await member.client.get(OPEN, { slug: territory.slug })).territory;
const kindsOf = async (member: TestMember) =>
  (await member.client.get(NOTICES)).notices.nodes.map(({ kind }: { kind: string }) => kind) as string[];

it('a change that needs two sponsors waits for them, takes effect with the second, and says so in the history', async () => {
  const proposal = await propose();
  expect(proposal).toMatchObject({ state: 'SPONSORING', sponsorsNeeded: 2, sponsorLevel: 2 });
  expect((await seen(claire)).charter).toEqual({ preset: 'CUSTOM', version: 2 });
  expect((await sponsor(claire, proposal.id)).data.sponsorProposal).toMatchObject({
    state: 'SPONSORING',
    sponsorCount: 1,
    viewerHasSponsored: true,
  });
  expect((await seen(yassine)).charter.version).toBe(2);
  expect((await sponsor(yassine, proposal.id)).data.sponsorProposal.state).toBe('APPLIED');
  expect(await seen(yassine)).toMatchObject({ charter: { preset: 'SHARED', version: 3 }, openProposals: [] });
  const [change] = await api.database.query(
    `select decision, changed_by from charter_changes where territory_id = $1 order by id desc limit 1`,
    [territory.id],
  );
  expect(change).toEqual({ decision: 'sponsors', changed_by: anne.memberId });
  expect(await kindsOf(anne)).toContain('governance.proposal_applied');
});

it('every member reads what is proposed and why; who may stand by it is asked to', async () => {
  await propose();
  const newcomer = await aMember(api, territory);
  expect((await seen(newcomer)).openProposals).toEqual([
    expect.objectContaining({
      why: 'Pour voir',
      author: { name: 'Anne Duval' },
      viewerMaySponsor: false,
      viewerMayWithdraw: false,
    }),
  ]);
  await runJobs(api);
  await runJobs(api);
  const notices = (await claire.client.get(NOTICES)).notices.nodes;
  expect(notices.filter(({ kind }: { kind: string }) => kind === 'governance.sponsor_wanted')).toEqual([
    { kind: 'governance.sponsor_wanted', path: `/t/${territory.slug}/charter`, actor: { name: 'Anne Duval' } },
  ]);
  expect(await kindsOf(newcomer)).not.toContain('governance.sponsor_wanted');
});

it('nobody stands by their own proposal, nor without the trust it asks for, nor twice', async () => {
  const { id } = await propose();
  const newcomer = await aMember(api, territory, { trustLevel: 1 });
  expect(await sponsor(anne, id)).toBeRefused('OWN_PROPOSAL');
  expect(await sponsor(newcomer, id)).toBeRefused('FORBIDDEN');
  await sponsor(claire, id);
  expect((await sponsor(claire, id)).data.sponsorProposal.sponsorCount).toBe(1);
  expect((await seen(claire)).charter.version).toBe(2);
});

it('for members of other territories a proposal does not exist', async () => {
  const { id } = await propose();
  const stranger = await aMember(api, await aTerritory(api), { trustLevel: 4 });
  const gone = await aMember(api, territory, { trustLevel: 4 });
  await endMembership(api, gone, 'removed');
  const madeUp = id.slice(0, 22) + id.slice(22).replace(/^.{4}/, 'AAAA');
  for (const mutation of [SPONSOR, WITHDRAW]) {
    for (const { client } of [stranger, gone]) expect(await client.ask(mutation, { id })).toBeRefused('NOT_FOUND');
    expect(await claire.client.ask(mutation, { id: madeUp })).toBeRefused('NOT_FOUND');
  }
});

it('its author takes a proposal back; then nobody can stand by it', async () => {
  const { id } = await propose();
  expect(await claire.client.ask(WITHDRAW, { id })).toBeRefused('FORBIDDEN');
  expect((await anne.client.get(WITHDRAW, { id })).withdrawProposal.state).toBe('WITHDRAWN');
  expect(await sponsor(claire, id)).toBeRefused('PROPOSAL_DECIDED');
});

it('a proposal that finds no sponsors expires, and its author learns of it', async () => {
  const { id } = await propose();
  await api.database.query(`update proposals set closes_at = now() where territory_id = $1`, [territory.id]);
  expect(await sponsor(claire, id)).toBeRefused('PROPOSAL_DECIDED');
  await aMinuteLater(api);
  expect((await seen(anne)).openProposals).toEqual([]);
  expect(await kindsOf(anne)).toContain('governance.proposal_set_aside');
});

it('two who stand by at once apply the change once', async () => {
  const { id } = await propose();
  const paul = await aMember(api, territory, { trustLevel: 3 });
  await sponsor(claire, id);
  const answers = await Promise.all([sponsor(yassine, id), sponsor(paul, id)]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect((await seen(anne)).charter.version).toBe(3);
});

it('a change sets aside what was proposed about the earlier charter', async () => {
  const [first, second] = [await propose(), await propose({ preset: 'GUIDED' })];
  await sponsor(claire, first.id);
  await sponsor(yassine, first.id);
  expect(await sponsor(claire, second.id)).toBeRefused('PROPOSAL_DECIDED');
  const rows = await api.database.query(`select state from proposals where territory_id = $1 order by id`, [
    territory.id,
  ]);
  expect(rows).toEqual([{ state: 'applied' }, { state: 'superseded' }]);
});

it('what somebody proposed who lost the power meanwhile comes to nothing', async () => {
  const { id } = await propose();
  await aMember(api, territory, { mandate: 'community_manager' });
  await anne.client.get(`mutation ($input: MandateInput!) { endMandate(input: $input) { member { id } } }`, {
    input: { member: anne.publicId, kind: 'community_manager' },
  });
  await sponsor(claire, id);
  expect((await sponsor(yassine, id)).data.sponsorProposal.state).toBe('SUPERSEDED');
  expect((await seen(claire)).charter.version).toBe(2);
});

it('where too few are trusted enough any member may stand by, and nobody waits for more than there are', async () => {
  await endMembership(api, yassine, 'left');
  const { id } = await propose();
  expect((await seen(claire)).openProposals[0]).toMatchObject({ sponsorsNeeded: 1, sponsorLevel: null });
  expect((await sponsor(claire, id)).data.sponsorProposal.state).toBe('APPLIED');
});
