import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { LIST_MEMBERS, LIST_OPPORTUNITIES } from './entries.sql';

/** Keeps what members and opportunities seek and give, in the form that matching looks at. Belongs in a unit of work. */
@Injectable()
export class EntriesRepository {
  constructor(private readonly database: Database) {}

  async listOpportunities(territoryId: string, ids: readonly string[]): Promise<void> {
    await this.unlistOpportunities(territoryId, ids);
    await this.database.query(LIST_OPPORTUNITIES, [territoryId, ids]);
  }

  async listMembers(territoryId: string, ids: readonly string[]): Promise<void> {
    await this.unlistMembers(territoryId, ids);
    await this.database.query(LIST_MEMBERS, [territoryId, ids]);
  }

  async unlistOpportunities(territoryId: string, ids: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from match_entries where territory_id = $1 and opportunity_id = any($2::uuid[])`,
      [territoryId, ids],
    );
  }

  async unlistMembers(territoryId: string, ids: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from match_entries where territory_id = $1 and member_id = any($2::uuid[]) and opportunity_id is null`,
      [territoryId, ids],
    );
  }

  async unlistEverythingOf({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`delete from match_entries where territory_id = $1 and member_id = $2`, [
      territoryId,
      id,
    ]);
  }

  /** Of everybody or everything in the territory, `limit` at a time: those after `after`, in the order of their ids. */
  async idsAfter(what: 'members' | 'opportunities', after: Key, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(IDS_AFTER[what], [after.territoryId, after.id, limit]);
    return rows.map(({ id }) => id);
  }

  async activeTerritories(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from territories where state = 'active'`);
    return rows.map(({ id }) => id);
  }
}

const IDS_AFTER = {
  members: `select id from members where territory_id = $1 and id > $2 order by id limit $3`,
  opportunities: `select id from opportunities where territory_id = $1 and id > $2 order by id limit $3`,
};
