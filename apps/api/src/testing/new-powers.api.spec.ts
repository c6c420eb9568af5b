import { DataSource } from 'typeorm';
import { CharterPresetModel } from '../features/territories';
import { aTerritory } from '../features/territories/testing/territory.factory';
import { ArticlesOfNewPowers1763800001930 } from '../migrations/1763800001930-articles-of-new-powers';
import { startTestApi, type TestApi } from './test-api';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

const articles = (territoryId: string) =>
  api.database.query<{ power: string; holders: string[] }>(
    `select power, holders from charter_articles where territory_id = $1 order by power`,
    [territoryId],
  );

it.each([CharterPresetModel.GUIDED, CharterPresetModel.SHARED, CharterPresetModel.AUTONOMOUS])(
  'a %s territory founded before the new powers has them after an upgrade, as one founded today',
  async (preset) => {
    const { id } = await aTerritory(api, { preset });
    const today = await articles(id);
    await api.database.query(
      `delete from charter_articles where territory_id = $1 and (power like 'organisations.%' or power = 'members.suspend')`,
      [id],
    );
    expect(await articles(id)).toHaveLength(today.length - 4);
    await api.get(DataSource).transaction(async ({ queryRunner }) => {
      await new ArticlesOfNewPowers1763800001930().up(queryRunner!);
    });
    expect(await articles(id)).toEqual(today);
  },
);
