import { Global, Module } from '@nestjs/common';
import { CommentDeletions } from './comments/comment-deletions';
import { CommentPublishing } from './comments/comment-publishing';
import { CommentReading } from './comments/comment-reading';
import { CommentsNotices } from './comments/comments.notices';
import { CommentsRealtime } from './comments/comments.realtime';
import { CommentsRepository } from './comments/comments.repository';
import { CommentsResolver } from './comments/comments.resolver';
import { CommentsService } from './comments/comments.service';
import { ScreenedComments } from './comments/screened-comments';
import { SubjectCommentsResolver } from './comments/threads/subject-comments.resolver';
import { ThreadsLoaders } from './comments/threads/threads.loaders';
import { ThreadsRepository } from './comments/threads/threads.repository';
import { Mentions } from './mentions/mentions.service';
import { ReactionsRepository } from './reactions/reactions.repository';
import { ReactionsResolver } from './reactions/reactions.resolver';
import { ReactionsService } from './reactions/reactions.service';
import { Reactors } from './reactions/reactors';
import { ReactorsRepository } from './reactions/reactors.repository';

const REACTIONS = [ReactionsRepository, ReactionsResolver, ReactionsService, Reactors, ReactorsRepository];
const COMMENTS = [
  CommentDeletions,
  CommentPublishing,
  CommentReading,
  CommentsNotices,
  CommentsRealtime,
  CommentsRepository,
  CommentsResolver,
  CommentsService,
  ScreenedComments,
  SubjectCommentsResolver,
  ThreadsLoaders,
  ThreadsRepository,
];

@Global()
@Module({
  providers: [...COMMENTS, ...REACTIONS, Mentions],
  exports: [CommentsRepository, Mentions],
})
export class DiscussionsModule {}
