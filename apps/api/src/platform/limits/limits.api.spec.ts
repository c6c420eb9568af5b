import { createApp } from '../../create-app';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { testEnv } from '../../testing/test-env';
import { anAccount } from '../../features/identity/testing/account.factory';
import { Limits } from './limits';
import { SharedCounters } from './shared-counters';

const RULE = { points: 3, seconds: 600 };

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '1' })), 60_000);
afterAll(() => api.close());

it('attempts in the database are counted across nodes and restarts, exactly under parallel ones', async () => {
  const node = await createApp(testEnv(api.databaseUrl, { RATE_LIMIT_FACTOR: '1' }));
  await node.init();
  const all = [api.get(Limits), node.get(Limits)];
  const attempts = Array.from({ length: 20 }, (_, index) => all[index % 2]!.consumeShared('secret:1', RULE));
  const settled = await Promise.allSettled(attempts);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  await node.close();
  const reason = await api
    .get(Limits)
    .consumeShared('secret:1', RULE)
    .catch((error: unknown) => error);
  expect(reason).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
});

it('a refused attempt counts although its use case was rolled back, and a window ends', async () => {
  const counters = api.get(SharedCounters);
  for (let attempt = 0; attempt < 3; attempt += 1) await counters.take('secret:2', RULE);
  expect(await counters.take('secret:2', RULE)).toBeGreaterThan(590);
  await api.database.query(`update limit_counters set ends_at = now() - interval '1 second'`);
  expect(await counters.take('secret:2', RULE)).toBe(0);
  await api.database.query(`update limit_counters set ends_at = now() - interval '1 second'`);
  expect(await counters.removeEnded()).toBeGreaterThan(0);
});

it('what is counted cannot be read from the table', async () => {
  await api.get(SharedCounters).take('somebody@example.test', RULE);
  const rows = await api.database.query<{ key: Buffer }>(`select key from limit_counters`);
  expect(rows.every(({ key }) => !key.toString().includes('somebody'))).toBe(true);
});

it('a mutation is refused beyond its allowance, with the seconds to wait, for that account alone', async () => {
  const [busy, calm] = [await anAccount(api), await anAccount(api)];
  const call = (client = busy.client) => client.ask('mutation { updateAccount(input: { locale: FR }) { id } }');
  let refused = await call();
  for (let calls = 1; calls < 600 && !refused.errors; calls += 1) refused = await call();
  expect(refused).toBeRefused('RATE_LIMITED');
  expect(refused.errors![0]!.extensions).toMatchObject({ retryAfterSeconds: 1 });
  expect(await call(calm.client)).toSucceed();
  expect(await busy.client.ask('{ viewer { id } }')).toSucceed();
}, 20_000);
