import { Injectable } from '@nestjs/common';
import type { MediaPurpose } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

export interface NewUpload {
  readonly id: string;
  readonly ownerId: string;
  readonly purpose: MediaPurpose;
  readonly size: number;
  /** Of a document. */
  readonly name: string | null;
}

/** An upload that waits to be processed; the keys of its pieces in order. */
export interface WholeUpload {
  readonly id: string;
  readonly purpose: MediaPurpose;
  readonly keys: readonly string[];
}

export interface Piece {
  readonly id: string;
  readonly startAt: number;
  readonly size: number;
  readonly key: string;
}

@Injectable()
export class UploadsRepository {
  constructor(private readonly database: Database) {}

  async insert({ id, ownerId, purpose, size, name }: NewUpload): Promise<void> {
    await this.database.query(`insert into media (id, owner_id, purpose, size, name) values ($1, $2, $3, $4, $5)`, [
      id,
      ownerId,
      purpose,
      size,
      name,
    ]);
  }

  /** An upload that its owner may go on with, or has just ended. */
  find(ownerId: string, id: string): Promise<{ size: number; received: number; created_at: Date } | undefined> {
    return this.database.queryOne(
      `select size, received, created_at from media where id = $1 and owner_id = $2 and state in ('uploading', 'processing', 'ready')`,
      [id, ownerId],
    );
  }

  async isUnfinished(ownerId: string, id: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from media where id = $1 and owner_id = $2 and state = 'uploading'`,
      [id, ownerId],
    );
    return row !== undefined;
  }

  async purposeOf(id: string): Promise<MediaPurpose | undefined> {
    const row = await this.database.queryOne<{ purpose: MediaPurpose }>(`select purpose from media where id = $1`, [
      id,
    ]);
    return row?.purpose;
  }

  /** Adds a piece where the upload stood; nothing when it stands elsewhere by now. Gives whether it is whole. */
  async append({ id, startAt, size, key }: Piece): Promise<{ whole: boolean; ownerId: string } | undefined> {
    const row = await this.database.queryOne<{ whole: boolean; ownerId: string }>(
      `update media set received = received + $3
        where id = $1 and received = $2 and state = 'uploading' and received + $3 <= size
       returning received = size as whole, owner_id as "ownerId"`,
      [id, startAt, size],
    );
    if (!row) return undefined;
    await this.database.query(`insert into media_pieces (media_id, start_at, size, key) values ($1, $2, $3, $4)`, [
      id,
      startAt,
      size,
      key,
    ]);
    return row;
  }

  async beginProcessing(id: string, runId: string): Promise<void> {
    await this.database.query(`update media set state = 'processing', run_id = $2 where id = $1`, [id, runId]);
  }

  async whole(id: string): Promise<WholeUpload | undefined> {
    return this.database.queryOne<WholeUpload>(
      `select m.id, m.purpose, array_agg(p.key order by p.start_at) as keys
         from media m join media_pieces p on p.media_id = m.id
        where m.id = $1 and m.state = 'processing' group by m.id`,
      [id],
    );
  }

  async forgetPieces(id: string): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(
      `delete from media_pieces where media_id = $1 returning key`,
      [id],
    );
    return rows.map(({ key }) => key);
  }
}
