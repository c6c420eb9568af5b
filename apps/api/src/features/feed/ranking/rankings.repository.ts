import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { TERMS, type Values } from './formula';

/** A place in a frozen order. */
export interface RankedKey extends Key {
  readonly values: Values;
}

interface RankingRow {
  readonly territories: string[];
  readonly subjects: string[];
  readonly values: number[];
}

/** How long an order stays as it is, and how many of them one account has at once. */
export const RANKING_MINUTES = 30;
const RANKINGS_KEPT = 10;

const LIVES = `created_at > now() - ${RANKING_MINUTES} * interval '1 minute'`;

@Injectable()
export class RankingsRepository {
  constructor(private readonly database: Database) {}

  /** Freezes an order; gives its id. The oldest ones of the account make room. */
  async insert(accountId: string, feed: string, keys: readonly RankedKey[]): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `with dropped as (
         delete from feed_rankings where account_id = $1 and id in (
           select id from feed_rankings where account_id = $1 order by created_at desc offset ${RANKINGS_KEPT - 1}))
       insert into feed_rankings (account_id, feed, territories, subjects, term_values)
       values ($1, $2, $3::uuid[], $4::uuid[], $5::smallint[]) returning id`,
      [
        accountId,
        feed,
        keys.map(({ territoryId }) => territoryId),
        keys.map(({ id }) => id),
        keys.flatMap(({ values }) => values),
      ],
    );
    return row!.id;
  }

  /** Nothing for one that has ended, that is somebody else's or another feed's. */
  async find(accountId: string, id: string, feed: string): Promise<RankedKey[] | undefined> {
    const row = await this.database.queryOne<RankingRow>(
      `select territories, subjects, term_values as values from feed_rankings
        where account_id = $1 and id = $2 and feed = $3 and ${LIVES}`,
      [accountId, id, feed],
    );
    return row?.subjects.map((subject, index) => ({
      territoryId: row.territories[index]!,
      id: subject,
      values: row.values.slice(index * TERMS.length, (index + 1) * TERMS.length),
    }));
  }

  /** What a content was worth in an order; nothing where it is not in it. */
  async valuesOf(accountId: string, id: string, subject: Key): Promise<Values | undefined> {
    const row = await this.database.queryOne<{ values: number[] }>(
      `select term_values[(place - 1) * ${TERMS.length} + 1 : place * ${TERMS.length}] as values
         from feed_rankings cross join lateral array_position(subjects, $3::uuid) as place
        where account_id = $1 and id = $2 and territories[place] = $4 and ${LIVES}`,
      [accountId, id, subject.id, subject.territoryId],
    );
    return row?.values;
  }

  async forgetEnded(): Promise<void> {
    await this.database.query(`delete from feed_rankings where not (${LIVES})`);
  }
}
