import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../platform/database/keyset';
import { existsFor } from '../identity';
import { profileColumns, profileJoins, type ProfileRow } from '../profiles';
import { areConnected, MEMBER_COLUMNS, MEMBER_JOINS, type Membership } from '../territories';
import { isEmpty, type Search } from './facets/facets';

export interface DirectoryRow extends ProfileRow {
  at: string;
}

const ORDINARY_PAGE = 20;

/** In what every member may see, or in what this one shows to their connections. */
export const FOUND = `
  and (e.terms @@ directory_query($5, $6)
       or (e.connected_terms @@ directory_query($5, $6) and ${areConnected('$1', '$2', 'e.member_id')}))`;

/**
 * One statement a page, latest arrival first. The number of rows stands in the text, not in a parameter: the planner
 * would take that for a tenth of the table.
 */
export const directoryPage = (which: string, limit: number) => `
  select ${MEMBER_COLUMNS}, ${profileColumns}, ${microseconds('e.joined_at')}::text as at
    from directory_entries e
    join members m on m.territory_id = e.territory_id and m.id = e.member_id
    ${MEMBER_JOINS} ${profileJoins('$2::uuid')}
   where e.territory_id = $1 and ${existsFor('e.member_id', { territory: '$1', member: '$2' })} ${which}
     and ${olderThan('e.joined_at', 'e.member_id', '$3', '$4')}
   order by e.joined_at desc, e.member_id desc limit ${limit <= ORDINARY_PAGE ? ORDINARY_PAGE + 1 : LIMITS.pageSize + 1}`;

@Injectable()
export class DirectoryRepository {
  constructor(private readonly database: Database) {}

  page(reader: Membership, search: Search, { limit, after }: PageRequest): Promise<DirectoryRow[]> {
    const values = [reader.territoryId, reader.memberId, after?.at ?? null, after?.id ?? null];
    return isEmpty(search)
      ? this.database.query<DirectoryRow>(directoryPage('', limit), values)
      : this.database.query<DirectoryRow>(directoryPage(FOUND, limit), [...values, search.words, search.facets]);
  }
}
