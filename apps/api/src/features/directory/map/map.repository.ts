import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { LocatedCommune } from './places';

@Injectable()
export class MapRepository {
  constructor(private readonly database: Database) {}

  locate(codes: readonly string[]): Promise<LocatedCommune[]> {
    return this.database.query<LocatedCommune>(
      `with found as (select * from communes where code = any($1::text[])),
            middles as (
              select c.epci_siren, avg(p.longitude) as longitude, avg(p.latitude) as latitude
                from communes c join commune_points p on p.commune_code = c.code
               where c.epci_siren in (select epci_siren from found) group by 1)
       select f.code, f.name, p.longitude, p.latitude, f.epci_siren, e.name as epci_name,
              x.longitude as epci_longitude, x.latitude as epci_latitude
         from found f
         left join commune_points p on p.commune_code = f.code
         left join epcis e on e.siren = f.epci_siren
         left join middles x on x.epci_siren = f.epci_siren
        order by f.code`,
      [codes],
    );
  }

  /** Share of the people of the territory's communes whose place is known, in percent. */
  async coverage(territoryId: string): Promise<number> {
    const row = await this.database.queryOne<{ percent: number }>(
      `select coalesce(round(100.0 * sum(c.population) filter (where p.commune_code is not null) / nullif(sum(c.population), 0)), 0)::int
              as percent
         from territory_communes tc
         join communes c on c.code = tc.commune_code
         left join commune_points p on p.commune_code = c.code
        where tc.territory_id = $1`,
      [territoryId],
    );
    return row!.percent;
  }
}
