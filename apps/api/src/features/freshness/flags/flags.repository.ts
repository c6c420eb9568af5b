import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../territories';

export interface FlagRow extends MemberRow {
  subject_id: string;
  reason: string | null;
  flagged_at: Date;
}

/** Enough to understand what is wrong. */
const SHOWN = 10;

@Injectable()
export class FlagsRepository {
  constructor(private readonly database: Database) {}

  /** Gives how many there are now, and whether this member had raised none. */
  async add({ territoryId, id }: Key, memberId: string, reason: string | null) {
    const row = await this.database.queryOne<{ count: number; isNew: boolean }>(
      `with added as (
         insert into outdated_flags (territory_id, subject_id, member_id, reason) values ($1, $2, $3, $4)
         on conflict (territory_id, subject_id, member_id) do update set reason = excluded.reason
         returning old.member_id is null as is_new)
       select added.is_new as "isNew",
              (select count(*)::int from outdated_flags where territory_id = $1 and subject_id = $2)
                + added.is_new::int as count
         from added`,
      [territoryId, id, memberId, reason],
    );
    return row!;
  }

  /** Gives whether there was one to take back. */
  async remove({ territoryId, id }: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from outdated_flags where territory_id = $1 and subject_id = $2 and member_id = $3 returning member_id`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }

  async clear({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`delete from outdated_flags where territory_id = $1 and subject_id = $2`, [
      territoryId,
      id,
    ]);
  }

  /** The latest of each of those subjects, by members who exist for the reader. */
  latest(reader: Membership, subjectIds: readonly string[]): Promise<FlagRow[]> {
    return this.database.query<FlagRow>(
      `select f.subject_id, f.reason, f.flagged_at, ${MEMBER_COLUMNS}
         from unnest($3::uuid[]) as subject(id) cross join lateral (
           select * from outdated_flags
            where territory_id = $1 and subject_id = subject.id
              and ${existsFor('member_id', { territory: '$1', member: '$2' })}
            order by flagged_at desc limit ${SHOWN}) f
         join members m on m.territory_id = f.territory_id and m.id = f.member_id ${MEMBER_JOINS}
        order by f.flagged_at desc`,
      [reader.territoryId, reader.memberId, subjectIds],
    );
  }
}
