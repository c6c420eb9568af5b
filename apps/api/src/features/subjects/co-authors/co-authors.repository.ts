import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

export type CoAuthorState = 'invited' | 'accepted' | 'declined';

export interface CoAuthorRow {
  readonly memberId: string;
  readonly state: CoAuthorState;
}

/** Every change belongs to a unit of work that holds the row of the spine. */
@Injectable()
export class CoAuthorsRepository {
  constructor(private readonly database: Database) {}

  of({ territoryId, id }: Key): Promise<CoAuthorRow[]> {
    return this.database.query<CoAuthorRow>(
      `select member_id as "memberId", state from co_authors where territory_id = $1 and subject_id = $2`,
      [territoryId, id],
    );
  }

  async invite({ territoryId, id }: Key, members: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into co_authors (territory_id, subject_id, member_id) select $1, $2, unnest($3::uuid[])`,
      [territoryId, id, members],
    );
  }

  /** Gives whether that member was asked and had not answered. */
  async answer({ territoryId, id }: Key, memberId: string, state: 'accepted' | 'declined'): Promise<boolean> {
    const rows = await this.database.query(
      `update co_authors set state = $4, answered_at = now()
        where territory_id = $1 and subject_id = $2 and member_id = $3 and state = 'invited' returning member_id`,
      [territoryId, id, memberId, state],
    );
    return rows.length > 0;
  }

  /** Ends it, or takes the invitation back; gives what it was. Who declined stays on record. */
  async end({ territoryId, id }: Key, memberId: string): Promise<CoAuthorState | undefined> {
    const row = await this.database.queryOne<{ state: CoAuthorState }>(
      `delete from co_authors
        where territory_id = $1 and subject_id = $2 and member_id = $3 and state <> 'declined' returning state`,
      [territoryId, id, memberId],
    );
    return row?.state;
  }

  /** Of whoever is no member any more: they sign nothing there. */
  async endOf({ territoryId, id: memberId }: Key): Promise<void> {
    await this.database.query(`delete from co_authors where territory_id = $1 and member_id = $2`, [
      territoryId,
      memberId,
    ]);
  }

  /** Nobody signs with that member any more. */
  async endWith({ territoryId, id: authorId }: Key): Promise<void> {
    await this.database.query(
      `delete from co_authors c using subjects s
        where s.territory_id = $1 and s.author_id = $2 and c.territory_id = s.territory_id and c.subject_id = s.id`,
      [territoryId, authorId],
    );
  }

  /** What two accounts sign together, in any territory. */
  async sever(oneAccount: string, otherAccount: string): Promise<void> {
    await this.database.query(
      `delete from co_authors c using subjects s, members author, members co
        where author.account_id in ($1, $2) and co.account_id in ($1, $2) and author.account_id <> co.account_id
          and author.territory_id = co.territory_id and c.territory_id = co.territory_id and c.member_id = co.id
          and s.territory_id = c.territory_id and s.id = c.subject_id and s.author_id = author.id`,
      [oneAccount, otherAccount],
    );
  }
}
