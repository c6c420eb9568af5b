import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { MemberState } from '../members/member.entity';

export interface Stranger {
  account_id: string;
  member_id: string | null;
  state: MemberState | null;
}

@Injectable()
export class CaretakersRepository {
  constructor(private readonly database: Database) {}

  /** The account of that address, and what it is to the territory. */
  find(territoryId: string, email: string): Promise<Stranger | undefined> {
    return this.database.queryOne<Stranger>(
      `select a.id as account_id, m.id as member_id, m.state
         from accounts a left join members m on m.account_id = a.id and m.territory_id = $1
        where a.email = $2`,
      [territoryId, email],
    );
  }
}
