import { microseconds } from '../../../platform/database/keyset';
import { existsFor } from '../../identity';
import { visibleTo } from '../../subjects';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow } from '../../territories';
import { mentionedSql, type MentionedRow, type MentionedRows } from '../mentions/mentions';

/** A comment as one member reads it. */
export interface CommentRow extends MemberRow {
  id: string;
  subject_id: string;
  thread_id: string | null;
  answers_id: string | null;
  /** Who wrote the answer that it answers: null for none, and for one that is gone. */
  answered: MentionedRow | null;
  /** Not deleted, and by somebody who exists for the reader. */
  is_there: boolean;
  body: string;
  published_at: Date;
  /** `published_at` as a keyset wants it. */
  at: string;
  edited_at: Date | null;
  version: number;
  answer_count: number;
  mentioned: MentionedRows;
}

const READER = { territory: '$1', member: '$2' };

const isThere = (comment: string) => `(${comment}.deleted_at is null and ${existsFor(`${comment}.author_id`, READER)})`;

/** Somebody's words still hang on it: on a thread those of anybody in it, on an answer those that speak to it. */
const IS_ANSWERED = `
  exists (select from comments a
           where a.territory_id = $1 and a.thread_id = coalesce(c.thread_id, c.id)
             and (c.thread_id is null or a.answers_id = c.id) and ${isThere('a')})`;

const UNSEEN_ANSWERS = `
  case when c.answer_count = 0 or (select hidden_members($1, $2)) = '{}' then 0 else (
    select count(*)::int from comments a
     where a.territory_id = $1 and a.thread_id = c.id and a.deleted_at is null and not ${existsFor('a.author_id', READER)}) end`;

const ANSWERED = `
  case when c.answers_id <> c.thread_id then (
    select row_to_json(one) from (
      select ${MEMBER_COLUMNS} from comments a
        join members m on m.territory_id = a.territory_id and m.id = a.author_id ${MEMBER_JOINS}
       where a.territory_id = $1 and a.id = c.answers_id and ${isThere('a')}) one) end`;

/**
 * Comments of subjects that the member `$2` of the territory `$1` may see; further conditions go on after it. One that is
 * gone keeps its place, and nothing else, for as long as somebody answers it: deleted and hidden are told apart by nobody.
 */
export const COMMENTS = `
  select c.id, c.subject_id, c.thread_id, c.answers_id, ${ANSWERED} as answered, ${isThere('c')} as is_there,
         c.body, c.published_at, ${microseconds('c.published_at')}::text as at, c.edited_at, c.version,
         c.answer_count - ${UNSEEN_ANSWERS} as answer_count, ${mentionedSql('c.mentioned')} as mentioned, ${MEMBER_COLUMNS}
    from comments c
    join subjects s on s.territory_id = c.territory_id and s.id = c.subject_id
    join members m on m.territory_id = c.territory_id and m.id = c.author_id ${MEMBER_JOINS}
   where ${visibleTo({ subject: 's', ...READER })} and (${isThere('c')} or ${IS_ANSWERED})`;

/** A comment within JSON, where a time is text. */
export type CommentJson = Omit<CommentRow, 'joined_at' | 'published_at' | 'edited_at'> & {
  joined_at: string;
  published_at: string;
  edited_at: string | null;
};

/** SQL, of type `json`: the comment `id`, where it is there for the member `$2` of the territory `$1`; null otherwise. */
export const commentSql = (id: string) => `
  case when ${id} is not null then (
    select row_to_json(one) from (${COMMENTS} and c.id = ${id}) one where one.is_there) end`;
