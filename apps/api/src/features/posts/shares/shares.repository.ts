import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

@Injectable()
export class SharesRepository {
  constructor(private readonly database: Database) {}

  /** What a post shares; nothing for any other content. */
  async originalOf({ territoryId, id }: Key): Promise<string | undefined> {
    const row = await this.database.queryOne<{ subjectId: string }>(
      `select subject_id as "subjectId" from post_shares where territory_id = $1 and id = $2`,
      [territoryId, id],
    );
    return row?.subjectId;
  }

  async insert({ territoryId, id }: Key, subjectId: string): Promise<void> {
    await this.database.query(`insert into post_shares (territory_id, id, subject_id) values ($1, $2, $3)`, [
      territoryId,
      id,
      subjectId,
    ]);
  }

  /** Counts the shares of a content anew; it is held first, so that whoever counts last counts all. */
  async recount({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`select from subjects where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      id,
    ]);
    await this.database.query(
      `update subjects o set share_count = (
         select count(*) from post_shares ps join subjects x on x.territory_id = ps.territory_id and x.id = ps.id
          where ps.territory_id = $1 and ps.subject_id = $2 and x.state = 'published')
        where o.territory_id = $1 and o.id = $2`,
      [territoryId, id],
    );
  }
}
