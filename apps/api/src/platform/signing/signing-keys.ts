import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

const KEY_BYTES = 32;

/** Secret keys of the installation, one a purpose: made at first use, the same for every node, and never in the environment. */
@Injectable()
export class SigningKeys {
  private readonly keys = new Map<string, Promise<Buffer>>();

  constructor(private readonly database: Database) {}

  of(purpose: string): Promise<Buffer> {
    let key = this.keys.get(purpose);
    if (!key) {
      key = this.load(purpose);
      this.keys.set(purpose, key);
      // A database that was away is asked again.
      key.catch(() => this.keys.delete(purpose));
    }
    return key;
  }

  /** Beside the unit of work under way: a key that was handed out may not be rolled back. */
  private async load(purpose: string): Promise<Buffer> {
    const { pool } = this.database;
    await pool.query(`insert into signing_keys (purpose, key) values ($1, $2) on conflict do nothing`, [
      purpose,
      randomBytes(KEY_BYTES),
    ]);
    const { rows } = await pool.query<{ key: Buffer }>(`select key from signing_keys where purpose = $1`, [purpose]);
    return rows[0]!.key;
  }
}
