import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { FeedOrder } from '../feed.inputs';

export interface PreferencesRow {
  readonly feed_order: FeedOrder;
  readonly narrowed: string[];
}

@Injectable()
export class PreferencesRepository {
  constructor(private readonly database: Database) {}

  find(accountId: string): Promise<PreferencesRow | undefined> {
    return this.database.queryOne<PreferencesRow>(
      `select feed_order, narrowed from feed_preferences where account_id = $1`,
      [accountId],
    );
  }

  /** What is null stays as it is. */
  async choose(accountId: string, order: FeedOrder | null, narrowed: string[] | null): Promise<PreferencesRow> {
    const row = await this.database.queryOne<PreferencesRow>(
      `insert into feed_preferences as p (account_id, feed_order, narrowed)
       values ($1, coalesce($2, 'recent'), coalesce($3::uuid[], '{}'))
       on conflict (account_id) do update
         set feed_order = coalesce($2, p.feed_order), narrowed = coalesce($3::uuid[], p.narrowed)
       returning feed_order, narrowed`,
      [accountId, order, narrowed],
    );
    return row!;
  }
}
