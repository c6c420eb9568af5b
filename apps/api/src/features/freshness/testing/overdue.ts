import type { TestApi } from '../../../testing/test-api';
import { Tending } from '../tending/tending';
import type { Key } from '../../../platform/database/public-id';

interface Api {
  readonly database: { query(text: string, values: unknown[]): Promise<unknown> };
}

/** Moves the time of review into the past, as time would. */
export const makeOverdue = (api: Api, { territoryId, id }: Key, days = 1) =>
  api.database.query(
    `update subjects set review_by = now() - $3 * interval '1 day' where territory_id = $1 and id = $2`,
    [territoryId, id, days],
  );

/** The account has not been here for that long. */
export const stayAway = (api: Api, accountId: string, days: number) =>
  api.database.query(`update sessions set last_seen_at = now() - $2 * interval '1 day' where account_id = $1`, [
    accountId,
    days,
  ]);

/** What happens every morning. */
export const tend = (api: TestApi) => api.get(Tending).tend();
