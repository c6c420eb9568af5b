import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Membership } from '../../territories';
import type { DirectoryFilterModel } from './saved-search.model';

export interface SavedSearchRow {
  readonly id: string;
  readonly name: string;
  readonly filter: DirectoryFilterModel;
  readonly created_at: Date;
}

const COLUMNS = 'id, name, filter, created_at';

@Injectable()
export class SavedSearchesRepository {
  constructor(private readonly database: Database) {}

  /** By name; their number is bounded. */
  list({ territoryId, memberId }: Membership): Promise<SavedSearchRow[]> {
    return this.database.query<SavedSearchRow>(
      `select ${COLUMNS} from saved_searches where territory_id = $1 and member_id = $2 order by lower(name), id`,
      [territoryId, memberId],
    );
  }

  /** Locks the member's row, so that two saves count one after the other. */
  async countHeld({ territoryId, memberId }: Membership): Promise<number> {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      memberId,
    ]);
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from saved_searches where territory_id = $1 and member_id = $2`,
      [territoryId, memberId],
    );
    return row!.count;
  }

  /** Gives nothing when the name is taken. */
  insert(
    { territoryId, memberId }: Membership,
    name: string,
    filter: DirectoryFilterModel,
  ): Promise<SavedSearchRow | undefined> {
    return this.database.queryOne<SavedSearchRow>(
      `insert into saved_searches (territory_id, member_id, name, filter) values ($1, $2, $3, $4)
       on conflict do nothing returning ${COLUMNS}`,
      [territoryId, memberId, name, filter],
    );
  }

  async delete({ territoryId, memberId }: Membership, id: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from saved_searches where territory_id = $1 and member_id = $2 and id = $3 returning id`,
      [territoryId, memberId, id],
    );
    return rows.length > 0;
  }
}
