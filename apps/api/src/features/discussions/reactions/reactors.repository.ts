import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import { existsFor } from '../../identity';
import { visibleTo, type ReactionKindModel } from '../../subjects';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../territories';

export interface ReactorRow extends MemberRow {
  kind: ReactionKindModel;
  reacted_at: Date;
  /** `reacted_at` as a keyset wants it. */
  at: string;
}

const READER = { territory: '$1', member: '$2' };
const OF_THE_SUBJECT = `r.territory_id = $1 and r.subject_id = $3 and ${existsFor('r.member_id', READER)}`;

@Injectable()
export class ReactorsRepository {
  constructor(private readonly database: Database) {}

  async isVisible(reader: Membership, subjectId: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from subjects s where s.id = $3 and ${visibleTo({ subject: 's', ...READER })}`,
      [reader.territoryId, reader.memberId, subjectId],
    );
    return row !== undefined;
  }

  /** Latest first, and one more than the page holds; of one kind only where that is given. */
  page(
    reader: Membership,
    subjectId: string,
    { limit, after }: PageRequest,
    kind: ReactionKindModel | null,
  ): Promise<ReactorRow[]> {
    return this.database.query<ReactorRow>(
      `select r.kind, r.reacted_at, ${microseconds('r.reacted_at')}::text as at, ${MEMBER_COLUMNS}
         from reactions r join members m on m.territory_id = r.territory_id and m.id = r.member_id ${MEMBER_JOINS}
        where ${OF_THE_SUBJECT} and ($4::text is null or r.kind = $4) and ${olderThan('r.reacted_at', 'r.member_id', '$5', '$6')}
        order by r.reacted_at desc, r.member_id desc limit $7`,
      [reader.territoryId, reader.memberId, subjectId, kind, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  countByKind(reader: Membership, subjectId: string): Promise<{ kind: ReactionKindModel; count: number }[]> {
    return this.database.query<{ kind: ReactionKindModel; count: number }>(
      `select r.kind, count(*)::int as count from reactions r where ${OF_THE_SUBJECT}
        group by r.kind order by count desc, r.kind`,
      [reader.territoryId, reader.memberId, subjectId],
    );
  }
}
