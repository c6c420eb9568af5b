import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type Membership, type MemberRow } from '../../territories';
import { tieColumns, tieJoins, type TieRow } from '../ties/tie-presentation';
import type { ContactKindModel } from '../ties/tie.model';

export interface ContactRow extends MemberRow, TieRow {
  at: string;
  contact_id: string;
  since: Date;
}

const among = (condition: string, since: string) => `
  select id as contact_id, ${since} as since, case when low_id = $2 then high_id else low_id end as other_id
    from connections where territory_id = $1 and (low_id = $2 or high_id = $2) and ${condition}`;

/** Where each kind of contact is found: its id, since when, and the other member. */
const SOURCES: Record<`${ContactKindModel}`, string> = {
  connected: among(`state = 'connected'`, 'decided_at'),
  received: among(`state = 'requested' and requester_id <> $2`, 'requested_at'),
  sent: among(`state = 'requested' and requester_id = $2`, 'requested_at'),
  followed: `select followed_id as contact_id, followed_at as since, followed_id as other_id
               from follows where territory_id = $1 and follower_id = $2`,
  followers: `select follower_id as contact_id, followed_at as since, follower_id as other_id
                from follows where territory_id = $1 and followed_id = $2`,
};

const pageOf = (source: string) => `
  select ${MEMBER_COLUMNS}, ${tieColumns}, k.contact_id, k.since, ${microseconds('k.since')}::text as at
    from (${source}) k
    join members m on m.territory_id = $1 and m.id = k.other_id and m.state = 'active'
    ${MEMBER_JOINS} ${tieJoins('$2')}
   where ${existsFor('m.id', { territory: '$1', member: '$2' })} and ${olderThan('k.since', 'k.contact_id', '$3', '$4')}
   order by k.since desc, k.contact_id desc limit $5`;

@Injectable()
export class ContactsRepository {
  private readonly texts = new Map(Object.entries(SOURCES).map(([kind, source]) => [kind, pageOf(source)]));

  constructor(private readonly database: Database) {}

  /** The reader's own contacts of that kind among the active members, the latest first. */
  page(reader: Membership, kind: `${ContactKindModel}`, { limit, after }: PageRequest): Promise<ContactRow[]> {
    return this.database.query<ContactRow>(this.texts.get(kind)!, [
      reader.territoryId,
      reader.memberId,
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
  }

  /** In the order of the keys. */
  async countReceived(keys: readonly { territoryId: string; memberId: string }[]): Promise<number[]> {
    const rows = await this.database.query<{ count: number }>(
      `select (select count(*)::int from connections c
                 join members m on m.territory_id = c.territory_id and m.id = c.requester_id and m.state = 'active'
                where c.territory_id = k.territory_id and (c.low_id = k.member_id or c.high_id = k.member_id)
                  and c.state = 'requested' and c.requester_id <> k.member_id
                  and ${existsFor('c.requester_id', { territory: 'k.territory_id', member: 'k.member_id' })}) as count
         from unnest($1::uuid[], $2::uuid[]) with ordinality as k(territory_id, member_id, position)
        order by k.position`,
      [keys.map(({ territoryId }) => territoryId), keys.map(({ memberId }) => memberId)],
    );
    return rows.map(({ count }) => count);
  }

  tie(reader: Membership, memberId: string): Promise<TieRow | undefined> {
    return this.database.queryOne<TieRow>(
      `select ${tieColumns} from members m ${tieJoins('$2')}
        where m.territory_id = $1 and m.id = $3 and m.state = 'active'
          and ${existsFor('m.id', { territory: '$1', member: '$2' })}`,
      [reader.territoryId, reader.memberId, memberId],
    );
  }
}
