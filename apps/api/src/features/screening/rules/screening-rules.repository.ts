import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { Membership } from '../../territories';
import type { BlockedWordAnswerModel } from './screening-rules.models';

export interface BlockedWordRow {
  id: string;
  word: string;
  answer: BlockedWordAnswerModel;
  added_by: string | null;
  added_at: Date;
  removed_by: string | null;
  removed_at: Date | null;
}

const HISTORY = 50;
const COLUMNS = 'id, word, answer, added_by, added_at, removed_by, removed_at';

@Injectable()
export class ScreeningRulesRepository {
  constructor(private readonly database: Database) {}

  async holdsFirstPosts(territoryId: string): Promise<boolean> {
    const row = await this.database.queryOne<{ holds: boolean }>(
      `select holds_first_posts as holds from screening_settings where territory_id = $1`,
      [territoryId],
    );
    return row?.holds ?? false;
  }

  /** Gives whether that changed anything. */
  async holdFirstPosts(territoryId: string, holds: boolean): Promise<boolean> {
    const rows = await this.database.query(
      `insert into screening_settings (territory_id, holds_first_posts) values ($1, $2)
       on conflict (territory_id) do update set holds_first_posts = excluded.holds_first_posts
         where screening_settings.holds_first_posts <> excluded.holds_first_posts
       returning territory_id`,
      [territoryId, holds],
    );
    return rows.length > 0;
  }

  words(territoryId: string): Promise<BlockedWordRow[]> {
    return this.database.query<BlockedWordRow>(
      `select ${COLUMNS} from screening_words where territory_id = $1 and removed_at is null order by folded, id`,
      [territoryId],
    );
  }

  removedWords(territoryId: string): Promise<BlockedWordRow[]> {
    return this.database.query<BlockedWordRow>(
      `select ${COLUMNS} from screening_words where territory_id = $1 and removed_at is not null
        order by removed_at desc, id limit ${HISTORY}`,
      [territoryId],
    );
  }

  /** Two additions follow one another, so that the list keeps its bound. */
  async countWords(territoryId: string): Promise<number> {
    await this.database.query(`select from territories where id = $1 for no key update`, [territoryId]);
    const row = await this.database.queryOne<{ n: number }>(
      `select count(*)::int as n from screening_words where territory_id = $1 and removed_at is null`,
      [territoryId],
    );
    return row!.n;
  }

  /** Gives whether the word was not on the list. */
  async add(
    { territoryId, memberId }: Membership,
    word: { readonly word: string; readonly folded: string; readonly answer: BlockedWordAnswerModel },
  ): Promise<boolean> {
    const rows = await this.database.query(
      `insert into screening_words (territory_id, word, folded, answer, added_by) values ($1, $2, $3, $4, $5)
       on conflict (territory_id, folded) where removed_at is null do nothing returning id`,
      [territoryId, word.word, word.folded, word.answer, memberId],
    );
    return rows.length > 0;
  }

  /** Gives whether it was on the list. */
  async remove({ territoryId, id }: Key, by: Membership): Promise<boolean> {
    const rows = await this.database.query(
      `update screening_words set removed_at = now(), removed_by = $3
        where territory_id = $1 and id = $2 and removed_at is null returning id`,
      [territoryId, id, by.memberId],
    );
    return rows.length > 0;
  }
}
