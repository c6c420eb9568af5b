import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Membership } from '../territories';
import type { AlertPeriod, SearchedThing } from './saved-search.entity';

export interface SavedSearchRow<Filter> {
  readonly id: string;
  readonly name: string;
  readonly filter: Filter;
  readonly alert: AlertPeriod | null;
  readonly created_at: Date;
}

export interface NewSearch<Filter> {
  readonly name: string;
  readonly filter: Filter;
  readonly alert?: AlertPeriod | null;
}

const COLUMNS = 'id, name, filter, alert, created_at';

@Injectable()
export class SavedSearchesRepository {
  constructor(private readonly database: Database) {}

  /** By name; their number is bounded. */
  list<Filter>({ territoryId, memberId }: Membership, about: SearchedThing): Promise<SavedSearchRow<Filter>[]> {
    return this.database.query<SavedSearchRow<Filter>>(
      `select ${COLUMNS} from saved_searches
        where territory_id = $1 and member_id = $2 and about = $3 order by lower(name), id`,
      [territoryId, memberId, about],
    );
  }

  /** Locks the member's row, so that two saves count one after the other. */
  async countHeld({ territoryId, memberId }: Membership, about: SearchedThing): Promise<number> {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      memberId,
    ]);
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from saved_searches where territory_id = $1 and member_id = $2 and about = $3`,
      [territoryId, memberId, about],
    );
    return row!.count;
  }

  /** Gives nothing when the name is taken. */
  insert<Filter>(
    { territoryId, memberId }: Membership,
    about: SearchedThing,
    { name, filter, alert = null }: NewSearch<Filter>,
  ): Promise<SavedSearchRow<Filter> | undefined> {
    return this.database.queryOne<SavedSearchRow<Filter>>(
      `insert into saved_searches (territory_id, member_id, about, name, filter, alert, alert_since)
       values ($1, $2, $3, $4, $5, $6, case when $6::text is not null then now() end)
       on conflict do nothing returning ${COLUMNS}`,
      [territoryId, memberId, about, name, filter, alert],
    );
  }

  /** What is new is counted from the moment it was turned on; another period goes on from there. */
  setAlert<Filter>(
    { territoryId, memberId }: Membership,
    about: SearchedThing,
    id: string,
    alert: AlertPeriod | null,
  ): Promise<SavedSearchRow<Filter> | undefined> {
    return this.database.queryOne<SavedSearchRow<Filter>>(
      `update saved_searches
          set alert = $5, alert_since = case when $5::text is not null then coalesce(alert_since, now()) end
        where territory_id = $1 and member_id = $2 and about = $3 and id = $4 returning ${COLUMNS}`,
      [territoryId, memberId, about, id, alert],
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
