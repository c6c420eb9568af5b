import { Global, Module } from '@nestjs/common';
import { CommentsLoaders } from './comments/comments.loaders';
import { DiscussionsNotices } from './discussions.notices';
import { DiscussionsRepository } from './discussions.repository';
import { DiscussionsResolver } from './discussions.resolver';
import { DiscussionsService } from './discussions.service';
import { Mentions } from './mentions/mentions.service';

@Global()
@Module({
  providers: [
    CommentsLoaders,
    DiscussionsNotices,
    DiscussionsRepository,
    DiscussionsResolver,
    DiscussionsService,
    Mentions,
  ],
  exports: [Mentions],
})
export class DiscussionsModule {}
