import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, newerThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { Subjects, UNATTENDED, visibleTo } from '../../subjects';
import type { Membership } from '../../territories';

export interface ReviewRow {
  readonly id: string;
  readonly at: string;
  readonly askedAt: Date | null;
  readonly isOrphaned: boolean;
  readonly views: number;
}

@Injectable()
export class ReviewRepository {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** Overdue content, the longest first. */
  page(reader: Membership, { limit, after }: PageRequest): Promise<ReviewRow[]> {
    return this.database.query<ReviewRow>(
      `select s.id, ${microseconds('s.review_by')}::text as at, s.review_asked_at as "askedAt",
              ${UNATTENDED} as "isOrphaned",
              (select coalesce(sum(v.views), 0)::int from subject_views v
                where v.territory_id = s.territory_id and v.subject_id = s.id and v.day > current_date - 28) as views
         from (select s.* from subjects s
                where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })} and ${this.subjects.overdueSql}
                  and ${newerThan('s.review_by', 's.id', '$3', '$4')}
                order by s.review_by, s.id limit $5) s
         join members m on m.territory_id = s.territory_id and m.id = s.author_id
        order by s.review_by, s.id`,
      [reader.territoryId, reader.memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** How much each of those members would find there, in one statement. */
  async counts(readers: readonly { territoryId: string; memberId: string }[]): Promise<readonly number[]> {
    const rows = await this.database.query<{ count: number }>(
      `select (select count(*)::int from subjects s
                where ${visibleTo({ subject: 's', territory: 'reader.territory_id', member: 'reader.member_id' })}
                  and ${this.subjects.overdueSql}) as count
         from unnest($1::uuid[], $2::uuid[]) with ordinality as reader(territory_id, member_id, position)
        order by reader.position`,
      [readers.map(({ territoryId }) => territoryId), readers.map(({ memberId }) => memberId)],
    );
    return rows.map(({ count }) => count);
  }

  /** Notes that its author is asked now; gives whether the last time was more than `quietDays` ago. */
  async ask({ territoryId, id }: Key, quietDays: number): Promise<boolean> {
    const rows = await this.database.query(
      `update subjects set review_asked_at = now()
        where territory_id = $1 and id = $2
          and (review_asked_at is null or review_asked_at < now() - $3 * interval '1 day') returning id`,
      [territoryId, id, quietDays],
    );
    return rows.length > 0;
  }
}
