import { makeJobsDue, runJobs } from '../../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { aMember, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';
import { anOpportunity, expireIn, type TestOpportunity } from '../../testing/opportunity.factory';
import { ExpiryReminders } from './expiry-reminders';

const NOTICES = `{ notices(first: 50) { nodes { kind subjectId path actor { id } } } }`;
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

let api: TestApi;
let roissy: TestTerritory;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
});
beforeEach(async () => {
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const tell = () => api.get(ExpiryReminders).tell();
const toldTo = async (member: TestMember, { publicId }: TestOpportunity): Promise<string[]> => {
  const { notices } = await member.client.get(NOTICES);
  return notices.nodes
    .filter(({ subjectId }: { subjectId: string }) => subjectId === publicId)
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind.startsWith('opportunities.expire'))
    .reverse();
};

it('its author is told a week before, a day before and at the end, once each', async () => {
  const opportunity = await anOpportunity(yassine, { deadline: inDays(30) });
  await tell();
  expect(await toldTo(yassine, opportunity)).toEqual([]);
  for (const days of [6.5, 6.5, 0.5, 0.5, -1, -1]) {
    await expireIn(api, opportunity, { days });
    await Promise.all([tell(), tell()]);
  }
  expect(await toldTo(yassine, opportunity)).toEqual([
    'opportunities.expires_in_week',
    'opportunities.expires_tomorrow',
    'opportunities.expired',
  ]);
});

it('each leads to where one tap lets it go on; a new deadline is told of anew', async () => {
  const opportunity = await anOpportunity(yassine, { deadline: inDays(30) });
  await expireIn(api, opportunity, { days: -1 });
  await tell();
  const { notices } = await yassine.client.get(NOTICES);
  expect(notices.nodes[0]).toEqual({
    kind: 'opportunities.expired',
    subjectId: opportunity.publicId,
    path: `/t/${roissy.slug}/opportunities/${opportunity.publicId}?extend`,
    actor: null,
  });
  const { opportunity: read } = await yassine.client.get(`query ($id: ID!) { opportunity(id: $id) { deadline } }`, {
    id: opportunity.publicId,
  });
  await yassine.client.get(
    `mutation ($input: ExtendOpportunityInput!) { extendOpportunity(input: $input) { status } }`,
    { input: { id: opportunity.publicId, ...read } },
  );
  await expireIn(api, opportunity, { days: 6 });
  await tell();
  expect(await toldTo(yassine, opportunity)).toEqual(['opportunities.expired', 'opportunities.expires_in_week']);
});

it('whoever sets a deadline to next week is not told at once that it is near', async () => {
  const opportunity = await anOpportunity(yassine, { deadline: inDays(3) });
  await tell();
  expect(await toldTo(yassine, opportunity)).toEqual([]);
  await expireIn(api, opportunity, { days: 0.5 });
  await tell();
  expect(await toldTo(yassine, opportunity)).toEqual(['opportunities.expires_tomorrow']);
});

it('what is withdrawn or deleted ends in silence', async () => {
  const [withdrawn, deleted] = [await anOpportunity(yassine), await anOpportunity(yassine)];
  await yassine.client.get(`mutation ($id: ID!) { withdrawOpportunity(id: $id) { id } }`, { id: withdrawn.publicId });
  await yassine.client.get(`mutation ($id: ID!) { deleteOpportunity(id: $id) }`, { id: deleted.publicId });
  for (const one of [withdrawn, deleted]) await expireIn(api, one, { days: -1 });
  await tell();
  for (const one of [withdrawn, deleted]) expect(await toldTo(yassine, one)).toEqual([]);
});

it('a worker that dies has neither noted nor told, and the next one does both', async () => {
  const opportunity = await anOpportunity(yassine, { deadline: inDays(30) });
  await expireIn(api, opportunity, { days: 6 });
  await api.database.query(`create function die() returns trigger language plpgsql as $$ begin raise 'killed'; end $$`);
  await api.database.query(`create trigger dies before insert on notices for each row execute function die()`);
  await expect(tell()).rejects.toThrow('killed');
  await api.database.query(`drop function die() cascade`);
  await tell();
  expect(await toldTo(yassine, opportunity)).toEqual(['opportunities.expires_in_week']);
});

it('the mail leads to the same place', async () => {
  const opportunity = await anOpportunity(yassine, { deadline: inDays(30) });
  await expireIn(api, opportunity, { days: 0.5 });
  await tell();
  await makeJobsDue(api);
  await runJobs(api);
  const [mail] = await api.database.query<{ body_text: string }>(
    `select body_text from outbox_mails m join accounts a on a.email = m.recipient where a.id = $1 order by m.id desc`,
    [yassine.accountId],
  );
  expect(mail!.body_text).toContain(`/opportunities/${opportunity.publicId}?extend`);
});
