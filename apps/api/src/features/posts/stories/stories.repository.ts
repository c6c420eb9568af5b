import { Injectable } from '@nestjs/common';
import type { RichDocument } from '@rayonne/rich-text';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { imageSql, presentImage, type ImageRow } from '../../media';
import type { StoryContentModel } from './story.models';

export interface StoryText {
  readonly title: string;
  readonly document: RichDocument;
  readonly minutes: number;
  readonly coverId: string | null;
}

export interface StoryContentRow {
  readonly id: string;
  readonly document: RichDocument;
  readonly images: ImageRow[] | null;
}

export const presentStoryContent = ({ document, images }: StoryContentRow): StoryContentModel => ({
  document,
  images: (images ?? []).map(presentImage).filter((image) => image !== null),
});

@Injectable()
export class StoriesRepository {
  constructor(private readonly database: Database) {}

  async put({ territoryId, id }: Key, { title, document, minutes, coverId }: StoryText): Promise<void> {
    await this.database.query(
      `insert into stories (territory_id, id, title, document, minutes, cover_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (territory_id, id) do update
          set title = excluded.title, document = excluded.document, minutes = excluded.minutes, cover_id = excluded.cover_id`,
      [territoryId, id, title, JSON.stringify(document), minutes, coverId],
    );
  }

  find({ territoryId, id }: Key): Promise<Pick<StoryText, 'title' | 'document'> | undefined> {
    return this.database.queryOne(`select title, document from stories where territory_id = $1 and id = $2`, [
      territoryId,
      id,
    ]);
  }

  /** What those stories hold. Who may read them was settled when their posts were. */
  contents(territoryId: string, ids: readonly string[]): Promise<StoryContentRow[]> {
    return this.database.query<StoryContentRow>(
      `select st.id, st.document,
              (select json_agg(${imageSql('m')} order by pm.position)
                 from post_media pm join media m on m.id = pm.media_id and m.state = 'ready'
                where pm.territory_id = st.territory_id and pm.post_id = st.id) as images
         from stories st where st.territory_id = $1 and st.id = any($2::uuid[])`,
      [territoryId, ids],
    );
  }
}
