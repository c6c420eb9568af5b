import type { HeldMandate, Persona, Power, TrustLevel } from '@rayonne/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Charter } from '../charter/charter';
import type { Locale } from '../../identity';
import type { MemberState } from './member.entity';
import type { TerritoryState } from '../territory.entity';

export interface MembershipRow {
  territory_id: string;
  id: string;
  account_id: string;
  locale: Locale;
  persona: Persona;
  trust_level: TrustLevel;
  state: MemberState;
  territory_state: TerritoryState;
  feed_seen_at: Date | null;
  mandates: HeldMandate[];
  is_managing: boolean;
  charter: Charter | null;
  /** Powers whose acts others must stand by. */
  sponsored: Power[] | null;
}

const SELECT = `
  select m.territory_id, m.id, m.account_id, (select a.locale from accounts a where a.id = m.account_id) as locale, m.persona, m.trust_level, m.state, m.feed_seen_at,
         t.state as territory_state, d.mandates, d.is_managing, c.charter, c.sponsored
    from members m
    join territories t on t.id = m.territory_id
   cross join lateral (
         select coalesce(array_agg(kind), '{}') as mandates, coalesce(bool_or(is_managing), false) as is_managing
           from mandates
          where territory_id = m.territory_id and member_id = m.id
            and ended_at is null and starts_at <= now() and ends_at > now()) d
   cross join lateral (
         select jsonb_object_agg(power, to_jsonb(holders)) as charter, array_agg(power) filter (where sponsors > 0) as sponsored
           from charter_articles where territory_id = m.territory_id) c`;

@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  findOne(accountId: string, territoryId: string): Promise<MembershipRow | undefined> {
    return this.database.queryOne<MembershipRow>(`${SELECT} where m.territory_id = $1 and m.account_id = $2`, [
      territoryId,
      accountId,
    ]);
  }

  /** The account's active memberships of active territories, oldest first. */
  ofAccount(accountId: string): Promise<MembershipRow[]> {
    return this.database.query<MembershipRow>(
      `${SELECT} where m.account_id = $1 and m.state = 'active' and t.state = 'active' order by m.joined_at, m.id limit 200`,
      [accountId],
    );
  }

  async markFeedSeen(territoryId: string, memberId: string, until: Date | null): Promise<Date> {
    const row = await this.database.queryOne<{ feed_seen_at: Date }>(
      `update members set feed_seen_at = greatest(feed_seen_at, least(now(), coalesce($3, now())))
        where territory_id = $1 and id = $2 returning feed_seen_at`,
      [territoryId, memberId, until],
    );
    return row!.feed_seen_at;
  }
}
