import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { Membership } from '../../territories';
import type { Situation, TextGroup } from '../checks/screening-check';

/** What the database knows of a situation. */
export type KnownSituation = Pick<
  Situation,
  'holdsFirstPosts' | 'hasPublished' | 'publishedAgo' | 'repetitions' | 'words'
>;

/** How long a repetition is noticed, and a text remembered. */
const MEMORY_DAYS = 7;
/** More than anybody publishes within an hour. */
const MOST_COUNTED = 200;

@Injectable()
export class ScreenedTextsRepository {
  constructor(private readonly database: Database) {}

  /** What somebody publishes is looked at one after the other: each sees what the one before it left. */
  async takeTurns({ territoryId, memberId }: Membership): Promise<void> {
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended('screening ' || $1::uuid || $2::uuid, 0))`,
      [territoryId, memberId],
    );
  }

  async situation(author: Membership, group: TextGroup, fingerprint: Buffer | null): Promise<KnownSituation> {
    const row = await this.database.queryOne<KnownSituation>(
      `select coalesce((select holds_first_posts from screening_settings where territory_id = $1), false) as "holdsFirstPosts",
              exists (select from subjects where territory_id = $1 and author_id = $2) as "hasPublished",
              array(select greatest(0, extract(epoch from clock_timestamp() - screened_at))::int from screened_texts
                     where territory_id = $1 and author_id = $2 and text_group = $3
                       and screened_at > now() - interval '1 hour'
                     order by screened_at desc limit ${MOST_COUNTED}) as "publishedAgo",
              (select count(*)::int from (
                 select from screened_texts
                  where territory_id = $1 and author_id = $2 and text_group = $3 and fingerprint = $4
                    and screened_at > now() - interval '${MEMORY_DAYS} days' limit ${MOST_COUNTED}) said) as repetitions,
              coalesce((select json_agg(json_build_object('word', word, 'answer', answer) order by added_at)
                 from screening_words where territory_id = $1 and removed_at is null), '[]') as words`,
      [author.territoryId, author.memberId, group, fingerprint],
    );
    return row!;
  }

  async remember(
    author: Membership,
    text: { readonly group: TextGroup; readonly fingerprint: Buffer | null; readonly contentId: string },
  ): Promise<void> {
    await this.database.write({
      write: `
        insert into screened_texts (territory_id, author_id, text_group, fingerprint, content_id, screened_at)
        values ($1, $2, $3, $4, $5, clock_timestamp())`,
      values: [author.territoryId, author.memberId, text.group, text.fingerprint, text.contentId],
    });
  }

  /** What was held is now that content. */
  async released({ territoryId, id }: Key, contentId: string): Promise<void> {
    await this.database.query(`update screened_texts set content_id = $3 where territory_id = $1 and content_id = $2`, [
      territoryId,
      id,
      contentId,
    ]);
  }

  /** What is gone may be said again; it still counts for the pace. */
  async mayBeSaidAgain({ territoryId, id }: Key): Promise<void> {
    await this.database.query(
      `update screened_texts set fingerprint = null
        where territory_id = $1 and content_id = $2 and fingerprint is not null`,
      [territoryId, id],
    );
  }

  async forgetOld(): Promise<void> {
    await this.database.query(`delete from screened_texts where screened_at < now() - interval '${MEMORY_DAYS} days'`);
  }
}
