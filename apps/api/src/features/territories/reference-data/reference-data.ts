import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { officialYear, readOfficialDivision } from './official-division';

const SET = 'decoupage-administratif';

/** Columns of each table, in an order that satisfies the references. */
const TABLES = [
  ['regions', 'code', ['code', 'name']],
  ['departments', 'code', ['code', 'name', 'region_code']],
  ['epcis', 'siren', ['siren', 'name', 'kind']],
  [
    'communes',
    'code',
    ['code', 'name', 'kind', 'department_code', 'epci_siren', 'parent_code', 'successor_code', 'population'],
  ],
] as const;

/** Keeps the official communes, inter-municipalities, departments and regions of the reference year in the database. */
@Injectable()
export class ReferenceData {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Loads the year that the installed package brings, unless it is there; gives whether it loaded. */
  async load(): Promise<boolean> {
    const year = officialYear();
    if ((await this.loadedYear()) === year) return false;
    const division = await readOfficialDivision();
    await this.unitOfWork.run(async () => {
      await this.database.query(`set local statement_timeout = '60s'`);
      for (const [table, key, columns] of TABLES) {
        await this.upsert(table, key, columns, JSON.stringify(division[table]));
      }
      await this.database.query(
        `insert into reference_sets (name, version) values ($1, $2)
         on conflict (name) do update set version = excluded.version, loaded_at = now()`,
        [SET, year],
      );
    });
    return true;
  }

  async loadedYear(): Promise<string | null> {
    const row = await this.database.queryOne<{ version: string }>(`select version from reference_sets where name = $1`, [SET]);
    return row?.version ?? null;
  }

  /** What a new year no longer lists stays: members and perimeters may still refer to it. */
  private async upsert(table: string, key: string, columns: readonly string[], rows: string): Promise<void> {
    const list = columns.join(', ');
    const changes = columns.filter((column) => column !== key).map((column) => `${column} = excluded.${column}`);
    await this.database.query(
      `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)
       on conflict (${key}) do update set ${changes.join(', ')}`,
      [rows],
    );
  }
}
