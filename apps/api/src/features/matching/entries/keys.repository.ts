import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

export interface Counts {
  readonly total: number;
  readonly byKey: ReadonlyMap<string, number>;
}

/** A count of so many entries costs nothing; more are counted by night. */
const FEW = 2_000;

/** In how many entries of a territory each key stands: what makes a word rare. */
@Injectable()
export class KeysRepository {
  constructor(private readonly database: Database) {}

  /** One count of a territory at a time: the row of its total is held. Belongs in a unit of work. */
  async count(territoryId: string): Promise<void> {
    await this.database.query(
      `insert into match_counts (territory_id, entry_count)
       select $1, count(*)::int from match_entries where territory_id = $1
       on conflict (territory_id) do update set entry_count = excluded.entry_count, counted_at = now()`,
      [territoryId],
    );
    await this.database.query(`delete from match_keys where territory_id = $1`, [territoryId]);
    await this.database.query(
      `insert into match_keys (territory_id, key, entry_count)
       select $1, key, count(*)::int from match_entries e cross join unnest(e.keys) key
        where e.territory_id = $1 group by key`,
      [territoryId],
    );
  }

  /** Whether nobody has counted there for a minute, although it would cost little. */
  async wantsCount(territoryId: string): Promise<boolean> {
    const row = await this.database.queryOne<{ wants: boolean }>(
      `select not exists (select from match_counts
                           where territory_id = $1 and (entry_count > $2 or counted_at > now() - interval '1 minute')) as wants`,
      [territoryId, FEW],
    );
    return row!.wants;
  }

  async countsOf(territoryId: string, keys: readonly string[]): Promise<Counts> {
    const counted = await this.database.queryOne<{ total: number }>(
      `select entry_count as total from match_counts where territory_id = $1`,
      [territoryId],
    );
    const rows = await this.database.query<{ key: string; n: number }>(
      `select key, entry_count as n from match_keys where territory_id = $1 and key = any($2::text[])`,
      [territoryId, keys],
    );
    return { total: counted?.total ?? 0, byKey: new Map(rows.map(({ key, n }) => [key, n])) };
  }
}
