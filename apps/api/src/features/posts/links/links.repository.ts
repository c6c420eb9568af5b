import { Injectable } from '@nestjs/common';
import type { VideoProvider } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

export interface FoundPreview {
  readonly title: string;
  readonly description: string | null;
  readonly siteName: string | null;
  readonly imageId: string | null;
  readonly provider: VideoProvider | null;
  readonly player: string | null;
}

/** How long an answer is taken for true, and how soon a page that did not answer is asked again when somebody links it. */
const [KEPT_DAYS, PATIENCE_HOURS] = [30, 6];
/** Posts that are told of a preview at once; the others show it when they are next read. */
const TOLD = 50;

@Injectable()
export class LinksRepository {
  constructor(private readonly database: Database) {}

  /** The preview of that address, begun if need be; `isDue` when the page should be asked. */
  async want(url: string): Promise<{ id: string; isDue: boolean }> {
    const row = await this.database.queryOne<{ id: string; isDue: boolean }>(
      `insert into link_previews (url) values ($1)
       on conflict (url) do update set url = excluded.url
       returning id, state = 'waiting' or expires_at <= now() as "isDue"`,
      [url],
    );
    return row!;
  }

  /** What is to be asked; nothing when another job has done it meanwhile. */
  async due(id: string): Promise<string | undefined> {
    const row = await this.database.queryOne<{ url: string }>(
      `select url from link_previews where id = $1 and (state = 'waiting' or expires_at <= now())`,
      [id],
    );
    return row?.url;
  }

  /** Gives the picture that it showed before. */
  async found(id: string, preview: FoundPreview): Promise<string | null> {
    const { title, description, siteName, imageId, provider, player } = preview;
    const row = await this.database.queryOne<{ before: string | null }>(
      `update link_previews set state = 'ready', title = $2, description = $3, site_name = $4, image_id = $5, provider = $6,
              player = $7, expires_at = now() + $8 * interval '1 day'
        where id = $1 returning old.image_id as before`,
      [id, title, description, siteName, imageId, provider, player, KEPT_DAYS],
    );
    return row?.before ?? null;
  }

  /** What it said before stays: a page that is away for a moment is no other page. */
  async failed(id: string): Promise<void> {
    await this.database.query(
      `update link_previews set state = case when state = 'ready' then 'ready' else 'failed' end,
              expires_at = now() + $2 * interval '1 hour'
        where id = $1`,
      [id, PATIENCE_HOURS],
    );
  }

  /** Ends what nothing links to any more; gives the pictures of it. */
  async forgetUnlinked(): Promise<string[]> {
    const rows = await this.database.query<{ image_id: string | null }>(
      `delete from link_previews l
        where l.expires_at < now() and not exists (select from post_links pl where pl.preview_id = l.id) returning l.image_id`,
    );
    return rows.map(({ image_id: id }) => id).filter((id) => id !== null);
  }

  async postsWith(previewId: string): Promise<(Key & { authorId: string })[]> {
    return this.database.query(
      `select s.territory_id as "territoryId", s.id, s.author_id as "authorId"
         from post_links pl join subjects s on s.territory_id = pl.territory_id and s.id = pl.post_id
        where pl.preview_id = $1 and s.state = 'published' and not pl.is_hidden
        order by s.published_at desc limit $2`,
      [previewId, TOLD],
    );
  }

  /** A link that stays the same stays as its author left it, hidden or not. */
  async link({ territoryId, id }: Key, previewId: string): Promise<void> {
    await this.database.query(
      `insert into post_links (territory_id, post_id, preview_id) values ($1, $2, $3)
       on conflict (territory_id, post_id) do update
         set preview_id = excluded.preview_id,
             is_hidden = post_links.is_hidden and post_links.preview_id = excluded.preview_id`,
      [territoryId, id, previewId],
    );
  }

  async unlink({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`delete from post_links where territory_id = $1 and post_id = $2`, [territoryId, id]);
  }

  async hide({ territoryId, id }: Key): Promise<boolean> {
    const rows = await this.database.query(
      `update post_links set is_hidden = true where territory_id = $1 and post_id = $2 and not is_hidden returning post_id`,
      [territoryId, id],
    );
    return rows.length > 0;
  }
}
