import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Contour } from './contours';

@Injectable()
export class ContoursRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the contours of communes that exist, and takes their middle for their place; gives how many. */
  async save(contours: readonly Contour[]): Promise<number> {
    await this.database.query(`set local statement_timeout = '60s'`);
    const rows = await this.database.query(
      `with given as (
         select * from jsonb_to_recordset($1::jsonb) as g(commune_code text, geometry jsonb, longitude real, latitude real)
          where exists (select from communes c where c.code = g.commune_code)),
       placed as (
         insert into commune_points (commune_code, longitude, latitude, source)
         select commune_code, longitude, latitude, 'contour' from given
         on conflict (commune_code) do update
            set longitude = excluded.longitude, latitude = excluded.latitude, source = excluded.source)
       insert into commune_contours (commune_code, geometry) select commune_code, geometry from given
       on conflict (commune_code) do update set geometry = excluded.geometry, imported_at = now()
       returning commune_code`,
      [JSON.stringify(contours)],
    );
    return rows.length;
  }
}
