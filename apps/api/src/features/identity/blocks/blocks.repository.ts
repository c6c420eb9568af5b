import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

export interface BlockRow {
  readonly id: string;
  readonly blocked_id: string;
  readonly name: string;
  readonly created_at: Date;
}

@Injectable()
export class BlocksRepository {
  constructor(private readonly database: Database) {}

  /** Nothing changes for who is blocked already, nor beyond the bound. */
  async insert(blockerId: string, blockedId: string): Promise<boolean> {
    const rows = await this.database.query(
      `insert into account_blocks (blocker_id, blocked_id)
       select $1, $2 where (select count(*) from account_blocks where blocker_id = $1) < $3
       on conflict (blocker_id, blocked_id) do nothing returning id`,
      [blockerId, blockedId, LIMITS.blocks],
    );
    return rows.length > 0;
  }

  /** Gives who was blocked, or `null` when the block is none of that account's. */
  async delete(blockerId: string, id: string): Promise<string | null> {
    const row = await this.database.queryOne<{ blocked_id: string }>(
      `delete from account_blocks where id = $2 and blocker_id = $1 returning blocked_id`,
      [blockerId, id],
    );
    return row?.blocked_id ?? null;
  }

  async exists(blockerId: string, blockedId: string): Promise<boolean> {
    const row = await this.database.queryOne(`select from account_blocks where blocker_id = $1 and blocked_id = $2`, [
      blockerId,
      blockedId,
    ]);
    return row !== undefined;
  }

  /** Latest first; the bound of blocks keeps the list whole. */
  of(blockerId: string): Promise<BlockRow[]> {
    return this.database.query<BlockRow>(
      `select b.id, b.blocked_id, a.name, b.created_at from account_blocks b join accounts a on a.id = b.blocked_id
        where b.blocker_id = $1 order by b.created_at desc, b.id desc limit $2`,
      [blockerId, LIMITS.blocks],
    );
  }
}
