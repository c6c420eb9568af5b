import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';

/** What a post adds to its row of the spine. */
export interface PostText {
  readonly body: string;
  readonly mentioned: readonly string[];
}

@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  async insert({ territoryId, id }: Key, { body, mentioned }: PostText): Promise<void> {
    await this.database.query(`insert into posts (territory_id, id, body, mentioned) values ($1, $2, $3, $4)`, [
      territoryId,
      id,
      body,
      mentioned,
    ]);
  }

  /** Gives the ids of those whom the post mentioned before. */
  async edit({ territoryId, id }: Key, { body, mentioned }: PostText): Promise<readonly string[]> {
    const row = await this.database.queryOne<{ before: string[] }>(
      `update posts set body = $3, mentioned = $4 where territory_id = $1 and id = $2 returning old.mentioned as before`,
      [territoryId, id, body, mentioned],
    );
    return row!.before;
  }
}
