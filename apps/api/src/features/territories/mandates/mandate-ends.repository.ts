import { Injectable } from '@nestjs/common';
import type { HeldMandate } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

export interface EndingMandate {
  id: string;
  member_id: string;
  account_id: string;
  kind: HeldMandate;
  is_managing: boolean;
}

@Injectable()
export class MandateEndsRepository {
  constructor(private readonly database: Database) {}

  /** Territories where a mandate wants looking after: near its end without notice, or about to end. */
  async territoriesToTend(days: number, seconds: number, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ territory_id: string }>(
      `select distinct g.territory_id from mandates g join territories t on t.id = g.territory_id and t.state = 'active'
        where g.ended_at is null
          and (g.renewal_told_at is null and g.ends_at > now()
               and g.ends_at <= now() + least($1::int * interval '1 day', (g.ends_at - g.starts_at) / 2)
            or not g.is_extended and g.kind <> 'caretaker'
               and g.ends_at between now() - interval '1 day' and now() + $2::int * interval '1 second')
        limit $3`,
      [days, seconds, limit],
    );
    return rows.map(({ territory_id }) => territory_id);
  }

  /** Takes the mandates whose holders are to be told that they near their end, each once. */
  takeNearEnd(territoryId: string, days: number): Promise<EndingMandate[]> {
    return this.database.query<EndingMandate>(
      `update mandates g set renewal_told_at = now() from members m
        where g.territory_id = $1 and g.ended_at is null and g.renewal_told_at is null and g.ends_at > now()
          and g.ends_at <= now() + least($2::int * interval '1 day', (g.ends_at - g.starts_at) / 2)
          and m.territory_id = g.territory_id and m.id = g.member_id and m.state = 'active'
       returning g.id, g.member_id, m.account_id, g.kind, g.is_managing`,
      [territoryId, days],
    );
  }

  /** Mandates of active members that end within `seconds`, or ended while no worker was up; not those that went on already. */
  aboutToEnd(territoryId: string, seconds: number): Promise<EndingMandate[]> {
    return this.database.query<EndingMandate>(
      `select g.id, g.member_id, m.account_id, g.kind, g.is_managing
         from mandates g join members m on m.territory_id = g.territory_id and m.id = g.member_id and m.state = 'active'
        where g.territory_id = $1 and g.ended_at is null and not g.is_extended and g.kind <> 'caretaker'
          and g.ends_at between now() - interval '1 day' and now() + $2::int * interval '1 second'
        order by g.ends_at desc, g.id`,
      [territoryId, seconds],
    );
  }

  async extend(territoryId: string, id: string, days: number): Promise<void> {
    await this.database.query(
      `update mandates set ends_at = greatest(ends_at, now()) + $3::int * interval '1 day', is_extended = true,
              renewal_told_at = now()
        where territory_id = $1 and id = $2`,
      [territoryId, id, days],
    );
  }
}
