import { Injectable } from '@nestjs/common';
import type { MediaPurpose } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

export interface NewUpload {
  readonly id: string;
  readonly ownerId: string;
  readonly purpose: MediaPurpose;
  readonly size: number;
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

  async insert({ id, ownerId, purpose, size }: NewUpload): Promise<void> {
    await this.database.query(`insert into media (id, owner_id, purpose, size) values ($1, $2, $3, $4)`, [
      id,
      ownerId,
      purpose,
      size,
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

  /** Keys of the pieces of a whole upload that waits to be processed, in order. */
  async piecesOf(id: string): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(
      `select p.key from media_pieces p join media m on m.id = p.media_id
        where p.media_id = $1 and m.state = 'processing' order by p.start_at`,
      [id],
    );
    return rows.map(({ key }) => key);
  }

  async forgetPieces(id: string): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(
      `delete from media_pieces where media_id = $1 returning key`,
      [id],
    );
    return rows.map(({ key }) => key);
  }
}
