import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import type { Holder } from '../../territories';

interface Decider {
  readonly territoryId: string;
  readonly memberId: string;
  readonly mayApprove: boolean;
}

const IS_OWNED = `exists (
  select from organisation_people o join members om on om.territory_id = o.territory_id and om.id = o.member_id and om.state = 'active'
   where o.territory_id = q.territory_id and o.page_id = q.page_id and o.role = 'owner')`;

const OWNS = `exists (
  select from organisation_people p where p.territory_id = q.territory_id and p.page_id = q.page_id
     and p.member_id = k.member_id and p.role = 'owner')`;

/** Claims as a whole territory has them: the same rule as `canDecideClaims`, in SQL. */
@Injectable()
export class WaitingClaimsRepository {
  constructor(private readonly database: Database) {}

  /** How many claims wait for each to decide, in their order. */
  async countFor(deciders: readonly Decider[]): Promise<number[]> {
    const rows = await this.database.query<{ count: number }>(
      `select (select count(*)::int from organisation_claims q
                 join members m on m.territory_id = q.territory_id and m.id = q.member_id and m.state = 'active'
                where q.territory_id = k.territory_id and q.state = 'waiting'
                  and ${existsFor('q.member_id', { territory: 'k.territory_id', member: 'k.member_id' })}
                  and (${OWNS} or k.may_approve and not ${IS_OWNED})) as count
         from unnest($1::uuid[], $2::uuid[], $3::boolean[]) with ordinality as k(territory_id, member_id, may_approve, position)
        order by k.position`,
      [
        deciders.map(({ territoryId }) => territoryId),
        deciders.map(({ memberId }) => memberId),
        deciders.map(({ mayApprove }) => mayApprove),
      ],
    );
    return rows.map(({ count }) => count);
  }

  owners({ territoryId, id }: Key): Promise<Holder[]> {
    return this.database.query<Holder>(
      `select m.id as "memberId", m.account_id as "accountId" from organisation_people p
         join members m on m.territory_id = p.territory_id and m.id = p.member_id and m.state = 'active'
        where p.territory_id = $1 and p.page_id = $2 and p.role = 'owner' order by p.since, m.id limit 100`,
      [territoryId, id],
    );
  }

  async claimants({ territoryId, id }: Key): Promise<string[]> {
    const rows = await this.database.query<{ member_id: string }>(
      `select member_id from organisation_claims where territory_id = $1 and page_id = $2 and state = 'waiting'`,
      [territoryId, id],
    );
    return rows.map((row) => row.member_id);
  }
}
