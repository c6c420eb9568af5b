import { encodePublicId } from '../../../platform/database/public-id';
import { presentMember, type Membership } from '../../territories';
import { canDeleteComment, canEditComment } from '../discussions.policy';
import { presentMentioned, presentMentions } from '../mentions/mentions';
import type { AnsweredCommentModel, CommentModel } from './comment.model';
import type { CommentJson, CommentRow } from './comment-rows';

const GONE = { isGone: true, body: '', author: null, mentions: [], editedAt: null, version: 1 };

export function presentComment(row: CommentRow, reader: Membership): CommentModel {
  const idOf = (id: string) => encodePublicId({ territoryId: row.territory_id, id });
  const place = {
    id: idOf(row.id),
    subjectId: idOf(row.subject_id),
    threadId: row.thread_id && idOf(row.thread_id),
    publishedAt: row.published_at,
    answerCount: row.answer_count,
  };
  if (!row.is_there) return { ...place, ...GONE, inAnswerTo: null, viewerCan: { edit: false, delete: false } };
  const author = { authorId: row.member_id };
  return {
    ...place,
    inAnswerTo: presentAnswered(row, reader),
    isGone: false,
    body: row.body,
    author: presentMember(row, reader),
    mentions: presentMentions(row.mentioned, reader),
    editedAt: row.edited_at,
    version: row.version,
    viewerCan: { edit: canEditComment(reader, author), delete: canDeleteComment(reader, author) },
  };
}

/** An answer to what opened the thread needs no telling: it stands right under it. */
function presentAnswered(row: CommentRow, reader: Membership): AnsweredCommentModel | null {
  if (!row.answers_id || row.answers_id === row.thread_id) return null;
  return {
    id: encodePublicId({ territoryId: row.territory_id, id: row.answers_id }),
    author: row.answered && presentMentioned(row.answered, reader),
  };
}

/** As `commentSql` gives it. */
export const presentCommentJson = (json: CommentJson, reader: Membership): CommentModel =>
  presentComment(
    {
      ...json,
      joined_at: new Date(json.joined_at),
      published_at: new Date(json.published_at),
      edited_at: json.edited_at === null ? null : new Date(json.edited_at),
    },
    reader,
  );
