import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { PerimeterPlaceModel } from './perimeter-map.model';

/** Where a territory's communes lie, and their contours. */
@Injectable()
export class PerimeterMaps {
  constructor(private readonly database: Database) {}

  places(territoryId: string): Promise<PerimeterPlaceModel[]> {
    return this.database.query<PerimeterPlaceModel>(
      `select c.code, c.name, p.longitude, p.latitude from territory_communes tc
         join communes c on c.code = tc.commune_code
         left join commune_points p on p.commune_code = c.code
        where tc.territory_id = $1 order by c.code`,
      [territoryId],
    );
  }

  async contours(territoryId: string): Promise<string[]> {
    const rows = await this.database.query<{ geometry: string }>(
      `select k.geometry::text as geometry from territory_communes tc
         join commune_contours k on k.commune_code = tc.commune_code
        where tc.territory_id = $1 order by k.commune_code`,
      [territoryId],
    );
    return rows.map(({ geometry }) => geometry);
  }
}
