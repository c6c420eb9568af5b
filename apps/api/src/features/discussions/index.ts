/** Comments, reactions and mentions, on any kind of subject. */
export { Comment } from './comments/comment.entity';
export { CommentVersion } from './comments/comment-version.entity';
export { presentCommentJson } from './comments/comment-presentation';
export { commentSql, type CommentJson, type CommentRow } from './comments/comment-rows';
export { CommentModel } from './comments/comment.model';
export { CommentChanged } from './comments/comments.events';
export { CommentsRepository } from './comments/comments.repository';
export { DiscussionsModule } from './discussions.module';
export {
  mentionedIn,
  mentionedMemberSql,
  mentionedSql,
  presentMentioned,
  presentMentions,
  type MentionedRow,
  type MentionedRows,
} from './mentions/mentions';
export { Mentions } from './mentions/mentions.service';
export { Reaction } from './reactions/reaction.entity';
export { DISCUSSIONS_DATA } from './discussions.personal-data';
