import { Global, Module } from '@nestjs/common';
import { Topics } from './topics';
import { TopicsRepository } from './topics.repository';
import { TopicsResolver } from './topics.resolver';
import { TopicsService } from './topics.service';

@Global()
@Module({ providers: [Topics, TopicsRepository, TopicsResolver, TopicsService], exports: [Topics] })
export class TopicsModule {}
