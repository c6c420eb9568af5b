import { Injectable } from '@nestjs/common';
import type { MediaPurpose } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import { imageSql, type ImageRow } from './images/image-presentation';
import type { MediaState } from './media.entity';

export interface MediaRow {
  id: string;
  purpose: MediaPurpose;
  state: MediaState;
  size: number;
  received: number;
  run_id: string | null;
  refusal: string | null;
  created_at: Date;
  image: ImageRow | null;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly color: string;
}

const SELECT = `
  select m.id, m.purpose, m.state, m.size, m.received, m.run_id, m.refusal, m.created_at, ${imageSql('m')} as image
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
      `update media set alt = $3 where id = $1 and owner_id = $2 and state <> 'removed' returning id`,
      [id, ownerId, alt],
    );
    return rows.length > 0;
  }

  /** From waiting to processed; gives whether it still waited. */
  async becomeReady(id: string, { width, height, widths, color }: Picture): Promise<boolean> {
    const rows = await this.database.query(
      `update media set state = 'ready', width = $2, height = $3, widths = $4, color = $5
        where id = $1 and state = 'processing' returning id`,
      [id, width, height, widths, color],
    );
    return rows.length > 0;
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

  /** Out of everybody's sight at once, whatever becomes of its files. Gives the ids that were not so before. */
  async markRemoved(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update media set state = 'removed', refusal = null, attached_at = null where id = any($1) and state <> 'removed' returning id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** What belongs to a person alone: their photos, and what they uploaded and nothing shows. */
  async personalOf(ownerId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from media where owner_id = $1 and (purpose = 'account_photo' or attached_at is null)`,
      [ownerId],
    );
    return rows.map(({ id }) => id);
  }

  /** What nothing shows and nobody will take into use any more, and photos whose account is gone. */
  async leftOver(hours: number, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from media
        where (attached_at is null and created_at < now() - $1 * interval '1 hour')
           or (owner_id is null and purpose = 'account_photo')
        order by created_at limit $2`,
      [hours, limit],
    );
    return rows.map(({ id }) => id);
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
