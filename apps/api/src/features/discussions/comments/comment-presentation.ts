import { encodePublicId } from '../../../platform/database/public-id';
import { presentMember, type Membership } from '../../territories';
import type { CommentModel } from './comment.model';
import { canDeleteComment } from '../discussions.policy';
import type { CommentRow } from '../discussions.repository';
import { presentMentions } from '../mentions/mentions';

export function presentComment(row: CommentRow, reader: Membership): CommentModel {
  return {
    id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
    body: row.body,
    author: presentMember(row, reader),
    mentions: presentMentions(row.mentioned, reader),
    publishedAt: row.published_at,
    viewerCan: { delete: canDeleteComment(reader, { authorId: row.member_id }) },
  };
}
