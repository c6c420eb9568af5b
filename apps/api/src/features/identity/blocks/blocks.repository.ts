import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';

export interface BlockRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: Date;
  readonly at: string;
}

const SELECT = `
  select b.id, a.name, b.created_at, ${microseconds('b.created_at')}::text as at
    from account_blocks b join accounts a on a.id = b.blocked_id`;

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

  find(blockerId: string, blockedId: string): Promise<BlockRow | undefined> {
    return this.database.queryOne<BlockRow>(`${SELECT} where b.blocker_id = $1 and b.blocked_id = $2`, [
      blockerId,
      blockedId,
    ]);
  }

  /** Latest first. */
  page(blockerId: string, { limit, after }: PageRequest): Promise<BlockRow[]> {
    return this.database.query<BlockRow>(
      `${SELECT} where b.blocker_id = $1 and ${olderThan('b.created_at', 'b.id', '$2', '$3')}
        order by b.created_at desc, b.id desc limit $4`,
      [blockerId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }
}
