import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { PERSONAL_DATA } from './personal-data';

export interface ExportRow {
  id: string;
  account_id: string;
  run_id: string;
  file_key: string | null;
  bytes: string | null;
  created_at: Date;
  expires_at: Date;
}

/** A copy of everything is not left lying about. */
const KEPT_DAYS = 7;

/** What an export reads: one constant statement a table. */
export const EXPORTED = PERSONAL_DATA.filter(({ exported }) => exported).map(({ table, exported, whose }) => ({
  table,
  text: `select ${exported!} from ${table} t where ${whose}`,
}));

@Injectable()
export class ExportsRepository {
  constructor(private readonly database: Database) {}

  async rowsOf(text: string, accountId: string): Promise<unknown[]> {
    return this.database.query(text, [accountId]);
  }

  /** One at a time for an account: nothing when another is still made. */
  async insert(accountId: string, runId: string): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into data_exports (account_id, run_id, expires_at) values ($1, $2, now() + $3::int * interval '1 day') returning id`,
      [accountId, runId, KEPT_DAYS],
    );
    return row!.id;
  }

  /** Locks the account, so that two wishes at once make one export. */
  async underWay(accountId: string): Promise<string | null> {
    await this.database.query(`select from accounts where id = $1 for no key update`, [accountId]);
    const row = await this.database.queryOne<{ id: string }>(
      `select id from job_runs where account_id = $1 and kind = 'my-data.export' and finished_at is null limit 1`,
      [accountId],
    );
    return row?.id ?? null;
  }

  find(id: string): Promise<ExportRow | undefined> {
    return this.database.queryOne<ExportRow>(`select * from data_exports where id = $1 and expires_at > now()`, [id]);
  }

  /** The ones that can be fetched, latest first. */
  ready(accountId: string): Promise<ExportRow[]> {
    return this.database.query<ExportRow>(
      `select * from data_exports where account_id = $1 and file_key is not null and expires_at > now()
        order by created_at desc, id desc limit 10`,
      [accountId],
    );
  }

  async finish(id: string, fileKey: string, bytes: number): Promise<boolean> {
    const rows = await this.database.query(
      `update data_exports set file_key = $2, bytes = $3, expires_at = now() + $4::int * interval '1 day' where id = $1 returning id`,
      [id, fileKey, bytes, KEPT_DAYS],
    );
    return rows.length > 0;
  }

  async keysOf(accountId: string): Promise<string[]> {
    const rows = await this.database.query<{ file_key: string }>(
      `select file_key from data_exports where account_id = $1 and file_key is not null`,
      [accountId],
    );
    return rows.map((row) => row.file_key);
  }

  /** Those past their time, gone from the table; gives the files that go with them. */
  async dropExpired(): Promise<string[]> {
    const rows = await this.database.query<{ file_key: string | null }>(
      `delete from data_exports where expires_at <= now() returning file_key`,
    );
    return rows.flatMap((row) => row.file_key ?? []);
  }
}
