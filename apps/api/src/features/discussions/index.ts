/** Comments, reactions and mentions, on any kind of subject. */
export { Comment } from './comments/comment.entity';
export { CommentVersion } from './comments/comment-version.entity';
export { DiscussionsModule } from './discussions.module';
export { mentionedIn, mentionedSql, presentMentions, type MentionedRows } from './mentions/mentions';
export { Mentions } from './mentions/mentions.service';
export { Reaction } from './reactions/reaction.entity';
export { DISCUSSIONS_DATA } from './discussions.personal-data';
