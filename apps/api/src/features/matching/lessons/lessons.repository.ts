import { Injectable } from '@nestjs/common';
import type { OpportunityKind } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Membership } from '../../territories';
import { TERMS } from '../score/formula';
import { MOST_TIMES } from '../score/lessons';

export interface LessonRow {
  readonly about: string;
  readonly times: number;
  readonly taught_at: Date;
}

/** A match of the member, with what lessons look at. */
export interface TaughtRow {
  readonly id: string;
  /** In thousandths, as the place is. */
  readonly fit: number;
  readonly place: number;
  readonly kind: OpportunityKind;
  readonly sectors: string[];
}

const PLACE = TERMS.indexOf('place') + 1;

@Injectable()
export class LessonsRepository {
  constructor(private readonly database: Database) {}

  list({ territoryId, memberId }: Membership): Promise<LessonRow[]> {
    return this.database.query<LessonRow>(
      `select about, times, taught_at from match_lessons where territory_id = $1 and member_id = $2 order by about`,
      [territoryId, memberId],
    );
  }

  async teach({ territoryId, memberId }: Membership, about: string): Promise<void> {
    await this.database.query(
      `insert into match_lessons as l (territory_id, member_id, about) values ($1, $2, $3)
       on conflict (territory_id, member_id, about) do update
          set times = least(l.times + 1, ${MOST_TIMES}), taught_at = now()`,
      [territoryId, memberId, about],
    );
  }

  /** One of them, or all. */
  async forget({ territoryId, memberId }: Membership, about: string | null): Promise<number> {
    const rows = await this.database.query(
      `delete from match_lessons where territory_id = $1 and member_id = $2 and ($3::text is null or about = $3) returning about`,
      [territoryId, memberId, about],
    );
    return rows.length;
  }

  /** The member's matches, to be shown anew. */
  matches({ territoryId, memberId }: Membership): Promise<TaughtRow[]> {
    return this.database.query<TaughtRow>(
      `select m.id, m.fit, m.term_values[${PLACE}] as place, o.kind, o.sectors from matches m
         join opportunities o on o.territory_id = m.territory_id and o.id = m.opportunity_id
        where m.territory_id = $1 and m.member_id = $2 and m.dismissed_at is null order by m.id for update of m`,
      [territoryId, memberId],
    );
  }

  async show({ territoryId }: Membership, shown: readonly { id: string; shown: number }[]): Promise<void> {
    await this.database.query(
      `update matches m set shown = r.shown from json_to_recordset($2) as r(id uuid, shown smallint)
        where m.territory_id = $1 and m.id = r.id`,
      [territoryId, JSON.stringify(shown)],
    );
  }
}
