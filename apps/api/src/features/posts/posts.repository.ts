import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
import type { PostKindModel } from './post-kinds';

/** What a post adds to its row of the spine. */
export interface PostText {
  readonly body: string;
  readonly mentioned: readonly string[];
}

@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  async insert({ territoryId, id }: Key, kind: PostKindModel, { body, mentioned }: PostText): Promise<void> {
    await this.database.write({
      write: `insert into posts (territory_id, id, kind, body, mentioned) values ($1, $2, $3, $4, $5)`,
      values: [territoryId, id, kind, body, mentioned],
    });
  }

  /** Gives what the post is, and what it said and whom it mentioned before. */
  async edit(
    { territoryId, id }: Key,
    { body, mentioned }: PostText,
  ): Promise<PostText & { readonly kind: PostKindModel }> {
    const row = await this.database.queryOne<PostText & { kind: PostKindModel }>(
      `update posts set body = $3, mentioned = $4 where territory_id = $1 and id = $2
       returning kind, old.body as body, old.mentioned as mentioned`,
      [territoryId, id, body, mentioned],
    );
    return row!;
  }
}
