import { DataSource } from 'typeorm';
import { CharterPresetModel } from '../features/territories';
import { aTerritory } from '../features/territories/testing/territory.factory';
import { ArticlesOfNewPowers1763800001930 } from '../migrations/1763800001930-articles-of-new-powers';
import { ExportPower1763800002010 } from '../migrations/1763800002010-export-power';
import { PowerToPublicise1763800003110 } from '../migrations/1763800003110-power-to-publicise';
import { PowerToCurate1763800003130 } from '../migrations/1763800003130-power-to-curate';
import { PowerToReview1763800007110 } from '../migrations/1763800007110-power-to-review';
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
      `delete from charter_articles where territory_id = $1 and (power like 'organisations.%' or power in ('members.suspend', 'content.publicise', 'content.curate', 'reports.handle'))`,
      [id],
    );
    expect(await articles(id)).toHaveLength(today.length - 7);
    await api.get(DataSource).transaction(async ({ queryRunner }) => {
      await new ArticlesOfNewPowers1763800001930().up(queryRunner!);
      await new PowerToPublicise1763800003110().up(queryRunner!);
      await new PowerToCurate1763800003130().up(queryRunner!);
      await new PowerToReview1763800007110().up(queryRunner!);
    });
    expect(await articles(id)).toEqual(today);
  },
);

it('after an upgrade exactly who could bring a list may take the members’ one, and after the way back nobody', async () => {
  const { id } = await aTerritory(api);
  await api.database.query(`delete from charter_articles where territory_id = $1 and power = 'members.export'`, [id]);
  await api.database.query(
    `update charter_articles set holders = '{level:2,persona:leader}', sponsors = 1, sponsor_level = 2
      where territory_id = $1 and power = 'members.import'`,
    [id],
  );
  const terms = (power: string) =>
    api.database.query(
      `select holders, sponsors, sponsor_level from charter_articles where territory_id = $1 and power = $2`,
      [id, power],
    );
  const migrate = (way: 'up' | 'down') =>
    api.get(DataSource).transaction(({ queryRunner }) => new ExportPower1763800002010()[way](queryRunner!));
  await migrate('up');
  expect(await terms('members.export')).toEqual(await terms('members.import'));
  expect(await terms('members.export')).toHaveLength(1);
  await api.database.query(
    `update charter_articles set holders = '{}' where territory_id = $1 and power = 'members.export'`,
    [id],
  );
  await migrate('up');
  expect(await terms('members.export')).toMatchObject([{ holders: [] }]);
  await migrate('down');
  expect(await terms('members.export')).toEqual([]);
});
