import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';

@Injectable()
export class LoneChartersRepository {
  constructor(private readonly database: Database) {}

  async active(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from territories where state = 'active'`);
    return rows.map(({ id }) => id);
  }

  /** Remembers that the operators are told; gives those of which they were not. Two workers at once tell once. */
  takeUntold(territoryIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.database.query(
      `update territories set lone_charter_told_at = now()
        where id = any($1::uuid[]) and lone_charter_told_at is null returning id, name`,
      [territoryIds],
    );
  }

  /** Somebody may change it again: another time is told anew. */
  async forget(territoryIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update territories set lone_charter_told_at = null where id = any($1::uuid[]) and lone_charter_told_at is not null`,
      [territoryIds],
    );
  }
}
