import { Injectable } from '@nestjs/common';
import type { HeldMandate } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow } from '../members/member-presentation';

export interface MandateRow extends MemberRow {
  mandate_kind: string;
  mandate_is_managing: boolean;
  mandate_is_elected: boolean;
  mandate_ends_at: Date;
}

export interface NewMandate {
  readonly kind: HeldMandate;
  readonly isManaging: boolean;
  /** Chosen by ballots. */
  readonly isElected?: boolean;
  readonly grantedBy: string | null;
  readonly months: number;
  readonly days?: number;
}

export interface GivenMandate {
  readonly accountId: string;
  /** Of the one of its kind that was under way; `null` when there was none. */
  readonly wasManaging: boolean | null;
}

const MOST = 100;

@Injectable()
export class MandatesRepository {
  constructor(private readonly database: Database) {}

  /** Mandates under way of active members, the first to end first. */
  current(reader: { territoryId: string; memberId: string }): Promise<MandateRow[]> {
    return this.database.query<MandateRow>(
      `select ${MEMBER_COLUMNS}, not ${existsFor('m.id', { territory: '$1', member: '$2' })} as is_apart, g.kind as mandate_kind, g.is_managing as mandate_is_managing,
              g.is_elected as mandate_is_elected, g.ends_at as mandate_ends_at
         from mandates g
         join members m on m.territory_id = g.territory_id and m.id = g.member_id and m.state = 'active' ${MEMBER_JOINS}
        where g.territory_id = $1 and g.ended_at is null and g.starts_at <= now() and g.ends_at > now()
        order by g.ends_at, g.id limit ${MOST}`,
      [reader.territoryId, reader.memberId],
    );
  }

  /** Gives a mandate from now; one of its kind still under way is prolonged instead. Nothing for who is no active member. */
  grantMandate(key: Key, mandate: NewMandate): Promise<GivenMandate | undefined> {
    const { kind, isManaging, isElected = false, grantedBy, months, days = 0 } = mandate;
    return this.database.queryOne<GivenMandate>(
      `with holder as (
         select account_id, (select is_managing from mandates g
                              where g.territory_id = m.territory_id and g.member_id = m.id and g.kind = $3
                                and g.ended_at is null and g.ends_at > now()) as was_managing
           from members m where m.territory_id = $1 and m.id = $2 and m.state = 'active'
       ), given as (
         insert into mandates (territory_id, member_id, kind, is_managing, is_elected, granted_by, ends_at)
         select $1, $2, $3, $4, $5, $6, now() + make_interval(months => $7, days => $8) from holder
         on conflict (territory_id, member_id, kind) where ended_at is null
         do update set ends_at = excluded.ends_at, is_managing = excluded.is_managing, is_elected = excluded.is_elected,
                       granted_by = excluded.granted_by, renewal_told_at = null, is_extended = false
         returning id
       )
       select account_id as "accountId", was_managing as "wasManaging" from holder, given`,
      [key.territoryId, key.id, kind, isManaging, isElected, grantedBy, months, days],
    );
  }

  async isActive(key: Key): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from members where territory_id = $1 and id = $2 and state = 'active'`,
      [key.territoryId, key.id],
    );
    return row !== undefined;
  }

  async isUnderWay(key: Key, kind: HeldMandate): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from mandates where territory_id = $1 and member_id = $2 and kind = $3 and ended_at is null and ends_at > now()`,
      [key.territoryId, key.id, kind],
    );
    return row !== undefined;
  }

  /** Gives the holder's account, or nothing when there was no such mandate under way. */
  async endMandate(key: Key, kind: HeldMandate): Promise<string | undefined> {
    const row = await this.database.queryOne<{ account_id: string }>(
      `update mandates g set ended_at = now() from members m
        where g.territory_id = $1 and g.member_id = $2 and g.kind = $3 and g.ended_at is null
          and m.territory_id = g.territory_id and m.id = g.member_id
       returning m.account_id`,
      [key.territoryId, key.id, kind],
    );
    return row?.account_id;
  }

  /** Ends whatever the member holds: who comes back one day comes back without. */
  async endAll(key: Key): Promise<void> {
    await this.database.query(
      `update mandates set ended_at = now() where territory_id = $1 and member_id = $2 and ended_at is null`,
      [key.territoryId, key.id],
    );
  }
}
