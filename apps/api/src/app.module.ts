import { type DynamicModule, Global, Module } from '@nestjs/common';
import { entities } from './entities';
import { ENV, type Env } from './env';
import { DiscussionsModule } from './features/discussions';
import { FeedModule } from './features/feed';
import { IdentityModule } from './features/identity';
import { MessagingModule } from './features/messaging';
import { PostsModule } from './features/posts';
import { SubjectsModule } from './features/subjects';
import { TerritoriesModule } from './features/territories';
import { migrations } from './migrations';
import { DatabaseModule } from './platform/database/database.module';
import { EventsModule } from './platform/events/events.module';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { LoggingModule } from './platform/logging/logging.module';

export const PLATFORM = [LoggingModule, EventsModule, GraphqlModule];

/** One line a feature. */
export const FEATURES = [IdentityModule, TerritoriesModule, SubjectsModule, DiscussionsModule, PostsModule, FeedModule, MessagingModule];

@Global()
@Module({})
export class AppModule {
  static register(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabaseModule.register({ entities, migrations }), ...PLATFORM, ...FEATURES],
      providers: [{ provide: ENV, useValue: env }],
      exports: [ENV],
    };
  }
}
