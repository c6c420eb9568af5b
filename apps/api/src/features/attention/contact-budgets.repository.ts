import { Injectable } from '@nestjs/common';
import type { Locale } from '@rayonne/messages';
import { Database } from '../../platform/database/database';

/** How often people may be written to in a week unless they say otherwise. */
const WEEKLY = 5;

export interface ContactBudget {
  readonly weekly: number;
  readonly used: number;
  readonly mails: boolean;
}

/** Somebody who may be written to at all: an active account that wants mails, at an address known to be theirs. */
export interface Addressee {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly unsubscribeKey: string;
}

/** SQL condition: the account may still be turned to this week; whoever never said how often may be as often as usual. */
export const hasContactsLeft = (account: string) => `
  not exists (select from contact_budgets cb join accounts ca on ca.id = cb.account_id
               where cb.account_id = ${account}
                 and cb.weekly <= case when cb.week = date_trunc('week', now() at time zone ca.time_zone)::date then cb.used else 0 end)`;

/** Monday of the week under way where the account `a` lives. */
const THIS_WEEK = `date_trunc('week', now() at time zone a.time_zone)::date`;

/** SQL: how often the account `id` accepts to be written to in a week. */
export const weeklyBudgetOf = (id: string) => `
  coalesce((select b.weekly from contact_budgets b where b.account_id = ${id}), ${WEEKLY})`;

@Injectable()
export class ContactBudgetsRepository {
  constructor(private readonly database: Database) {}

  async find(accountId: string): Promise<ContactBudget> {
    const row = await this.database.queryOne<ContactBudget>(
      `select coalesce(b.weekly, $2) as weekly, coalesce(b.mails, true) as mails,
              case when b.week = ${THIS_WEEK} then b.used else 0 end as used
         from accounts a left join contact_budgets b on b.account_id = a.id where a.id = $1`,
      [accountId, WEEKLY],
    );
    return row!;
  }

  async update(accountId: string, change: { weekly?: number | null; mails?: boolean | null }): Promise<void> {
    await this.database.query(
      `insert into contact_budgets as b (account_id, weekly, mails)
       values ($1, coalesce($2::smallint, $4), coalesce($3::boolean, true))
       on conflict (account_id) do update set weekly = coalesce($2, b.weekly), mails = coalesce($3, b.mails)`,
      [accountId, change.weekly ?? null, change.mails ?? null, WEEKLY],
    );
  }

  addressee(accountId: string): Promise<Addressee | undefined> {
    return this.database.queryOne<Addressee>(
      `with budget as (
         insert into contact_budgets (account_id, weekly) values ($1, $2)
         on conflict (account_id) do update set account_id = excluded.account_id
         returning mails, unsubscribe_key
       )
       select a.email, a.name, a.locale, b.unsubscribe_key as "unsubscribeKey" from accounts a cross join budget b
        where a.id = $1 and a.state = 'active' and a.email_verified_at is not null and b.mails`,
      [accountId, WEEKLY],
    );
  }

  /** Takes one contact from the week's budget; gives whether there was one left. */
  async spend(accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      `insert into contact_budgets as b (account_id, weekly, week, used)
       select a.id, $2, ${THIS_WEEK}, 1 from accounts a where a.id = $1
       on conflict (account_id) do update
          set week = excluded.week, used = 1 + case when b.week = excluded.week then b.used else 0 end
        where case when b.week = excluded.week then b.used else 0 end < b.weekly
       returning b.used`,
      [accountId, WEEKLY],
    );
    return rows.length > 0;
  }

  async stopMails(unsubscribeKey: string): Promise<void> {
    await this.database.query(`update contact_budgets set mails = false where unsubscribe_key = $1`, [unsubscribeKey]);
  }
}
