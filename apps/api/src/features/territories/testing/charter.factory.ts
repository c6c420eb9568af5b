import type { Power } from '@rayonne/contracts';
import type { TestApi } from '../../../testing/test-api';
import type { TestTerritory } from './territory.factory';

/** Takes a power from everybody in the territory. */
export async function nobodyHolds(api: TestApi, territory: TestTerritory, power: Power): Promise<void> {
  await api.database.query(`update charter_articles set holders = '{}' where territory_id = $1 and power = $2`, [
    territory.id,
    power,
  ]);
}
