import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';
import type { Key } from '../../../../platform/database/public-id';
import type { Membership } from '../../../territories';

export interface StoryRow {
  readonly askedBy: string;
  readonly title: string;
  readonly words: string;
  readonly state: 'asked' | 'agreed' | 'declined';
}

@Injectable()
export class OutcomeStoriesRepository {
  constructor(private readonly database: Database) {}

  find({ territoryId, id }: Key): Promise<StoryRow | undefined> {
    return this.database.queryOne<StoryRow>(
      `select asked_by as "askedBy", title, words, state from outcome_stories
        where territory_id = $1 and opportunity_id = $2`,
      [territoryId, id],
    );
  }

  /** Gives whether nothing was asked before. */
  async insert(
    { territoryId, id }: Key,
    { memberId }: Membership,
    { title, words, state }: Pick<StoryRow, 'title' | 'words' | 'state'>,
  ): Promise<boolean> {
    const rows = await this.database.query(
      `insert into outcome_stories (territory_id, opportunity_id, asked_by, title, words, state)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning state`,
      [territoryId, id, memberId, title, words, state],
    );
    return rows.length > 0;
  }

  async setState({ territoryId, id }: Key, state: StoryRow['state']): Promise<void> {
    await this.database.query(`update outcome_stories set state = $3 where territory_id = $1 and opportunity_id = $2`, [
      territoryId,
      id,
      state,
    ]);
  }
}
