import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Membership } from '../../territories';

export interface FolderRow {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class FoldersRepository {
  constructor(private readonly database: Database) {}

  /** By name; their number is bounded. */
  list({ territoryId, memberId }: Membership): Promise<readonly FolderRow[]> {
    return this.database.query<FolderRow>(
      `select id, name from bookmark_folders where territory_id = $1 and member_id = $2 order by lower(name), id`,
      [territoryId, memberId],
    );
  }

  find({ territoryId, memberId }: Membership, id: string): Promise<FolderRow | undefined> {
    return this.database.queryOne<FolderRow>(
      `select id, name from bookmark_folders where territory_id = $1 and member_id = $2 and id = $3`,
      [territoryId, memberId, id],
    );
  }

  /** As `find`; nobody deletes it before the unit of work ends. */
  hold({ territoryId, memberId }: Membership, id: string): Promise<FolderRow | undefined> {
    return this.database.queryOne<FolderRow>(
      `select id, name from bookmark_folders where territory_id = $1 and member_id = $2 and id = $3 for key share`,
      [territoryId, memberId, id],
    );
  }

  /** Locks the member's row, so that two new folders count one after the other. */
  async countHeld({ territoryId, memberId }: Membership): Promise<number> {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      memberId,
    ]);
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from bookmark_folders where territory_id = $1 and member_id = $2`,
      [territoryId, memberId],
    );
    return row!.count;
  }

  /** Gives nothing when the name is taken. */
  insert({ territoryId, memberId }: Membership, name: string): Promise<FolderRow | undefined> {
    return this.database.queryOne<FolderRow>(
      `insert into bookmark_folders (territory_id, member_id, name) values ($1, $2, $3)
       on conflict do nothing returning id, name`,
      [territoryId, memberId, name],
    );
  }

  async isTaken({ territoryId, memberId }: Membership, name: string, besides: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from bookmark_folders
        where territory_id = $1 and member_id = $2 and lower(name) = lower($3) and id <> $4`,
      [territoryId, memberId, name, besides],
    );
    return row !== undefined;
  }

  rename({ territoryId, memberId }: Membership, id: string, name: string): Promise<FolderRow | undefined> {
    return this.database.queryOne<FolderRow>(
      `update bookmark_folders set name = $4 where territory_id = $1 and member_id = $2 and id = $3 returning id, name`,
      [territoryId, memberId, id, name],
    );
  }

  /** What is in it is in no folder from then on. Gives whether it was there. */
  async delete({ territoryId, memberId }: Membership, id: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from bookmark_folders where territory_id = $1 and member_id = $2 and id = $3 returning id`,
      [territoryId, memberId, id],
    );
    return rows.length > 0;
  }
}
