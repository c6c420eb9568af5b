import { Injectable } from '@nestjs/common';
import type { MediaPurpose } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import { documentSql, type DocumentRow } from './documents/document-presentation';
import { imageSql, type ImageRow } from './images/image-presentation';
import type { StoredPurpose } from './media-purposes';
import type { MediaState } from './media.entity';
import type { WaitingUpload } from './media.events';

export interface MediaRow {
  id: string;
  purpose: StoredPurpose;
  state: MediaState;
  size: number;
  received: number;
  run_id: string | null;
  refusal: string | null;
  created_at: Date;
  image: ImageRow | null;
  document: DocumentRow | null;
}

/** A picture and what it shows, in words. */
export interface Described {
  readonly id: string;
  readonly alt: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly color: string;
  readonly preview: Buffer | null;
}

const SELECT = `
  select m.id, m.purpose, m.state, m.size, m.received, m.run_id, m.refusal, m.created_at, ${imageSql('m')} as image,
         ${documentSql('m')} as document
    from media m`;

@Injectable()
export class MediaRepository {
  constructor(private readonly database: Database) {}

  /** One that is not the owner's own, or was removed, is not there. */
  find(ownerId: string, id: string): Promise<MediaRow | undefined> {
    return this.database.queryOne<MediaRow>(`${SELECT} where m.id = $1 and m.owner_id = $2 and m.state <> 'removed'`, [
      id,
      ownerId,
    ]);
  }

  ofOwner(ownerId: string): Promise<MediaRow[]> {
    return this.database.query<MediaRow>(
      `${SELECT} where m.owner_id = $1 and m.state = 'ready' order by m.created_at, m.id`,
      [ownerId],
    );
  }

  async setAlt(ownerId: string, id: string, alt: string): Promise<boolean> {
    const rows = await this.database.query(
      `update media set alt = $3 where id = $1 and owner_id = $2 and state <> 'removed' and attached_at is null returning id`,
      [id, ownerId, alt],
    );
    return rows.length > 0;
  }

  /** From waiting to processed; gives whether it still waited. */
  async becomeReady(id: string, { width, height, widths, color, preview }: Picture): Promise<boolean> {
    const rows = await this.database.query(
      `update media set state = 'ready', width = $2, height = $3, widths = $4, color = $5, preview = $6
        where id = $1 and state = 'processing' returning id`,
      [id, width, height, widths, color, preview],
    );
    return rows.length > 0;
  }

  async keepDocument(id: string, pages: number | null): Promise<boolean> {
    const rows = await this.database.query(
      `update media set state = 'ready', pages = $2 where id = $1 and state = 'processing' returning id`,
      [id, pages],
    );
    return rows.length > 0;
  }

  /** What a document is called, while there is one. */
  async nameOf(id: string): Promise<string | undefined> {
    const row = await this.database.queryOne<{ name: string }>(
      `select name from media where id = $1 and state = 'ready' and purpose = 'document'`,
      [id],
    );
    return row?.name;
  }

  async insertFound(id: string, size: number): Promise<void> {
    await this.database.query(
      `insert into media (id, purpose, state, size, received) values ($1, 'link_preview', 'processing', $2, $2)`,
      [id, size],
    );
  }

  async attachFound(id: string): Promise<void> {
    await this.database.query(`update media set attached_at = now() where id = $1 and purpose = 'link_preview'`, [id]);
  }

  async refuse(id: string, code: string): Promise<void> {
    await this.database.query(
      `update media set state = 'refused', refusal = $2 where id = $1 and state in ('uploading', 'processing')`,
      [id, code],
    );
  }

  /** Takes a finished, unused picture of that owner and purpose into use; gives whether there was one. */
  async attach(id: string, ownerId: string, purpose: MediaPurpose): Promise<boolean> {
    const rows = await this.database.query(
      `update media set attached_at = now()
        where id = $1 and owner_id = $2 and purpose = $3 and state = 'ready' and attached_at is null returning id`,
      [id, ownerId, purpose],
    );
    return rows.length > 0;
  }

  /** As `attach`, for several with what each shows; gives how many there were. */
  async attachAll(pictures: readonly Described[], ownerId: string, purpose: MediaPurpose): Promise<number> {
    const rows = await this.database.query(
      `update media m set attached_at = now(), alt = given.alt
         from unnest($1::uuid[], $2::text[]) as given(id, alt)
        where m.id = given.id and m.owner_id = $3 and m.purpose = $4 and m.state = 'ready' and m.attached_at is null
       returning m.id`,
      [pictures.map(({ id }) => id), pictures.map(({ alt }) => alt), ownerId, purpose],
    );
    return rows.length;
  }

  async describeAll(pictures: readonly Described[]): Promise<void> {
    await this.database.query(
      `update media m set alt = given.alt from unnest($1::uuid[], $2::text[]) as given(id, alt) where m.id = given.id`,
      [pictures.map(({ id }) => id), pictures.map(({ alt }) => alt)],
    );
  }

  /** Out of everybody's sight at once, whatever becomes of its files. Gives the ids that were not so before. */
  async markRemoved(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update media set state = 'removed', refusal = null, attached_at = null where id = any($1) and state <> 'removed' returning id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** What belongs to a person alone: their photos, what they uploaded and nothing shows, and what they published if that goes too. */
  async personalOf(ownerId: string, withContent: boolean): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from media where owner_id = $1 and (purpose = any($2) or attached_at is null)`,
      [ownerId, withContent ? ['account_photo', 'post', 'document'] : ['account_photo']],
    );
    return rows.map(({ id }) => id);
  }

  /** What nothing shows and nobody has wanted for that long, and photos whose account is gone; held until the end of the unit. */
  holdLeftOver(hours: number, limit: number): Promise<WaitingUpload[]> {
    return this.database.query<WaitingUpload>(
      `select id, owner_id as "ownerId" from media
        where (attached_at is null and wanted_at < now() - $1 * interval '1 hour')
           or (owner_id is null and purpose = 'account_photo')
        order by wanted_at limit $2 for update skip locked`,
      [hours, limit],
    );
  }

  /** Their day begins anew. */
  async want(ids: readonly string[]): Promise<void> {
    await this.database.query(`update media set wanted_at = now() where id = any($1)`, [ids]);
  }

  async remains(id: string): Promise<{ widths: number[]; pieces: string[] } | undefined> {
    return this.database.queryOne(
      `select widths, array(select key from media_pieces where media_id = m.id) as pieces
         from media m where id = $1 and state = 'removed' for update`,
      [id],
    );
  }

  async forget(id: string): Promise<void> {
    await this.database.query(`delete from media where id = $1 and state = 'removed'`, [id]);
  }
}
