import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../territories';

export interface GuestRow extends MemberRow {
  since: Date;
}

/** Changes belong to a unit of work that holds the row of the spine. */
@Injectable()
export class GuestsRepository {
  constructor(private readonly database: Database) {}

  /** Those who exist for the reader, the latest first. */
  of({ territoryId, memberId }: Membership, id: string): Promise<GuestRow[]> {
    return this.database.query<GuestRow>(
      `select ${MEMBER_COLUMNS}, g.since
         from subject_guests g
         join members m on m.territory_id = g.territory_id and m.id = g.member_id and m.state = 'active' ${MEMBER_JOINS}
        where g.territory_id = $1 and g.subject_id = $3
          and ${existsFor('m.id', { territory: '$1', member: '$2' })}
        order by g.since desc, m.id`,
      [territoryId, memberId, id],
    );
  }

  async count({ territoryId, id }: Key): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int as count from subject_guests where territory_id = $1 and subject_id = $2`,
      [territoryId, id],
    );
    return row!.count;
  }

  /** Gives those who were no guests before. */
  async insert({ territoryId, id }: Key, members: readonly string[], by: string): Promise<string[]> {
    const rows = await this.database.query<{ member_id: string }>(
      `insert into subject_guests (territory_id, subject_id, member_id, invited_by)
       select $1, $2, unnest($3::uuid[]), $4 on conflict do nothing returning member_id`,
      [territoryId, id, members, by],
    );
    return rows.map((row) => row.member_id);
  }

  /** Gives whether that member was one. */
  async delete({ territoryId, id }: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from subject_guests where territory_id = $1 and subject_id = $2 and member_id = $3 returning member_id`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }

  async endOf({ territoryId, id: memberId }: Key): Promise<void> {
    await this.database.query(`delete from subject_guests where territory_id = $1 and member_id = $2`, [
      territoryId,
      memberId,
    ]);
  }
}
