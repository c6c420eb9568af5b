import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import type { Membership } from '../../territories';
import { COMMENTS, type CommentRow } from './comment-rows';

interface NewComment {
  readonly subject: Key;
  readonly authorId: string;
  /** Set for an answer: what opened the thread, and what it speaks to. */
  readonly threadId: string | null;
  readonly answersId: string | null;
  readonly body: string;
  readonly mentioned: readonly string[];
}

/** Where a comment stands, for whoever changes it. */
export interface PlacedComment {
  readonly subjectId: string;
  readonly threadId: string | null;
  readonly authorId: string;
}

const PLACE = `subject_id as "subjectId", thread_id as "threadId", author_id as "authorId"`;

/** Reads one comment, as far as the reader may see it, and changes it; whoever changes it holds its subject. */
@Injectable()
export class CommentsRepository {
  constructor(private readonly database: Database) {}

  /** Also one that is gone, where its place is kept. */
  find(reader: Membership, id: string): Promise<CommentRow | undefined> {
    return this.database.queryOne<CommentRow>(`${COMMENTS} and c.id = $3`, [reader.territoryId, reader.memberId, id]);
  }

  /** One that is there, and on that subject. */
  async findOn(reader: Membership, subject: Key, publicId: string): Promise<CommentRow | undefined> {
    const key = decodePublicId(publicId);
    const row = key?.territoryId === subject.territoryId ? await this.find(reader, key.id) : undefined;
    return row?.is_there && row.subject_id === subject.id ? row : undefined;
  }

  async insert({ subject, authorId, threadId, answersId, body, mentioned }: NewComment): Promise<Key> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into comments (territory_id, subject_id, author_id, thread_id, answers_id, body, mentioned)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [subject.territoryId, subject.id, authorId, threadId, answersId, body, mentioned],
    );
    return { territoryId: subject.territoryId, id: row!.id };
  }

  async countAnswers(territoryId: string, threadId: string, added: number): Promise<void> {
    await this.database.query(
      `update comments set answer_count = answer_count + $3 where territory_id = $1 and id = $2`,
      [territoryId, threadId, added],
    );
  }

  /** Keeps the words that the new ones replace; gives whom they mentioned, nothing when `version` is not the latest. */
  async edit(
    { territoryId, id }: Key,
    version: number,
    { body, mentioned }: { body: string; mentioned: readonly string[] },
  ): Promise<readonly string[] | undefined> {
    const row = await this.database.queryOne<{ before: string[] }>(
      `with edited as (
         update comments set body = $4, mentioned = $5, version = version + 1, edited_at = now()
          where territory_id = $1 and id = $2 and version = $3 and deleted_at is null
         returning old.body, old.mentioned, old.version),
       kept as (
         insert into comment_versions (territory_id, comment_id, version, body, mentioned)
         select $1, $2, version, body, mentioned from edited)
       select mentioned as before from edited`,
      [territoryId, id, version, body, mentioned],
    );
    return row?.before;
  }

  /** Gives where it stood; nothing when it was deleted already. */
  delete({ territoryId, id }: Key, byMemberId: string): Promise<PlacedComment | undefined> {
    return this.database.queryOne<PlacedComment>(
      `update comments set deleted_at = now(), deleted_by = $3
        where territory_id = $1 and id = $2 and deleted_at is null returning ${PLACE}`,
      [territoryId, id, byMemberId],
    );
  }

  /** What that member deleted less than `seconds` ago. */
  deletedBy({ territoryId, id }: Key, memberId: string, seconds: number): Promise<PlacedComment | undefined> {
    return this.database.queryOne<PlacedComment>(
      `select ${PLACE} from comments
        where territory_id = $1 and id = $2 and deleted_by = $3 and body <> ''
          and deleted_at > now() - $4 * interval '1 second'`,
      [territoryId, id, memberId, seconds],
    );
  }

  /** Gives whether it was still deleted. */
  async restore({ territoryId, id }: Key): Promise<boolean> {
    const rows = await this.database.query(
      `update comments set deleted_at = null, deleted_by = null
        where territory_id = $1 and id = $2 and deleted_at is not null and body <> '' returning id`,
      [territoryId, id],
    );
    return rows.length > 0;
  }

  /** Takes the words out of a comment deleted `seconds` ago or more, and the row as well where nothing hangs on it. */
  async forget({ territoryId, id }: Key, seconds: number): Promise<void> {
    const emptied = await this.database.query(
      `with emptied as (
         update comments set body = '', mentioned = '{}'
          where territory_id = $1 and id = $2 and deleted_at <= now() - $3 * interval '1 second' returning id),
       unsaid as (delete from comment_versions where territory_id = $1 and comment_id in (select id from emptied))
       select id from emptied`,
      [territoryId, id, seconds],
    );
    if (emptied.length === 0) return;
    const threadId = await this.dropLoose({ territoryId, id });
    if (threadId) await this.dropLoose({ territoryId, id: threadId });
  }

  /** Deletes the row of a forgotten comment on which no other hangs; gives its thread. */
  private async dropLoose({ territoryId, id }: Key): Promise<string | null> {
    const row = await this.database.queryOne<{ threadId: string | null }>(
      `delete from comments c
        where c.territory_id = $1 and c.id = $2 and c.body = ''
          and not exists (select from comments a where a.territory_id = $1 and a.thread_id = c.id)
          and not exists (select from comments a where a.territory_id = $1 and a.thread_id = c.thread_id and a.answers_id = c.id)
       returning c.thread_id as "threadId"`,
      [territoryId, id],
    );
    return row?.threadId ?? null;
  }
}
