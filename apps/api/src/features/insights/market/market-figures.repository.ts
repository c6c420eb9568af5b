import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { openToMembers } from '../../ledger';

export interface MarketCounts {
  readonly published: number;
  readonly concluded: number;
  readonly introduced: number;
  readonly medianDays: number | null;
  readonly withinWeek: number | null;
  /** How many stand behind the answers, which are between two people. */
  readonly people: number;
}

export interface MarketMonth {
  readonly month: string;
  readonly published: number;
  readonly concluded: number;
}

/** The first time that something was done to each opportunity of the territory `$1`, as far as every member may learn of it. */
const firstOf = (verb: string) => `
  select i.towards_id as id, min(i.occurred_at) as at from interactions i
   where i.territory_id = $1 and i.verb = '${verb}' and i.towards_kind = 'subject' and ${openToMembers('i')}
   group by i.towards_id`;

@Injectable()
export class MarketFiguresRepository {
  constructor(private readonly database: Database) {}

  async counts(territoryId: string, days: number): Promise<MarketCounts> {
    const row = await this.database.queryOne<MarketCounts>(
      `with period as (select now() - $2::int * interval '1 day' as start),
       published as (${firstOf('opportunities.published')}),
       concluded as (${firstOf('opportunities.concluded')}),
       introduced as (${firstOf('opportunities.credited_introduction')}),
       answers as (
         select i.towards_id as id, i.occurred_at as at, i.actor, i.counterpart
           from interactions i join published p on p.id = i.towards_id cross join period
          where i.territory_id = $1 and i.verb = 'opportunities.answered' and i.occurred_at >= period.start
            and p.at >= period.start
       ),
       awaited as (
         select p.at, (select min(a.at) from answers a where a.id = p.id) as answered_at
           from published p cross join period where p.at >= period.start
       )
       select (select count(*)::int from awaited) as published,
              (select count(*)::int from concluded cross join period where at >= start) as concluded,
              (select count(*)::int from concluded c cross join period
                where c.at >= start and c.id in (select id from introduced)) as introduced,
              (select percentile_cont(0.5) within group (order by extract(epoch from answered_at - at) / 86400)
                 from awaited where answered_at is not null) as "medianDays",
              (select avg(case when answered_at <= at + interval '7 days' then 1 else 0 end)::float8
                 from awaited where at <= now() - interval '7 days') as "withinWeek",
              (select count(distinct person)::int from answers cross join unnest(array[actor, counterpart]) person) as people`,
      [territoryId, days],
    );
    return row!;
  }

  /** Oldest first, with the one under way. */
  months(territoryId: string, count: number): Promise<MarketMonth[]> {
    return this.database.query<MarketMonth>(
      `with published as (${firstOf('opportunities.published')}),
       concluded as (${firstOf('opportunities.concluded')}),
       month as (
         select start, start + interval '1 month' as stop
           from generate_series(date_trunc('month', now()) - ($2::int - 1) * interval '1 month',
                                date_trunc('month', now()), interval '1 month') start
       )
       select to_char(start, 'YYYY-MM') as month,
              (select count(*)::int from published where at >= start and at < stop) as published,
              (select count(*)::int from concluded where at >= start and at < stop) as concluded
         from month order by start`,
      [territoryId, count],
    );
  }
}
