import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { microseconds, newerThan, type PageRequest } from '../../platform/database/keyset';
import type { Key } from '../../platform/database/public-id';
import { existsFor } from '../identity';
import { visibleTo, type ReactionKindModel } from '../subjects';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../territories';
import { mentionedSql, type MentionedRows } from './mentions/mentions';

/** A comment as one member reads it. */
export interface CommentRow extends MemberRow {
  id: string;
  subject_id: string;
  body: string;
  published_at: Date;
  at: string;
  mentioned: MentionedRows;
}

const READER = { territory: '$1', member: '$2' };

/** A comment exists for whoever may see its subject and its author; `$1` is the territory, `$2` the member who reads. */
const COMMENTS = `
  select c.id, c.subject_id, c.body, c.published_at, ${microseconds('c.published_at')}::text as at,
         ${mentionedSql('c.mentioned')} as mentioned, ${MEMBER_COLUMNS}
    from comments c
    join subjects s on s.territory_id = c.territory_id and s.id = c.subject_id
    join members m on m.territory_id = c.territory_id and m.id = c.author_id ${MEMBER_JOINS}
   where ${visibleTo({ subject: 's', ...READER })} and ${existsFor('c.author_id', READER)}`;

@Injectable()
export class DiscussionsRepository {
  constructor(private readonly database: Database) {}

  /** The same page of comments, oldest first, of each of those subjects; each gives at most `limit + 1` rows. */
  pages(reader: Membership, subjectIds: readonly string[], { limit, after }: PageRequest): Promise<CommentRow[]> {
    return this.database.query<CommentRow>(
      `select page.* from unnest($3::uuid[]) as subject(id) cross join lateral (
         ${COMMENTS} and c.subject_id = subject.id
           and ${newerThan('c.published_at', 'c.id', '$4', '$5')}
         order by c.published_at, c.id limit $6) page
        order by page.published_at, page.id`,
      [reader.territoryId, reader.memberId, subjectIds, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  find(reader: Membership, id: string): Promise<CommentRow | undefined> {
    return this.database.queryOne<CommentRow>(`${COMMENTS} and c.id = $3`, [reader.territoryId, reader.memberId, id]);
  }

  async insertComment(comment: {
    subject: Key;
    authorId: string;
    body: string;
    mentioned: readonly string[];
  }): Promise<Key> {
    const { territoryId, id } = comment.subject;
    const row = await this.database.queryOne<{ id: string }>(
      `insert into comments (territory_id, subject_id, author_id, body, mentioned) values ($1, $2, $3, $4, $5) returning id`,
      [territoryId, id, comment.authorId, comment.body, comment.mentioned],
    );
    return { territoryId, id: row!.id };
  }

  /** Gives whether there was one to delete. */
  async deleteComment({ territoryId, id }: Key): Promise<boolean> {
    const rows = await this.database.query(`delete from comments where territory_id = $1 and id = $2 returning id`, [
      territoryId,
      id,
    ]);
    return rows.length > 0;
  }

  /** Gives the member's reaction; `isNew` when there was none before. */
  async react(subject: Key, memberId: string, kind: ReactionKindModel): Promise<{ isNew: boolean }> {
    const row = await this.database.queryOne<{ isNew: boolean }>(
      `insert into reactions (territory_id, subject_id, member_id, kind) values ($1, $2, $3, $4)
       on conflict (territory_id, subject_id, member_id) do update set kind = excluded.kind, reacted_at = now()
       returning old.member_id is null as "isNew"`,
      [subject.territoryId, subject.id, memberId, kind],
    );
    return row!;
  }

  /** Gives whether there was one to take back. */
  async takeReactionBack(subject: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from reactions where territory_id = $1 and subject_id = $2 and member_id = $3 returning member_id`,
      [subject.territoryId, subject.id, memberId],
    );
    return rows.length > 0;
  }
}
