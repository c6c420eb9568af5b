import { Injectable } from '@nestjs/common';
import type { Persona } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import type { RowFault, RowStatus } from './import-states';

export interface StagedRecord {
  position: number;
  line: number;
  cells: string[];
  has_open_quote: boolean;
}

export interface JudgedRow {
  readonly position: number;
  readonly status: RowStatus;
  readonly email: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly communeCode: string | null;
  readonly persona: Persona | null;
  readonly faults: readonly RowFault[];
  readonly sameAsLine: number | null;
}

export type RowToInvite = Pick<RowRecord, 'position' | 'name' | 'persona'> & {
  email: string;
  commune_code: string | null;
};

export interface RowRecord {
  position: number;
  line: number;
  cells: string[];
  status: RowStatus;
  email: string | null;
  name: string | null;
  organisation: string | null;
  commune_name: string | null;
  persona: Persona | null;
  faults: RowFault[];
  same_as_line: number | null;
}

const READ = `
  select r.position, r.line, r.cells, r.status, r.email, r.name, r.organisation, c.name as commune_name, r.persona, r.faults, r.same_as_line
    from import_rows r left join communes c on c.code = r.commune_code
   where r.territory_id = $1 and r.import_id = $2 and r.position > $3 and r.status = any($4::text[])
   order by r.position limit $5`;

const FORGET = `
  update imports i set rows_erased_at = clock_timestamp(), version = version + 1,
         columns = (select jsonb_agg(c || '{"samples": []}') from jsonb_array_elements(i.columns) as c)`;

/** The rows of a list under way. Every statement takes or gives many of them. */
@Injectable()
export class ImportRowsRepository {
  constructor(private readonly database: Database) {}

  async insert(
    { territoryId, id }: Key,
    rows: readonly { position: number; line: number; cells: string[]; hasOpenQuote?: boolean }[],
  ) {
    await this.database.query(
      `insert into import_rows (territory_id, import_id, position, line, cells, has_open_quote)
       select $1, $2, position, line, cells, coalesce("hasOpenQuote", false)
         from jsonb_to_recordset($3::jsonb) as r(position int, line int, cells text[], "hasOpenQuote" boolean)`,
      [territoryId, id, JSON.stringify(rows)],
    );
  }

  staged({ territoryId, id }: Key, afterPosition: number, limit: number): Promise<StagedRecord[]> {
    return this.database.query<StagedRecord>(
      `select position, line, cells, has_open_quote from import_rows
        where territory_id = $1 and import_id = $2 and position > $3 order by position limit $4`,
      [territoryId, id, afterPosition, limit],
    );
  }

  async saveJudgements({ territoryId, id }: Key, rows: readonly JudgedRow[]): Promise<void> {
    await this.database.query(
      `update import_rows r
          set status = j.status, email = j.email, name = j.name, organisation = j.organisation, commune_code = j."communeCode",
              persona = j.persona, faults = j.faults, same_as_line = j."sameAsLine"
         from jsonb_to_recordset($3::jsonb) as j(position int, status text, email text, name text, organisation text,
              "communeCode" text, persona text, faults jsonb, "sameAsLine" int)
        where r.territory_id = $1 and r.import_id = $2 and r.position = j.position`,
      [territoryId, id, JSON.stringify(rows)],
    );
  }

  page({ territoryId, id }: Key, statuses: readonly RowStatus[], { limit, after }: PageRequest): Promise<RowRecord[]> {
    return this.database.query<RowRecord>(READ, [territoryId, id, Number(after?.at ?? 0), statuses, limit + 1]);
  }

  /** The next ones that are to be invited; no other worker gets them until this transaction ends. */
  nextToInvite({ territoryId, id }: Key, limit: number): Promise<RowToInvite[]> {
    return this.database.query(
      `select position, email, name, persona, commune_code from import_rows
        where territory_id = $1 and import_id = $2 and status = 'new' order by position limit $3 for update`,
      [territoryId, id, limit],
    );
  }

  async countNew({ territoryId, id }: Key): Promise<number> {
    const row = await this.database.queryOne<{ rows: number }>(
      `select count(*)::int as rows from import_rows where territory_id = $1 and import_id = $2 and status = 'new'`,
      [territoryId, id],
    );
    return row!.rows;
  }

  async setStatuses(
    { territoryId, id }: Key,
    positions: readonly number[],
    statuses: readonly RowStatus[],
  ): Promise<void> {
    await this.database.query(
      `update import_rows r set status = s.status
         from unnest($3::int[], $4::text[]) as s(position, status)
        where r.territory_id = $1 and r.import_id = $2 and r.position = s.position`,
      [territoryId, id, positions, statuses],
    );
  }

  /** Forgets the people of a list; what came of it stays in figures. */
  async erase({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`${FORGET} where i.territory_id = $1 and i.id = $2`, [territoryId, id]);
    await this.database.query(`delete from import_rows where territory_id = $1 and import_id = $2`, [territoryId, id]);
  }

  /** As `erase` for every list that was brought so long ago; one of which nothing was sent goes as a whole. */
  async eraseOlderThan(days: number): Promise<void> {
    const isOld = `i.created_at < now() - $1::int * interval '1 day' and i.state not in ('checking', 'sending')`;
    await this.database.query(`delete from imports i where ${isOld} and i.confirmed_at is null`, [days]);
    await this.database.query(
      `with old as (${FORGET} where ${isOld} and i.rows_erased_at is null returning i.territory_id, i.id)
       delete from import_rows r using old where r.territory_id = old.territory_id and r.import_id = old.id`,
      [days],
    );
  }
}
