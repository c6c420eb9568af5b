import { type DynamicModule, Global, Module } from '@nestjs/common';
import { entities } from './entities';
import { ENV, type Env } from './env';
import { AttentionModule } from './features/attention';
import { ConnectionsModule } from './features/connections';
import { DirectoryModule } from './features/directory';
import { DiscussionsModule } from './features/discussions';
import { ExchangeModule } from './features/exchange';
import { GovernanceModule } from './features/governance';
import { FeaturingModule } from './features/featuring';
import { FreshnessModule } from './features/freshness';
import { FeedModule } from './features/feed';
import { IdentityModule } from './features/identity';
import { InsightsModule } from './features/insights';
import { InstallationModule } from './features/installation';
import { IntroductionsModule } from './features/introductions';
import { JoiningModule } from './features/joining';
import { LedgerModule } from './features/ledger';
import { MediaModule } from './features/media';
import { MessagingModule } from './features/messaging';
import { OpportunitiesModule } from './features/opportunities';
import { OrganisationsModule } from './features/organisations';
import { PostsModule } from './features/posts';
import { PortalModule } from './features/portal';
import { ProfilesModule } from './features/profiles';
import { SavedSearchesModule } from './features/saved-searches';
import { ScreeningModule } from './features/screening';
import { SubjectsModule } from './features/subjects';
import { TerritoriesModule } from './features/territories';
import { BookmarksModule } from './features/bookmarks';
import { MatchingModule } from './features/matching';
import { TopicsModule } from './features/topics';
import { TrustModule } from './features/trust';
import { migrations } from './migrations';
import { DatabaseModule } from './platform/database/database.module';
import { EventsModule } from './platform/events/events.module';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { HttpModule } from './platform/http/http.module';
import { IdempotencyModule } from './platform/idempotency/idempotency.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { LimitsModule } from './platform/limits/limits.module';
import { LoggingModule } from './platform/logging/logging.module';
import { MailModule } from './platform/mail/mail.module';
import { MetricsModule } from './platform/metrics/metrics.module';
import { OutboundModule } from './platform/outbound/outbound.module';
import { RealtimeModule } from './platform/realtime/realtime.module';
import { SigningModule } from './platform/signing/signing.module';
import { SecretsModule } from './platform/secrets/secrets.module';
import { StorageModule } from './platform/storage/storage.module';

export const PLATFORM = [
  LoggingModule,
  EventsModule,
  HttpModule,
  MetricsModule,
  LimitsModule,
  IdempotencyModule,
  RealtimeModule,
  JobsModule,
  OutboundModule,
  SecretsModule,
  StorageModule,
  SigningModule,
  MailModule,
  GraphqlModule,
];

/** One line a feature. */
export const FEATURES = [
  IdentityModule,
  MediaModule,
  LedgerModule,
  TerritoriesModule,
  OrganisationsModule,
  SubjectsModule,
  TopicsModule,
  BookmarksModule,
  AttentionModule,
  SavedSearchesModule,
  ScreeningModule,
  ConnectionsModule,
  ProfilesModule,
  DiscussionsModule,
  PostsModule,
  MessagingModule,
  OpportunitiesModule,
  IntroductionsModule,
  FeaturingModule,
  FreshnessModule,
  JoiningModule,
  GovernanceModule,
  FeedModule,
  PortalModule,
  InsightsModule,
  TrustModule,
  InstallationModule,
  DirectoryModule,
  MatchingModule,
  ExchangeModule,
];

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
