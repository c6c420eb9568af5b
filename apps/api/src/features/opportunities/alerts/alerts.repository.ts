import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { AlertPeriod } from '../../saved-searches';
import { visibleTo } from '../../subjects';
import type { OpportunityFilterInput } from '../facets/opportunity-filter.input';
import { soughtBy } from '../facets/sought-by.sql';
import { IS_OPEN_SQL } from '../life/status.sql';

/** A saved search under which something is new. */
export interface FoundUnder {
  readonly memberId: string;
  readonly name: string;
  readonly filter: OpportunityFilterInput;
  readonly count: number;
}

/** How far back what is new may lie; longer than the period, so that a worker that was down leaves nothing out. */
const REACH: Readonly<Record<AlertPeriod, string>> = { at_once: '6 hours', daily: '3 days', weekly: '10 days' };

@Injectable()
export class AlertsRepository {
  constructor(private readonly database: Database) {}

  /** Territories where somebody wants to be told that often. */
  async territoriesWith(period: AlertPeriod): Promise<string[]> {
    const rows = await this.database.query<{ territory_id: string }>(
      `select distinct territory_id from saved_searches where alert = $1`,
      [period],
    );
    return rows.map((row) => row.territory_id);
  }

  /** Ids of the next searches of that period, in their order. */
  async next(territoryId: string, period: AlertPeriod, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from saved_searches
        where alert = $2 and territory_id = $1 and ($3::uuid is null or id > $3) order by id limit $4`,
      [territoryId, period, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Takes what is new under those searches, open and in sight of their owners now; the next call gives none of it again.
   * What two searches of one person find counts under the older one.
   */
  take(territoryId: string, period: AlertPeriod, searches: readonly string[]): Promise<FoundUnder[]> {
    return this.database.query<FoundUnder>(
      `with found as (
         select distinct on (q.member_id, s.id) q.id as search_id, q.member_id, s.id as opportunity_id
           from saved_searches q
           join subjects s on s.territory_id = q.territory_id and s.kind = 'opportunity'
            and coalesce(s.edited_at, s.published_at) >= greatest(q.alert_since, now() - $3::interval)
           join opportunities o on o.territory_id = s.territory_id and o.id = s.id
          where q.territory_id = $1 and q.id = any($2::uuid[]) and s.author_id <> q.member_id
            and ${IS_OPEN_SQL} and ${visibleTo({ subject: 's', territory: 'q.territory_id', member: 'q.member_id' })}
            and ${soughtBy(`(q.filter - 'status')`)}
          order by q.member_id, s.id, q.created_at, q.id
       ), told as (
         insert into opportunity_alerts (territory_id, member_id, opportunity_id)
         select $1, member_id, opportunity_id from found
             on conflict do nothing returning member_id, opportunity_id
       )
       select q.member_id as "memberId", q.name, q.filter, count(*)::int as count
         from told join found using (member_id, opportunity_id)
         join saved_searches q on q.territory_id = $1 and q.id = found.search_id
        group by q.id, q.member_id, q.name, q.filter`,
      [territoryId, searches, REACH[period]],
    );
  }
}
