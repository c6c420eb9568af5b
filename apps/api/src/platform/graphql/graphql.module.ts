import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule as NestGraphqlModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENV, type Env } from '../../env';
import { Authenticator } from '../auth/principal';
import { RuleGuard } from '../auth/rule.guard';
import { Log } from '../logging/log';
import { createErrorFormatter } from './error-formatter';
import type { GraphqlContext } from './graphql-context';

@Module({
  imports: [
    NestGraphqlModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ENV, Log, Authenticator],
      useFactory: (env: Env, log: Log, authenticator: Authenticator) => {
        const inProduction = env.NODE_ENV === 'production';
        return {
          autoSchemaFile: true,
          sortSchema: true,
          graphiql: false,
          introspection: !inProduction,
          hideSchemaDetailsFromClientErrors: inProduction,
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
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
  providers: [{ provide: APP_GUARD, useClass: RuleGuard }],
})
export class GraphqlModule {}
