import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow } from '../member-presentation';

export interface MandateRow extends MemberRow {
  mandate_kind: string;
  mandate_is_managing: boolean;
  mandate_ends_at: Date;
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
}
