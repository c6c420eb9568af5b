import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { LAST_ID, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { IS_OPEN_SQL } from '../../opportunities';
import { visibleTo } from '../../subjects';
import type { Membership } from '../../territories';
import { MOST_MATCHED } from '../run/limits';
import type { MatchRow } from './present-match';

const READER = { territory: '$1', member: '$2' };

const COLUMNS = `
  m.territory_id, m.id, m.opportunity_id, m.member_id, m.via_id, m.term_values, m.grounds, m.found_at`;

/** The opportunity `id` is open now, and the reader may see it: whatever is over or out of sight matches nobody. */
const isSeen = (id: string, more = '') => `
  exists (select from subjects s join opportunities o on o.territory_id = s.territory_id and o.id = s.id
           where ${visibleTo({ subject: 's', ...READER })} and s.id = ${id} and ${IS_OPEN_SQL} ${more})`;

@Injectable()
export class ReadingRepository {
  constructor(private readonly database: Database) {}

  /** What fits the reader, the best first, and one more than the page holds. */
  ofReader(reader: Membership, { limit, after }: PageRequest): Promise<MatchRow[]> {
    return this.database.query<MatchRow>(
      `select ${COLUMNS}, m.shown as score from matches m
        where m.territory_id = $1 and m.member_id = $2 and m.dismissed_at is null and m.shown > 0
          and (m.shown, m.id) < (coalesce($3::int, 1001), coalesce($4::uuid, '${LAST_ID}'))
          and ${isSeen('m.opportunity_id', 'and s.author_id <> $2')}
          and (m.via_id is null or ${isSeen('m.via_id', 'and s.author_id = $2')})
        order by m.shown desc, m.id desc limit $5`,
      [reader.territoryId, reader.memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** Whom that opportunity fits, for the reader who looks after it. */
  ofOpportunity(reader: Membership, id: string): Promise<MatchRow[]> {
    return this.database.query<MatchRow>(
      `select ${COLUMNS}, m.fit as score from matches m
         join members who on who.territory_id = m.territory_id and who.id = m.member_id and who.state = 'active'
        where m.territory_id = $1 and m.opportunity_id = $3 and m.member_id <> $2
          and ${existsFor('m.member_id', READER)} and ${isSeen('m.opportunity_id')}
          and (m.via_id is null or ${isSeen('m.via_id', 'and s.author_id = m.member_id')})
        order by m.fit desc, m.id desc limit ${MOST_MATCHED}`,
      [reader.territoryId, reader.memberId, id],
    );
  }

  /** Of the reader's own, and still in sight. */
  hold(reader: Membership, id: string): Promise<DismissedRow | undefined> {
    return this.database.queryOne<DismissedRow>(
      `select o.kind, o.sectors, m.grounds->'sectors' as matched from matches m
         join opportunities o on o.territory_id = m.territory_id and o.id = m.opportunity_id
        where m.territory_id = $1 and m.member_id = $2 and m.id = $3 and m.dismissed_at is null
          and ${isSeen('m.opportunity_id')} for update of m`,
      [reader.territoryId, reader.memberId, id],
    );
  }

  async dismiss({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`update matches set dismissed_at = now() where territory_id = $1 and id = $2`, [
      territoryId,
      id,
    ]);
  }
}

export interface DismissedRow {
  readonly kind: string;
  readonly sectors: string[];
  /** The two sectors that met, that of the opportunity first. */
  readonly matched: [string, string] | null;
}
