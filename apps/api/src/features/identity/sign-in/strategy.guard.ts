import { type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { BadCredentialsError } from '../identity.errors';

/** Whom Passport recognised, for the resolver behind the guard. */
export interface Recognised {
  user?: { accountId: string };
}

/** A guard that runs a Passport strategy over the `input` of a mutation. */
export function recognisedBy(strategy: string): Type {
  @Injectable()
  class StrategyGuard extends AuthGuard(strategy) {
    override getRequest(context: ExecutionContext): object {
      const graphql = GqlExecutionContext.create(context);
      const holder = graphql.getContext<GraphqlContext & Recognised>();
      const { input } = graphql.getArgs<{ input: object }>();
      return Object.assign(holder, { body: input, query: {} });
    }

    getResponse(): object {
      return {};
    }

    override handleRequest<User>(error: unknown, user: User | false): User {
      if (error instanceof Error) throw error;
      if (!user) throw new BadCredentialsError();
      return user;
    }
  }
  return StrategyGuard;
}
