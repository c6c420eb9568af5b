import { Injectable } from '@nestjs/common';
import type { Power } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

/** Beyond that many a hint reaches nobody in particular. */
const MOST = 500;

/** Who may be told of what only the holders of a power may know. */
@Injectable()
export class Holders {
  constructor(private readonly database: Database) {}

  /** Accounts of active members who hold the power under the charter now: the same rule as `holdsPower`, in SQL. */
  async accountsOf(territoryId: string, power: Power): Promise<string[]> {
    const rows = await this.database.query<{ account_id: string }>(
      `select m.account_id
         from members m
         join charter_articles c on c.territory_id = m.territory_id and c.power = $2
        where m.territory_id = $1 and m.state = 'active'
          and (exists (select from unnest(c.holders) as h where h like 'level:%' and m.trust_level >= substr(h, 7)::int)
               or 'persona:' || m.persona = any(c.holders)
               or exists (select from mandates d
                           where d.territory_id = m.territory_id and d.member_id = m.id and d.ended_at is null
                             and d.starts_at <= now() and d.ends_at > now() and 'mandate:' || d.kind = any(c.holders)))
        limit ${MOST}`,
      [territoryId, power],
    );
    return rows.map((row) => row.account_id);
  }
}
