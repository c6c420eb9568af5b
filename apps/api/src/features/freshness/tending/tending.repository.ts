import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Subjects, UNATTENDED } from '../../subjects';

export interface DueSubject {
  readonly territoryId: string;
  readonly id: string;
  readonly authorId: string;
  readonly isOrphaned: boolean;
}

@Injectable()
export class TendingRepository {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** Takes some that are overdue and of which nobody was asked since; the next call gives others. */
  takeDue(limit: number): Promise<DueSubject[]> {
    return this.database.query<DueSubject>(
      `with due as (
         select s.territory_id, s.id from subjects s
           join territories t on t.id = s.territory_id and t.state = 'active'
          where s.state = 'published' and ${this.subjects.overdueSql}
            and (s.review_asked_at is null or s.review_asked_at < s.review_by)
          order by s.territory_id, s.review_by limit $1
            for no key update of s skip locked)
       update subjects s set review_asked_at = now()
         from due join members m on m.territory_id = due.territory_id
        where s.territory_id = due.territory_id and s.id = due.id and m.id = s.author_id
       returning s.territory_id as "territoryId", s.id, s.author_id as "authorId", ${UNATTENDED} as "isOrphaned"`,
      [limit],
    );
  }
}
