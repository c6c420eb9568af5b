import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

@Injectable()
export class SightRepository {
  constructor(private readonly database: Database) {}

  /** Counts and latest times stand for the sets: what was made or ended since changes one of them. */
  async stampOf(accountId: string): Promise<string> {
    const row = await this.database.queryOne<{ stamp: string }>(
      `select md5(concat_ws(' ', $1::uuid, b.count, b.latest, c.count, c.latest)) as stamp
         from (select count(*), max(created_at) as latest from account_blocks
                where $1 in (blocker_id, blocked_id)) b,
              (select count(*), max(c.decided_at) as latest
                 from members m
                 join connections c on c.territory_id = m.territory_id and (c.low_id = m.id or c.high_id = m.id)
                                   and c.state = 'connected'
                where m.account_id = $1) c`,
      [accountId],
    );
    return row!.stamp;
  }

  async accountsOf(territoryId: string, memberIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ account_id: string }>(
      `select account_id from members where territory_id = $1 and id = any($2)`,
      [territoryId, memberIds],
    );
    return rows.map((row) => row.account_id);
  }
}
