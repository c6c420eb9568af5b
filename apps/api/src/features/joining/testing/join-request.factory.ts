import { encodePublicId } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import { anAccount, type TestAccount } from '../../identity/testing/account.factory';
import type { TestTerritory } from '../../territories/testing/territory.factory';

/** Public id of a request that waits, whatever the policy of the territory. */
export async function aJoinRequest(api: TestApi, territory: TestTerritory, account?: TestAccount): Promise<string> {
  const { accountId } = account ?? (await anAccount(api));
  const row = await api.database.queryOne<{ id: string }>(
    `insert into join_requests (territory_id, account_id, persona) values ($1, $2, 'ambassador') returning id`,
    [territory.id, accountId],
  );
  return encodePublicId({ territoryId: territory.id, id: row!.id });
}
