import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow } from '../members/member-presentation';
import type { MemberState } from '../members/member.entity';
import type { RestrictionKind } from './member-restriction.entity';

export interface RestrictionRow {
  id: string;
  territory_id: string;
  kind: RestrictionKind;
  reason: string;
  decided_at: Date;
  until: Date | null;
}

export interface RestrictedRow extends RestrictionRow, MemberRow {
  at: string;
  /** Id of a member. */
  decided_by: string | null;
}

export interface NewRestriction {
  readonly kind: RestrictionKind;
  readonly reason: string;
  readonly until: Date | null;
  /** Id of the member who decides; `null` when it is decided elsewhere. */
  readonly decidedBy: string | null;
}

/** What a restriction looks at, held until the unit of work ends. */
export interface HeldMember {
  readonly accountId: string;
  readonly state: MemberState;
  readonly hasMandate: boolean;
}

const COLUMNS = 'r.id, r.territory_id, r.kind, r.reason, r.decided_at, r.until';
const READER = { territory: '$1', member: '$2' };

@Injectable()
export class RestrictionsRepository {
  constructor(private readonly database: Database) {}

  /** Locks a member. `lookerId` is the member for whom they must exist, if it matters. */
  hold({ territoryId, id }: Key, lookerId: string | null): Promise<HeldMember | undefined> {
    return this.database.queryOne<HeldMember>(
      `select m.account_id as "accountId", m.state,
              exists (select from mandates d where d.territory_id = m.territory_id and d.member_id = m.id
                         and d.ended_at is null and d.ends_at > now()) as "hasMandate"
         from members m
        where m.territory_id = $1 and m.id = $3 and ($2::uuid is null or ${existsFor('m.id', { territory: '$1', member: '$2::uuid' })})
          for no key update of m`,
      [territoryId, lookerId, id],
    );
  }

  async open({ territoryId, id }: Key, { kind, reason, until, decidedBy }: NewRestriction): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into member_restrictions (territory_id, member_id, kind, reason, until, decided_by)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [territoryId, id, kind, reason, until, decidedBy],
    );
    return row!.id;
  }

  /** Ends the restriction under way (that one, when it is named); gives which it was. */
  end({ territoryId, id }: Key, endedBy: string | null, only: string | null): Promise<RestrictionRow | undefined> {
    return this.database.queryOne<RestrictionRow>(
      `update member_restrictions r set ended_at = now(), ended_by = $3
        where r.territory_id = $1 and r.member_id = $2 and r.ended_at is null and ($4::uuid is null or r.id = $4) returning ${COLUMNS}`,
      [territoryId, id, endedBy, only],
    );
  }

  async isInFuture(until: Date, mostDays: number): Promise<boolean> {
    const row = await this.database.queryOne<{ fits: boolean }>(
      `select $1::timestamptz > now() and $1::timestamptz <= now() + $2::int * interval '1 day' as fits`,
      [until, mostDays],
    );
    return row!.fits;
  }

  /** Restrictions under way, latest first. */
  page(reader: { territoryId: string; memberId: string }, { limit, after }: PageRequest): Promise<RestrictedRow[]> {
    return this.database.query<RestrictedRow>(
      `select ${COLUMNS}, r.decided_by, ${microseconds('r.decided_at')}::text as at, ${MEMBER_COLUMNS}
         from member_restrictions r
         join members m on m.territory_id = r.territory_id and m.id = r.member_id ${MEMBER_JOINS}
        where r.territory_id = $1 and r.ended_at is null and ${existsFor('m.id', READER)}
          and ${olderThan('r.decided_at', 'r.id', '$3', '$4')}
        order by r.decided_at desc, r.id desc limit $5`,
      [reader.territoryId, reader.memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** Those of an account in territories that are there, latest first. */
  ofAccount(accountId: string): Promise<RestrictionRow[]> {
    return this.database.query<RestrictionRow>(
      `select ${COLUMNS} from members m
         join member_restrictions r on r.territory_id = m.territory_id and r.id = m.restriction_id
         join territories t on t.id = m.territory_id and t.state <> 'archived'
        where m.account_id = $1 order by r.decided_at desc, r.id desc limit 50`,
      [accountId],
    );
  }
}
