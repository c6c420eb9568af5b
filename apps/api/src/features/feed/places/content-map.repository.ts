import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { visibleTo } from '../../subjects';
import type { Membership } from '../../territories';
import { isNotMuted } from '../../topics';
import type { ContentPlaceModel } from './content-map.models';

const READING = { subject: 's', territory: '$1', member: '$2' };

@Injectable()
export class ContentMapRepository {
  constructor(private readonly database: Database) {}

  /** As many contents of each commune as the feed of that place would show, up to a bound: no commune is counted to its end. */
  places(reader: Membership): Promise<ContentPlaceModel[]> {
    return this.database.query<ContentPlaceModel>(
      `select c.code, c.name, p.longitude, p.latitude, here.count
         from territory_communes tc
        cross join lateral (
          select count(*)::int as count from (
            select from subjects s
             where ${visibleTo(READING)} and s.commune_code = tc.commune_code and ${isNotMuted(READING)}
             limit ${LIMITS.placedContents}) found) here
         join communes c on c.code = tc.commune_code
         left join commune_points p on p.commune_code = tc.commune_code
        where tc.territory_id = $1 and here.count > 0
        order by here.count desc, c.name`,
      [reader.territoryId, reader.memberId],
    );
  }
}
