import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { ReactionKindModel } from '../../subjects';

@Injectable()
export class ReactionsRepository {
  constructor(private readonly database: Database) {}

  /** Gives the member's reaction; `isNew` when there was none before. */
  async react(subject: Key, memberId: string, kind: ReactionKindModel): Promise<{ isNew: boolean }> {
    const row = await this.database.queryOne<{ isNew: boolean }>(
      `insert into reactions (territory_id, subject_id, member_id, kind) values ($1, $2, $3, $4)
       on conflict (territory_id, subject_id, member_id) do update set kind = excluded.kind, reacted_at = now()
       returning old.member_id is null as "isNew"`,
      [subject.territoryId, subject.id, memberId, kind],
    );
    return row!;
  }

  /** Gives whether there was one to take back. */
  async takeBack(subject: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from reactions where territory_id = $1 and subject_id = $2 and member_id = $3 returning member_id`,
      [subject.territoryId, subject.id, memberId],
    );
    return rows.length > 0;
  }
}
