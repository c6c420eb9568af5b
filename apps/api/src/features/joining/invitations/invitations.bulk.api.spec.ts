import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { Invitations } from './invitations';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
});
afterAll(() => api.close());

const inviteAll = (emails: readonly string[]) =>
  api.get(Invitations).inviteMany({
    territoryId: territory.id,
    by: anne.memberId,
    source: 'import',
    rows: emails.map((email) => ({ email, note: null })),
  });
const states = (outcomes: readonly { state: string }[]) => outcomes.map(({ state }) => state);

it('each row has its outcome, in order: invited, waiting already, twice in the list, or no address', async () => {
  await inviteAll(['first@example.test']);
  const emails = [
    'a@example.test',
    'FIRST@example.test',
    'b@example.test',
    ' A@example.test',
    'nobody',
    'c,d@example.test',
  ];
  expect(states(await inviteAll(emails))).toEqual(['invited', 'waiting', 'invited', 'duplicate', 'invalid', 'invalid']);
  expect(await api.get(Invitations).waitingAmong(territory.id, ['B@example.test', 'z@example.test'])).toEqual(
    new Set(['B@example.test']),
  );
});

it('two lists at once with people in common invite each person once', async () => {
  const people = Array.from({ length: 300 }, (_, index) => `shared-${index}@example.test`);
  const both = await Promise.all([inviteAll(people), inviteAll([...people].reverse())]);
  expect(states(both.flat()).filter((state) => state === 'invited')).toHaveLength(300);
  const [mails] = await api.database.query<{ n: number }>(
    `select count(*)::int as n from outbox_mails where recipient like 'shared-%'`,
  );
  expect(mails!.n).toBe(300);
});

it('a thousand rows take a second or so', async () => {
  const started = performance.now();
  await inviteAll(Array.from({ length: 1_000 }, (_, index) => `many-${index}@example.test`));
  expect(performance.now() - started).toBeLessThan(4_000);
  const [jobs] = await api.database.query<{ n: number }>(
    `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'mail.send'`,
  );
  expect(jobs!.n).toBeGreaterThanOrEqual(1_000);
});
