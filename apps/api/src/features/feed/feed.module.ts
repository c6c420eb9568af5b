import { Module } from '@nestjs/common';
import { FeedResolver } from './feed.resolver';
import { FeedService } from './feed.service';
import { OrganisationPublicationsResolver } from './organisation-publications.resolver';

@Module({ providers: [FeedResolver, FeedService, OrganisationPublicationsResolver] })
export class FeedModule {}
