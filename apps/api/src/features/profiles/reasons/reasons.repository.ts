import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { existsFor } from '../../identity';
import { connectedTo, MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../territories';
import type { Place } from './proximity';

/** Enough to ask one of them. */
const SHOWN = 3;

@Injectable()
export class ReasonsRepository {
  constructor(private readonly database: Database) {}

  /** Places by the code of their commune. */
  async places(codes: readonly string[]): Promise<Map<string, Place>> {
    const rows = await this.database.query<Place>(
      `select c.code, c.name, cp.longitude, cp.latitude, e.name as epci, d.name as department, r.name as region
         from communes c
         join departments d on d.code = c.department_code
         join regions r on r.code = d.region_code
         left join epcis e on e.siren = c.epci_siren
         left join commune_points cp on cp.commune_code = c.code
        where c.code = any($1::text[])`,
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /**
   * Active members connected with both, of whom the reader may know it: the connection shows only when both ends
   * show theirs to the reader, who is connected with the one in the middle.
   */
  async introducers(reader: Membership, memberId: string): Promise<{ rows: MemberRow[]; count: number }> {
    const rows = await this.database.query<MemberRow & { total: number }>(
      `select ${MEMBER_COLUMNS}, count(*) over ()::int as total
         from (${connectedTo('$1', '$2')}) mine
         join (${connectedTo('$1', '$3')}) theirs using (other_id)
         join members m on m.territory_id = $1 and m.id = other_id and m.state = 'active'
         left join member_profiles middle on middle.territory_id = $1 and middle.member_id = m.id
         ${MEMBER_JOINS}
        where audience_rank(coalesce(middle.connections_audience, 'members')) <= 1
          and ${existsFor('m.id', { territory: '$1', member: '$2' })}
          and exists (select from members far left join member_profiles p on p.territory_id = far.territory_id and p.member_id = far.id
                       where far.territory_id = $1 and far.id = $3
                         and audience_rank(coalesce(p.connections_audience, 'members'))
                             <= case when $2 in (select other_id from (${connectedTo('$1', '$3')}) near) then 1 else 0 end)
        order by m.joined_at, m.id limit ${SHOWN}`,
      [reader.territoryId, reader.memberId, memberId],
    );
    return { rows, count: rows[0]?.total ?? 0 };
  }
}
