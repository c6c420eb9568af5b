import { type DynamicModule, Global, Module } from '@nestjs/common';
import { entities } from './entities';
import { ENV, type Env } from './env';
import { IdentityModule } from './features/identity';
import { TerritoriesModule } from './features/territories';
import { migrations } from './migrations';
import { DatabaseModule } from './platform/database/database.module';
import { EventsModule } from './platform/events/events.module';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { LoggingModule } from './platform/logging/logging.module';

export const PLATFORM = [LoggingModule, EventsModule, GraphqlModule];

/** One line a feature. */
export const FEATURES = [IdentityModule, TerritoriesModule];

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
