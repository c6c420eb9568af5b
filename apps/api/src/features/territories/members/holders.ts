import { Injectable } from '@nestjs/common';
import type { Power } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

/** Beyond that many a hint reaches nobody in particular. */
const MOST = 500;

export interface Holder {
  readonly memberId: string;
  readonly accountId: string;
}

/** Who may be told of what only the holders of a power may know. */
@Injectable()
export class Holders {
  constructor(private readonly database: Database) {}

  /** Active members who hold the power under the charter now, the most trusted first: the same rule as `holdsPower`, in SQL. */
  of(territoryId: string, power: Power): Promise<Holder[]> {
    return this.database.query<Holder>(
      `select m.id as "memberId", m.account_id as "accountId"
         from members m
         join charter_articles c on c.territory_id = m.territory_id and c.power = $2
        where m.territory_id = $1 and m.state = 'active'
          and (exists (select from unnest(c.holders) as h where h like 'level:%' and m.trust_level >= substr(h, 7)::int)
               or 'persona:' || m.persona = any(c.holders)
               or exists (select from mandates d
                           where d.territory_id = m.territory_id and d.member_id = m.id and d.ended_at is null
                             and d.starts_at <= now() and d.ends_at > now() and 'mandate:' || d.kind = any(c.holders)))
        order by m.trust_level desc, m.id limit ${MOST}`,
      [territoryId, power],
    );
  }

  async accountsOf(territoryId: string, power: Power): Promise<string[]> {
    return (await this.of(territoryId, power)).map(({ accountId }) => accountId);
  }
}
