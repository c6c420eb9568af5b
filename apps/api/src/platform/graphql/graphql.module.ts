import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule as NestGraphqlModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENV, type Env } from '../../env';
import { Authenticator } from '../auth/principal';
import { RuleGuard } from '../auth/rule.guard';
import { LimitGuard } from '../limits/limit.guard';
import { Log } from '../logging/log';
import { REGISTERED } from './documents/document-limits';
import { DocumentsModule } from './documents/documents.module';
import { RegisteredDocuments } from './documents/registered-documents';
import { createErrorFormatter } from './error-formatter';
import { ExecutionPlugin } from './execution/execution.plugin';
import { InputReader } from './input-reader';
import type { GraphqlContext } from './graphql-context';

@Global()
@Module({
  imports: [
    DocumentsModule,
    NestGraphqlModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ENV, Log, Authenticator, RegisteredDocuments],
      useFactory: (env: Env, log: Log, authenticator: Authenticator, documents: RegisteredDocuments) => {
        const inProduction = env.NODE_ENV === 'production';
        return {
          autoSchemaFile: true,
          sortSchema: true,
          graphiql: false,
          introspection: !inProduction,
          hideSchemaDetailsFromClientErrors: inProduction,
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          parseOptions: { maxTokens: REGISTERED.tokens },
          persistedQueries: { cache: documents.textStore },
          documentStore: documents.documentStore,
          formatError: createErrorFormatter(log, inProduction),
          buildSchemaOptions: { dateScalarMode: 'isoDate' },
          context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
            viewer: await authenticator.authenticate(request.headers.cookie),
            requestId: request.id,
            request,
            reply,
          }),
        };
      },
    }),
  ],
  providers: [
    InputReader,
    ExecutionPlugin,
    { provide: APP_GUARD, useClass: RuleGuard },
    { provide: APP_GUARD, useClass: LimitGuard },
  ],
  exports: [InputReader],
})
export class GraphqlModule implements OnApplicationBootstrap {
  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly documents: RegisteredDocuments,
  ) {}

  onApplicationBootstrap(): void {
    this.documents.prepare(this.host.schema);
  }
}
