import { Injectable } from '@nestjs/common';
import type { TrustLevel } from '@rayonne/contracts';
import { Database } from '../../../../platform/database/database';

@Injectable()
export class StandingsRepository {
  constructor(private readonly database: Database) {}

  /** Gives the accounts of those whose level changed. */
  async setLevels(territoryId: string, levels: readonly { memberId: string; level: TrustLevel }[]): Promise<string[]> {
    const rows = await this.database.query<{ account_id: string }>(
      `update members m set trust_level = l.level
         from unnest($2::uuid[], $3::smallint[]) as l(member_id, level)
        where m.territory_id = $1 and m.id = l.member_id and m.trust_level <> l.level
       returning m.account_id`,
      [territoryId, levels.map(({ memberId }) => memberId), levels.map(({ level }) => level)],
    );
    return rows.map((row) => row.account_id);
  }
}
