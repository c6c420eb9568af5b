import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';
import { newerThan, olderThan, type PageRequest } from '../../../../platform/database/keyset';
import type { Stretch } from '../../../../platform/database/two-way-keyset';
import type { Membership } from '../../../territories';
import { mentionedSql, type MentionedRows } from '../../mentions/mentions';
import { COMMENTS, type CommentRow } from '../comment-rows';

/** What a list of comments hangs on: a subject, or the comment that opened a thread. */
export type Parent = 'subject' | 'thread';

const CHILDREN: Record<Parent, string> = {
  subject: 'c.subject_id = parent.id and c.thread_id is null',
  thread: 'c.thread_id = parent.id',
};

export interface CommentVersionRow {
  version: number;
  body: string;
  mentioned: MentionedRows;
  replaced_at: Date;
  comment_id: string;
}

/** Reads comments, always as far as the reader may see them. */
@Injectable()
export class ThreadsRepository {
  constructor(private readonly database: Database) {}

  /** The same stretch of the list of each of those parents, in its direction; each gives at most `limit + 1` rows. */
  stretches(
    reader: Membership,
    parent: Parent,
    ids: readonly string[],
    { limit, from, isBackward }: Stretch,
  ): Promise<CommentRow[]> {
    const within = isBackward ? olderThan : newerThan;
    const order = isBackward ? 'desc' : 'asc';
    return this.database.query<CommentRow>(
      `select page.* from unnest($3::uuid[]) as parent(id) cross join lateral (
         ${COMMENTS} and ${CHILDREN[parent]} and ${within('c.published_at', 'c.id', '$4', '$5')}
         order by c.published_at ${order}, c.id ${order} limit $6) page
        order by page.published_at ${order}, page.id ${order}`,
      [reader.territoryId, reader.memberId, ids, from?.at ?? null, from?.id ?? null, limit + 1],
    );
  }

  /** What a comment that is there said before, latest first; and one more than the page holds. */
  versions(reader: Membership, id: string, { limit, after }: PageRequest): Promise<CommentVersionRow[]> {
    return this.database.query<CommentVersionRow>(
      `select v.version, v.body, ${mentionedSql('v.mentioned')} as mentioned, v.replaced_at, v.comment_id
         from (${COMMENTS} and c.id = $3) c join comment_versions v on v.territory_id = $1 and v.comment_id = c.id
        where c.is_there and v.version < coalesce($4::int, 2147483647)
        order by v.version desc limit $5`,
      [reader.territoryId, reader.memberId, id, after ? Number(after.at) : null, limit + 1],
    );
  }
}
