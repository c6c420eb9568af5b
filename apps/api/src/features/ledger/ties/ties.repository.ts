import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { openToMembers } from '../visible-to';
import { CHANNEL_OF_VERB } from './tie-channels';
import { massOfDay, weightOf } from './tie-strength';

/** Acts that one statement gathers: well within its time. */
const STEP = 5_000;

/** Moments are carried as text: a date of JavaScript would cut their microseconds. */
type Moment = string;

interface Touched {
  readonly actor: string;
  readonly counterpart: string;
}

/** A day counts once in each direction and channel, however much was said in it. */
const GATHER = `
  with acts as (
    select i.actor, i.counterpart, c.channel, (i.occurred_at at time zone 'UTC')::date as day,
           bool_or(${openToMembers('i')}) as is_open
      from interactions i
      join unnest($4::text[], $5::text[]) as c(verb, channel) on c.verb = i.verb
     where i.territory_id = $1 and i.occurred_at > $2::timestamptz and i.occurred_at <= $3::timestamptz
       and i.counterpart is not null
     group by 1, 2, 3, 4
  ), fresh as (
    select a.actor, a.counterpart, a.channel,
           coalesce(sum(${massOfDay('a.day')}) filter (where a.is_open and a.day > coalesce(s.open_on, '-infinity')), 0) as open_mass,
           max(a.day) filter (where a.is_open) as open_on,
           coalesce(sum(${massOfDay('a.day')}) filter (where a.day > coalesce(s.all_on, '-infinity')), 0) as all_mass,
           max(a.day) as all_on
      from acts a
      left join tie_strands s on s.territory_id = $1 and s.actor = a.actor and s.counterpart = a.counterpart and s.channel = a.channel
     group by 1, 2, 3
  )
  insert into tie_strands as s (territory_id, actor, counterpart, channel, open_mass, open_on, all_mass, all_on)
  select $1, actor, counterpart, channel, open_mass, open_on, all_mass, all_on from fresh
  on conflict (territory_id, actor, counterpart, channel) do update
     set open_mass = s.open_mass + excluded.open_mass, open_on = greatest(s.open_on, excluded.open_on),
         all_mass = s.all_mass + excluded.all_mass, all_on = greatest(s.all_on, excluded.all_on)
  returning actor, counterpart`;

const WEIGH = `
  with pairs as (
    select distinct least(actor, counterpart) as low, greatest(actor, counterpart) as high
      from unnest($2::uuid[], $3::uuid[]) as touched(actor, counterpart)
  ), channels as (
    select p.low, p.high, s.channel, sum(s.open_there) as open_there, sum(s.open_back) as open_back,
           sum(s.all_there) as all_there, sum(s.all_back) as all_back
      from pairs p
     cross join lateral (
           select channel, open_mass as open_there, 0::float8 as open_back, all_mass as all_there, 0::float8 as all_back
             from tie_strands where territory_id = $1 and actor = p.low and counterpart = p.high
           union all
           select channel, 0, open_mass, 0, all_mass
             from tie_strands where territory_id = $1 and actor = p.high and counterpart = p.low) s
     group by 1, 2, 3
  ), weights as (
    select low, high, ${weightOf('open_there', 'open_back')} as open_weight, ${weightOf('all_there', 'all_back')} as all_weight
      from channels group by 1, 2
  )
  insert into ties as t (territory_id, one, other, open_weight, all_weight)
  select $1, ends.one, ends.other, open_weight, all_weight
    from weights cross join lateral (values (low, high), (high, low)) as ends(one, other)
  on conflict (territory_id, one, other) do update
     set open_weight = excluded.open_weight, all_weight = excluded.all_weight`;

@Injectable()
export class TiesRepository {
  constructor(private readonly database: Database) {}

  /**
   * A moment before which no act will appear any more: an act bears the time at which its transaction began, so those
   * of the oldest one under way are still to come.
   */
  async settledUntil(): Promise<Moment> {
    const row = await this.database.queryOne<{ until: Moment }>(
      `select (coalesce(min(xact_start), clock_timestamp()) - interval '1 microsecond')::text as until
         from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
          and xact_start is not null`,
    );
    return row!.until;
  }

  async territoriesBehind(until: Moment): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select t.id from territories t left join tie_progress p on p.territory_id = t.id
        where exists (select from interactions i
                       where i.territory_id = t.id and i.occurred_at > coalesce(p.gathered_until, '-infinity')
                         and i.occurred_at <= $1::timestamptz)`,
      [until],
    );
    return rows.map(({ id }) => id);
  }

  /** Holds the territory's progress until the unit ends; `null` while somebody else does. */
  async hold(territoryId: string): Promise<Moment | null> {
    await this.database.query(
      `insert into tie_progress (territory_id, gathered_until) values ($1, '-infinity') on conflict do nothing`,
      [territoryId],
    );
    const row = await this.database.queryOne<{ from: Moment }>(
      `select gathered_until::text as from from tie_progress where territory_id = $1 for update skip locked`,
      [territoryId],
    );
    return row?.from ?? null;
  }

  /** Gathers the next acts, and tells how far that went. */
  async gather(territoryId: string, from: Moment, until: Moment): Promise<Moment> {
    const step = await this.database.queryOne<{ end: Moment }>(
      `select coalesce((select occurred_at from interactions
                         where territory_id = $1 and occurred_at > $2::timestamptz and occurred_at <= $3::timestamptz
                         order by occurred_at offset ${STEP} limit 1), $3::timestamptz)::text as end`,
      [territoryId, from, until],
    );
    const { end } = step!;
    const touched = await this.database.query<Touched>(GATHER, [
      territoryId,
      from,
      end,
      Object.keys(CHANNEL_OF_VERB),
      Object.values(CHANNEL_OF_VERB),
    ]);
    await this.database.query(WEIGH, [
      territoryId,
      touched.map(({ actor }) => actor),
      touched.map(({ counterpart }) => counterpart),
    ]);
    await this.database.query(`update tie_progress set gathered_until = $2::timestamptz where territory_id = $1`, [
      territoryId,
      end,
    ]);
    return end;
  }
}
