import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Charter } from '../../territories';
import type { Cohort } from './delegation';

export interface Snapshot {
  /** ISO date. */
  readonly day: string;
  readonly share: number;
}

export interface TerritoryCohorts {
  readonly territoryId: string;
  readonly charter: Charter | null;
  readonly cohorts: Cohort[];
}

@Injectable()
export class DelegationRepository {
  constructor(private readonly database: Database) {}

  /** The active members of the active territories (of one, if given), counted by standing. */
  cohorts(territoryId: string | null): Promise<TerritoryCohorts[]> {
    return this.database.query<TerritoryCohorts>(
      `with standing as (
         select m.territory_id, m.persona, m.trust_level, d.mandates, d.is_managing, count(*)::int as count
           from members m
           join territories t on t.id = m.territory_id and t.state = 'active'
          cross join lateral (
                select coalesce(array_agg(kind order by kind), '{}') as mandates, coalesce(bool_or(is_managing), false) as is_managing
                  from mandates where territory_id = m.territory_id and member_id = m.id
                   and ended_at is null and starts_at <= now() and ends_at > now()) d
          where m.state = 'active' and ($1::uuid is null or m.territory_id = $1)
          group by 1, 2, 3, 4, 5
       )
       select territory_id as "territoryId",
              (select jsonb_object_agg(power, to_jsonb(holders)) from charter_articles a where a.territory_id = s.territory_id) as charter,
              jsonb_agg(jsonb_build_object('persona', persona, 'trustLevel', trust_level, 'mandates', to_jsonb(mandates),
                                           'isManaging', is_managing, 'count', count)) as cohorts
         from standing s group by territory_id`,
      [territoryId],
    );
  }

  /** Today's figure takes the place of an earlier one of the same day. */
  async keep(shares: readonly { territoryId: string; share: number }[]): Promise<void> {
    await this.database.query(
      `insert into delegation_snapshots (territory_id, day, share)
       select territory_id, current_date, share from unnest($1::uuid[], $2::real[]) as s(territory_id, share)
       on conflict (territory_id, day) do update set share = excluded.share`,
      [shares.map(({ territoryId }) => territoryId), shares.map(({ share }) => share)],
    );
  }

  /** Oldest first. */
  trend(territoryId: string, days: number): Promise<Snapshot[]> {
    return this.database.query<Snapshot>(
      `select day::text, share from delegation_snapshots
        where territory_id = $1 and day > current_date - $2::int and day < current_date order by day`,
      [territoryId, days],
    );
  }
}
