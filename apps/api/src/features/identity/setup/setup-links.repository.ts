import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

@Injectable()
export class SetupLinksRepository {
  constructor(private readonly database: Database) {}

  /** Replaces the open set-up link, if any. */
  async replace(tokenHash: Buffer): Promise<void> {
    await this.database.query(
      `insert into setup_links (token_hash) values ($1)
       on conflict ((used_at is null)) where used_at is null do update set token_hash = excluded.token_hash, created_at = now()`,
      [tokenHash],
    );
  }

  async isOpen(tokenHash: Buffer): Promise<boolean> {
    const row = await this.database.queryOne(`select from setup_links where token_hash = $1 and used_at is null`, [
      tokenHash,
    ]);
    return row !== undefined;
  }

  async use(tokenHash: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      `update setup_links set used_at = now() where token_hash = $1 and used_at is null returning id`,
      [tokenHash],
    );
    return rows.length > 0;
  }
}
