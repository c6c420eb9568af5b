import { TERMS_VERSION } from '@rayonne/contracts';
import type { CastMember } from '@rayonne/testing';
import type { Database } from '../platform/database/database';

const MARK = 'demo';

type Mark = 'begun' | 'complete';

/** What only the demo does: people without sign-up, and a past. */
export class DemoRepository {
  constructor(private readonly database: Database) {}

  async mark(): Promise<Mark | null> {
    const row = await this.database.queryOne<{ version: Mark }>(`select version from reference_sets where name = $1`, [
      MARK,
    ]);
    return row?.version ?? null;
  }

  async setMark(mark: Mark): Promise<void> {
    await this.database.query(
      `insert into reference_sets (name, version) values ($1, $2) on conflict (name) do update set version = excluded.version`,
      [MARK, mark],
    );
  }

  async isEmpty(): Promise<boolean> {
    const row = await this.database.queryOne<{ empty: boolean }>(
      `select not exists (select from accounts) and not exists (select from territories) as empty`,
    );
    return row!.empty;
  }

  /** Takes back a demo that was interrupted while it was made. */
  async wipe(): Promise<void> {
    await this.database.query(`truncate accounts, territories, organisations cascade`);
  }

  async insertAccount(email: string, name: string, passwordHash: string): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into accounts (email, name, locale, password_hash, terms_version, terms_locale, declared_fifteen, email_verified_at)
       values ($1, $2, 'fr', $3, $4, 'fr', true, now()) returning id`,
      [email, name, passwordHash, TERMS_VERSION],
    );
    return row!.id;
  }

  async openSession(accountId: string, tokenHash: Buffer): Promise<void> {
    await this.database.query(
      `insert into sessions (account_id, token_hash, expires_at) values ($1, $2, now() + interval '10 minutes')`,
      [accountId, tokenHash],
    );
  }

  async closeSessions(): Promise<void> {
    await this.database.query(`delete from sessions`);
  }

  async describe(territoryId: string, memberId: string, person: CastMember, daysAgo: number): Promise<void> {
    await this.database.query(
      `update members set headline = $3, trust_level = $4, joined_at = now() - $5 * interval '1 day',
              feed_seen_at = now() - interval '1 day'
        where territory_id = $1 and id = $2`,
      [territoryId, memberId, person.headline, person.trustLevel, daysAgo],
    );
  }

  /** Puts the latest change of the charter, or its founding, that many days into the past. */
  async dateCharterChange(territoryId: string, daysAgo: number): Promise<void> {
    await this.database.query(
      `update charter_changes set changed_at = now() - $2::int * interval '1 day'
        where territory_id = $1 and id = (select id from charter_changes where territory_id = $1 order by id desc limit 1)`,
      [territoryId, daysAgo],
    );
  }

  /** The time to stand is over; the ballot opens with the next look at what is due. */
  async endCandidacies(territoryId: string): Promise<void> {
    await this.database.query(
      `update votes set opens_at = now(), created_at = now() - interval '7 days' where territory_id = $1 and state = 'candidacies'`,
      [territoryId],
    );
  }

  async datePublished(territoryId: string, subjectId: string, hoursAgo: number): Promise<void> {
    await this.database.query(
      `update subjects set published_at = now() - $3 * interval '1 hour', review_by = review_by - $3 * interval '1 hour'
        where territory_id = $1 and id = $2`,
      [territoryId, subjectId, hoursAgo],
    );
  }

  /** Spreads the comments of a subject over the hours after its publication. */
  async dateComments(territoryId: string, subjectId: string, hoursAgo: number): Promise<void> {
    await this.database.query(
      `update comments c set published_at = now() - $3 * interval '1 hour' * (1 - n.position / (n.total + 1.0))
         from (select id, row_number() over (order by id) as position, count(*) over () as total
                 from comments where territory_id = $1 and subject_id = $2) n
        where c.territory_id = $1 and c.id = n.id`,
      [territoryId, subjectId, hoursAgo],
    );
  }

  /** Acts of recognition on so many earlier days, of which the demo's contents no longer tell. */
  async rememberRecognition(territoryId: string, by: string, whom: string, days: number): Promise<void> {
    await this.database.query(
      `with people as (
         insert into ledger_pseudonyms (territory_id, member_id) values ($1, $2), ($1, $3)
         on conflict (territory_id, member_id) do update set member_id = excluded.member_id
         returning member_id, pseudonym
       )
       insert into interactions (territory_id, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate, occurred_at)
       select $1, a.pseudonym, 'reactions.given', 'member', c.pseudonym, c.pseudonym, 'territory', false, now() - day * interval '1 day'
         from people a, people c, generate_series(1, $4::int) as day where a.member_id = $2 and c.member_id = $3`,
      [territoryId, by, whom, days],
    );
  }

  /**
   * A year of opportunities that are over and gone, of which the ledger still tells: one every six days. Those who made
   * them have left, so that nobody's trust rests on them.
   */
  async rememberMarket(territoryId: string): Promise<void> {
    await this.database.query(
      `with crowd as (select array_agg(gen_random_uuid()) as people, count(*)::int as size from generate_series(1, 24)),
       past as (
         select n, gen_random_uuid() as id, now() - (n * 6 + 4) * interval '1 day' as at,
                people[n % size + 1] as author, people[(n + 5) % size + 1] as other, people[(n + 9) % size + 1] as third
           from generate_series(0, 59) n cross join crowd
       ),
       acts as (
         select id, 'opportunities.published' as verb, at, author as actor, null::uuid as counterpart, 'territory' as scope from past
         union all
         select id, 'opportunities.answered', at + (n * 7 % 11 + 1) * interval '15 hours', other, author, 'private'
           from past where n % 5 < 4
         union all
         select id, 'opportunities.concluded', at + interval '20 days', author, null, 'territory' from past where n % 3 = 0
         union all
         select id, 'opportunities.credited_introduction', at + interval '20 days', author, third, 'territory'
           from past where n % 9 = 0
       )
       insert into interactions (territory_id, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate, occurred_at)
       select $1, actor, verb, 'subject', id, counterpart, scope, false, at from acts where at <= now()`,
      [territoryId],
    );
  }

  /** Every content is opened some times a day; less and less what has aged. */
  async rememberViews(territoryId: string, days: number): Promise<void> {
    await this.database.query(
      `insert into subject_views (territory_id, day, subject_id, is_overdue, views)
       select s.territory_id, current_date - ago, s.id, s.review_by <= now(),
              case when s.review_by <= now() then 1 + ago / 9 else 3 + ($2 - ago) / 14 end
         from subjects s, generate_series(0, $2 - 1) as ago
        where s.territory_id = $1 and s.published_at::date <= current_date - ago
          and (s.review_by > now() or s.review_by::date <= current_date - ago)`,
      [territoryId, days],
    );
  }

  /** The figure of delegation on the days before, as shares of today's. */
  async rememberDelegation(territoryId: string, parts: readonly number[]): Promise<void> {
    await this.database.query(
      `insert into delegation_snapshots (territory_id, day, share)
       select s.territory_id, s.day - (cardinality($2::real[]) - position + 1)::int * 3, s.share * part
         from delegation_snapshots s cross join unnest($2::real[]) with ordinality as p(part, position)
        where s.territory_id = $1 and s.day = current_date`,
      [territoryId, parts],
    );
  }
}
