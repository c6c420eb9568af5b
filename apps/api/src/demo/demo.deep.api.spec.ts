import { TrustRefresh } from '../features/trust';
import { startTestApi, type TestApi } from '../testing/test-api';
import { seedDemo } from './demo';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

const levels = () =>
  api.database.query<{ name: string; level: number }>(
    `select a.name, m.trust_level as level from members m join accounts a on a.id = m.account_id order by a.name`,
  );

it('is seeded once, and its people have the trust that their past earns', async () => {
  expect(await seedDemo(api.app)).toBe(true);
  expect(await seedDemo(api.app)).toBe(false);
  const told = await levels();
  const [territory] = await api.database.query<{ id: string }>(`select id from territories`);
  await api.get(TrustRefresh).territory({ territoryId: territory!.id });
  expect(await levels()).toEqual(told);
}, 60_000);
