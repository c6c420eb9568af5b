import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

export interface KeptMedia {
  readonly id: string;
  readonly isDocument: boolean;
}

@Injectable()
export class PostMediaRepository {
  constructor(private readonly database: Database) {}

  of({ territoryId, id }: Key): Promise<KeptMedia[]> {
    return this.database.query<KeptMedia>(
      `select m.id, m.purpose = 'document' as "isDocument"
         from post_media pm join media m on m.id = pm.media_id
        where pm.territory_id = $1 and pm.post_id = $2 order by pm.position`,
      [territoryId, id],
    );
  }

  /** Puts them in that order, those that the post has already and those it gets. */
  async put({ territoryId, id }: Key, media: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into post_media (territory_id, post_id, media_id, position)
         select $1, $2, given.id, given.place from unnest($3::uuid[]) with ordinality as given(id, place)
       on conflict (territory_id, post_id, media_id) do update set position = excluded.position`,
      [territoryId, id, media],
    );
  }

  async remove({ territoryId, id }: Key, media: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from post_media where territory_id = $1 and post_id = $2 and media_id = any($3)`,
      [territoryId, id, media],
    );
  }

  /** Holds a post that was deleted and not brought back; gives whether there is one. */
  async holdDeleted({ territoryId, id }: Key): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from subjects where territory_id = $1 and id = $2 and state = 'deleted' for update`,
      [territoryId, id],
    );
    return row !== undefined;
  }
}
