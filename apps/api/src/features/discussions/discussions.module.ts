import { Global, Module } from '@nestjs/common';
import { CommentsLoaders } from './comments.loaders';
import { DiscussionsRepository } from './discussions.repository';
import { DiscussionsResolver } from './discussions.resolver';
import { DiscussionsService } from './discussions.service';
import { Mentions } from './mentions.service';

@Global()
@Module({
  providers: [CommentsLoaders, DiscussionsRepository, DiscussionsResolver, DiscussionsService, Mentions],
  exports: [Mentions],
})
export class DiscussionsModule {}
