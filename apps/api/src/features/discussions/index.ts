/** Comments, reactions and mentions, on any kind of subject. */
export { Comment } from './comment.entity';
export { CommentPublished, ReactionGiven } from './discussions.events';
export { DiscussionsModule } from './discussions.module';
export { mentionedSql, presentMentions, type MentionedRows } from './mentions';
export { Mentions } from './mentions.service';
export { Reaction } from './reaction.entity';
export { DISCUSSIONS_DATA } from './discussions.personal-data';
