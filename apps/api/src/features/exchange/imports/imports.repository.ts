import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import type { ImportState, RowStatus } from './import-states';
import type { ColumnRole, Roles } from './mapping/roles';

export interface ImportColumn {
  header: string;
  samples: string[];
}

export interface ImportRecord {
  territory_id: string;
  id: string;
  created_by: string | null;
  file_name: string;
  encoding: string;
  delimiter: string;
  columns: ImportColumn[];
  roles: (ColumnRole | '')[];
  row_count: number;
  state: ImportState;
  version: number;
  counts: Partial<Record<RowStatus, number>>;
  run_id: string | null;
  run_account_id: string | null;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  origin: string | null;
  note: string | null;
  created_at: Date;
  finished_at: Date | null;
  rows_erased_at: Date | null;
}

export interface NewImport {
  readonly territoryId: string;
  readonly createdBy: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly ImportColumn[];
  readonly roles: Roles;
  readonly rowCount: number;
}

export interface Run {
  readonly id: string;
  readonly accountId: string;
}

/** An array of PostgreSQL has no place for a null among texts that are compared: an empty text stands for it. */
const stored = (roles: Roles) => roles.map((role) => role ?? '');

@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  async insert(made: NewImport): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into imports (territory_id, created_by, file_name, encoding, delimiter, columns, roles, row_count)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8) returning id`,
      [
        made.territoryId,
        made.createdBy,
        made.fileName,
        made.encoding,
        made.delimiter,
        JSON.stringify(made.columns),
        stored(made.roles),
        made.rowCount,
      ],
    );
    return row!.id;
  }

  find({ territoryId, id }: Key): Promise<ImportRecord | undefined> {
    return this.database.queryOne<ImportRecord>(`select * from imports where territory_id = $1 and id = $2`, [
      territoryId,
      id,
    ]);
  }

  /** As `find`, and nobody else changes it until this transaction ends. */
  hold({ territoryId, id }: Key): Promise<ImportRecord | undefined> {
    return this.database.queryOne<ImportRecord>(
      `select * from imports where territory_id = $1 and id = $2 for update`,
      [territoryId, id],
    );
  }

  list(territoryId: string, { limit, after }: PageRequest): Promise<(ImportRecord & { at: string })[]> {
    return this.database.query(
      `select *, ${microseconds('created_at')}::text as at from imports
        where territory_id = $1 and ${olderThan('created_at', 'id', '$2', '$3')}
        order by created_at desc, id desc limit $4`,
      [territoryId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  async beginCheck({ territoryId, id }: Key, roles: Roles, run: Run): Promise<void> {
    await this.database.query(
      `update imports set state = 'checking', roles = $3, run_id = $4, run_account_id = $5, version = version + 1, counts = '{}'
        where territory_id = $1 and id = $2`,
      [territoryId, id, stored(roles), run.id, run.accountId],
    );
  }

  async beginSending(
    { territoryId, id }: Key,
    confirmation: { by: string; attestationVersion: string; origin: string; note: string | null },
    run: Run,
  ): Promise<void> {
    await this.database.query(
      `update imports set state = 'sending', confirmed_by = $3, confirmed_at = now(), attestation_version = $4, origin = $5,
              note = $6, run_id = $7, run_account_id = $8, finished_at = null, version = version + 1
        where territory_id = $1 and id = $2`,
      [
        territoryId,
        id,
        confirmation.by,
        confirmation.attestationVersion,
        confirmation.origin,
        confirmation.note,
        run.id,
        run.accountId,
      ],
    );
  }

  /** Ends the part of the work that `runId` did, unless another has taken its place; counts its rows again. */
  async endRun({ territoryId, id }: Key, runId: string, state: ImportState): Promise<void> {
    await this.database.query(
      `update imports i set state = $4, version = version + 1,
              finished_at = case when $4 in ('sent', 'stopped', 'failed') then clock_timestamp() end,
              counts = coalesce((select jsonb_object_agg(status, rows) from (
                select status, count(*) as rows from import_rows r
                 where r.territory_id = i.territory_id and r.import_id = i.id and status is not null group by status) c), '{}')
        where territory_id = $1 and id = $2 and run_id = $3 and state in ('checking', 'sending')`,
      [territoryId, id, runId, state],
    );
  }

  async delete({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`delete from imports where territory_id = $1 and id = $2`, [territoryId, id]);
  }
}
