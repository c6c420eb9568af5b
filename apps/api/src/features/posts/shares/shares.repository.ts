import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

@Injectable()
export class SharesRepository {
  constructor(private readonly database: Database) {}

  /** What a post shares, and by whose act; nothing for any other content. */
  originalOf({ territoryId, id }: Key): Promise<{ subjectId: string; by: string } | undefined> {
    return this.database.queryOne<{ subjectId: string; by: string }>(
      `select ps.subject_id as "subjectId", x.author_id as by
         from post_shares ps join subjects x on x.territory_id = ps.territory_id and x.id = ps.id
        where ps.territory_id = $1 and ps.id = $2`,
      [territoryId, id],
    );
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
