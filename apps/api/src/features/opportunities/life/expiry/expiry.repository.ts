import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';
import { TOLD_DAYS_BEFORE } from './expiry.sql';

export interface Expiring {
  readonly territoryId: string;
  readonly id: string;
  readonly authorId: string;
  /** Which of the reminders is due, the first being 1; earlier ones that nobody sent are left out. */
  readonly reminder: number;
}

/** How many reminders should have gone out by now. */
const DUE = `(${TOLD_DAYS_BEFORE.map(
  (days) => `case when o.deadline <= now() + interval '${days} days' then 1 else 0 end`,
).join(' + ')})`;

@Injectable()
export class ExpiryRepository {
  constructor(private readonly database: Database) {}

  /** Takes some whose owner is to be told, and notes that it was done; the next call gives others. */
  take(limit: number): Promise<Expiring[]> {
    return this.database.query<Expiring>(
      `with due as (
         select o.territory_id, o.id, s.author_id, ${DUE} as reminder
           from opportunities o
           join subjects s on s.territory_id = o.territory_id and s.id = o.id and s.state = 'published'
           join territories t on t.id = o.territory_id and t.state = 'active'
          where o.state in ('open', 'in_discussion') and o.expiry_told < ${TOLD_DAYS_BEFORE.length}
            and o.deadline <= now() + interval '${TOLD_DAYS_BEFORE[0]} days' and o.expiry_told < ${DUE}
          order by o.deadline limit $1
            for no key update of o skip locked)
       update opportunities o set expiry_told = due.reminder from due
        where o.territory_id = due.territory_id and o.id = due.id
       returning o.territory_id as "territoryId", o.id, due.author_id as "authorId", due.reminder`,
      [limit],
    );
  }
}
