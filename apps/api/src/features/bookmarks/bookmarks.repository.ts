import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { microseconds, olderThan, type Keyset, type PageRequest } from '../../platform/database/keyset';
import { visibleTo } from '../subjects';
import type { Membership } from '../territories';

/** Which of a member's bookmarks: those of a folder, those of none, or all. */
export type Shelf = { readonly folderId: string } | 'unfiled' | 'all';

export interface BookmarkRow extends Keyset {
  readonly savedAt: Date;
}

export interface BookmarkCount {
  readonly folderId: string | null;
  readonly count: number;
}

const VISIBLE = visibleTo({ subject: 's', territory: '$1', member: '$2' });

/** What a member kept, as far as they may still see it: what is hidden from them waits where it is. */
const MINE = `
  from bookmarks b join subjects s on s.territory_id = b.territory_id and s.id = b.subject_id
 where b.territory_id = $1 and b.member_id = $2 and ${VISIBLE}`;

const conditionOf = (shelf: Shelf) => {
  if (shelf === 'all') return '';
  return shelf === 'unfiled' ? 'and b.folder_id is null' : 'and b.folder_id = $6::uuid';
};

@Injectable()
export class BookmarksRepository {
  constructor(private readonly database: Database) {}

  /** The contents of a page, last kept first; and one more than the page holds. */
  page(
    { territoryId, memberId }: Membership,
    shelf: Shelf,
    { limit, after }: PageRequest,
  ): Promise<readonly BookmarkRow[]> {
    const folder = typeof shelf === 'object' ? [shelf.folderId] : [];
    return this.database.query<BookmarkRow>(
      `select b.subject_id as id, b.saved_at as "savedAt", ${microseconds('b.saved_at')}::text as at ${MINE}
          ${conditionOf(shelf)} and ${olderThan('b.saved_at', 'b.subject_id', '$3', '$4')}
        order by b.saved_at desc, b.subject_id desc limit $5`,
      [territoryId, memberId, after?.at ?? null, after?.id ?? null, limit + 1, ...folder],
    );
  }

  /** How many the member may see, by folder. */
  countByFolder({ territoryId, memberId }: Membership): Promise<readonly BookmarkCount[]> {
    return this.database.query<BookmarkCount>(
      `select b.folder_id as "folderId", count(*)::int as count ${MINE} group by b.folder_id`,
      [territoryId, memberId],
    );
  }

  /** Locks the member's row, so that two saves count one after the other. */
  async countHeld({ territoryId, memberId }: Membership): Promise<number> {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      memberId,
    ]);
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from bookmarks where territory_id = $1 and member_id = $2`,
      [territoryId, memberId],
    );
    return row!.count;
  }

  /** Keeps what the member may see; an `undefined` folder leaves what is kept already where it is. Gives whether it is new. */
  async save(
    { territoryId, memberId }: Membership,
    subjectId: string,
    folderId: string | null | undefined,
  ): Promise<{ isNew: boolean } | undefined> {
    return this.database.queryOne<{ isNew: boolean }>(
      `insert into bookmarks (territory_id, member_id, subject_id, folder_id)
       select $1, $2, s.id, $4::uuid from subjects s where ${VISIBLE} and s.id = $3
       on conflict (territory_id, member_id, subject_id) do update
         set folder_id = case when $5 then excluded.folder_id else bookmarks.folder_id end
       returning old.member_id is null as "isNew"`,
      [territoryId, memberId, subjectId, folderId ?? null, folderId !== undefined],
    );
  }

  async unsave({ territoryId, memberId }: Membership, subjectId: string): Promise<void> {
    await this.database.query(`delete from bookmarks where territory_id = $1 and member_id = $2 and subject_id = $3`, [
      territoryId,
      memberId,
      subjectId,
    ]);
  }
}
