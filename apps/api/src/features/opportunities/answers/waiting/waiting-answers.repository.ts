import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';
import type { Key } from '../../../../platform/database/public-id';
import { existsFor } from '../../../identity';

/** Days after which an owner is reminded of an answer that nobody has replied to. */
export const REMINDED_AFTER_DAYS = [3, 10] as const;

/** SQL condition on the row `oa` of `opportunity_answers`: whoever answered, and is still here, has heard nothing. */
export const IS_WAITING = `
  (oa.state = 'answered' and oa.replied_at is null and exists (
    select from members here where here.territory_id = oa.territory_id and here.id = oa.member_id and here.state = 'active'))`;

/** SQL: how many reminders of the row `oa` should have gone out by now. */
const DUE = `(${REMINDED_AFTER_DAYS.map(
  (days) => `case when oa.answered_at <= now() - interval '${days} days' then 1 else 0 end`,
).join(' + ')})`;

export interface Neglected {
  readonly territoryId: string;
  readonly id: string;
  readonly authorId: string;
}

@Injectable()
export class WaitingAnswersRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the keys, without those who do not exist for that account. */
  async countWaiting(accountId: string, keys: readonly Key[]): Promise<number[]> {
    const rows = await this.database.query<{ count: number }>(
      `select (select count(*)::int from opportunity_answers oa
                join members own on own.territory_id = oa.territory_id and own.account_id = $3
                where oa.territory_id = k.territory_id and oa.opportunity_id = k.id and ${IS_WAITING}
                  and ${existsFor('oa.member_id', { territory: 'k.territory_id', member: 'own.id' })}) as count
         from unnest($1::uuid[], $2::uuid[]) with ordinality as k(territory_id, id, position)
        order by k.position`,
      [keys.map((key) => key.territoryId), keys.map((key) => key.id), accountId],
    );
    return rows.map(({ count }) => count);
  }

  /** Takes some opportunities with answers that wait for too long, and notes that their owners were told. */
  takeNeglected(limit: number): Promise<Neglected[]> {
    return this.database.query<Neglected>(
      `with due as (
         select o.territory_id, o.id, s.author_id from opportunities o
           join subjects s on s.territory_id = o.territory_id and s.id = o.id and s.state = 'published'
           join territories t on t.id = o.territory_id and t.state = 'active'
          where exists (select from opportunity_answers oa
                         where oa.territory_id = o.territory_id and oa.opportunity_id = o.id and ${IS_WAITING}
                           and oa.reminders < ${DUE})
          limit $1
            for no key update of o skip locked), told as (
         update opportunity_answers oa set reminders = ${DUE} from due
          where oa.territory_id = due.territory_id and oa.opportunity_id = due.id and ${IS_WAITING})
       select territory_id as "territoryId", id, author_id as "authorId" from due`,
      [limit],
    );
  }

  /** Notes that an owner wrote to people who had answered; gives whether that is news. */
  async noteReply(
    { territoryId, id }: Key,
    { authorAccountId, recipients }: { authorAccountId: string; recipients: readonly string[] },
  ): Promise<boolean> {
    const rows = await this.database.query(
      `update opportunity_answers oa set replied_at = now()
         from subjects s join members owner on owner.territory_id = s.territory_id and owner.account_id = $3
        where s.territory_id = $1 and s.id = $2
          and (s.author_id = owner.id or exists (
                select from co_authors ca
                 where ca.territory_id = $1 and ca.subject_id = $2 and ca.member_id = owner.id and ca.state = 'accepted'))
          and oa.territory_id = $1 and oa.opportunity_id = $2 and oa.replied_at is null and oa.member_id <> owner.id
          and exists (select from members m
                       where m.territory_id = $1 and m.id = oa.member_id and m.account_id = any($4::uuid[]))
       returning oa.id`,
      [territoryId, id, authorAccountId, recipients],
    );
    return rows.length > 0;
  }

  /** Whether an owner wrote to somebody who answered and was not declined. */
  async isUnderDiscussion({ territoryId, id }: Key): Promise<boolean> {
    const row = await this.database.queryOne<{ isUnderDiscussion: boolean }>(
      `select exists (select from opportunity_answers oa
                       where oa.territory_id = $1 and oa.opportunity_id = $2 and oa.state <> 'declined'
                         and oa.replied_at is not null) as "isUnderDiscussion"`,
      [territoryId, id],
    );
    return row!.isUnderDiscussion;
  }
}
