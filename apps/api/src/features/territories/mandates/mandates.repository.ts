import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow } from '../members/member-presentation';

export interface MandateRow extends MemberRow {
  mandate_kind: string;
  mandate_is_managing: boolean;
  mandate_ends_at: Date;
}

export interface NewMandate {
  readonly kind: MandateKind;
  readonly isManaging: boolean;
  readonly grantedBy: string | null;
  readonly months: number;
}

const MOST = 100;

@Injectable()
export class MandatesRepository {
  constructor(private readonly database: Database) {}

  /** Mandates under way of active members, the first to end first. */
  current(territoryId: string): Promise<MandateRow[]> {
    return this.database.query<MandateRow>(
      `select ${MEMBER_COLUMNS}, g.kind as mandate_kind, g.is_managing as mandate_is_managing, g.ends_at as mandate_ends_at
         from mandates g
         join members m on m.territory_id = g.territory_id and m.id = g.member_id and m.state = 'active' ${MEMBER_JOINS}
        where g.territory_id = $1 and g.ended_at is null and g.starts_at <= now() and g.ends_at > now()
        order by g.ends_at, g.id limit ${MOST}`,
      [territoryId],
    );
  }

  /** Gives a mandate from now for `months`; one of its kind still under way is prolonged instead. */
  async grantMandate(key: Key, mandate: NewMandate): Promise<void> {
    await this.database.query(
      `insert into mandates (territory_id, member_id, kind, is_managing, granted_by, ends_at)
       values ($1, $2, $3, $4, $5, now() + $6 * interval '1 month')
       on conflict (territory_id, member_id, kind) where ended_at is null
       do update set ends_at = excluded.ends_at, is_managing = excluded.is_managing, granted_by = excluded.granted_by`,
      [key.territoryId, key.id, mandate.kind, mandate.isManaging, mandate.grantedBy, mandate.months],
    );
  }

  async endMandate(key: Key, kind: MandateKind): Promise<boolean> {
    const rows = await this.database.query(
      `update mandates set ended_at = now() where territory_id = $1 and member_id = $2 and kind = $3 and ended_at is null returning id`,
      [key.territoryId, key.id, kind],
    );
    return rows.length > 0;
  }
}
