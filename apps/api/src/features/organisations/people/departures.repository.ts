import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

@Injectable()
export class DeparturesRepository {
  constructor(private readonly database: Database) {}

  /** Ids of the pages where the member is or asks to be something, held in one order for all. */
  async holdPagesOf({ territoryId, id }: Key): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select o.id from organisation_pages o
        where o.territory_id = $1
          and o.id in (select page_id from organisation_people where territory_id = $1 and member_id = $2
                       union all
                       select page_id from organisation_claims
                        where territory_id = $1 and member_id = $2 and state = 'waiting')
        order by o.id for no key update`,
      [territoryId, id],
    );
    return rows.map((row) => row.id);
  }

  async forget({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`delete from organisation_people where territory_id = $1 and member_id = $2`, [
      territoryId,
      id,
    ]);
    await this.database.query(
      `update organisation_claims set state = 'withdrawn', decided_at = now()
        where territory_id = $1 and member_id = $2 and state = 'waiting'`,
      [territoryId, id],
    );
  }
}
