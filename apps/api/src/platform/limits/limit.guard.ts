import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '../graphql/graphql-context';
import { networkPrefix } from '../http/network-prefix';
import { Limits } from './limits';
import { type RateLimitRule, rateLimitOf } from './rate-limit.decorator';

/** For mutations that declare nothing: far above what a person does, far below what a script would. */
const ORDINARY_MUTATION: RateLimitRule = { points: 240, seconds: 60, by: 'account' };

/** Counts every operation against its `@RateLimit`. Reads without one are bounded by their cost and by the load guard. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(private readonly limits: Limits) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return true;
    const declared = rateLimitOf(context.getHandler());
    const graphql = GqlExecutionContext.create(context);
    const { parentType, fieldName } = graphql.getInfo<GraphQLResolveInfo>();
    const rule = declared ?? (parentType.name === 'Mutation' ? ORDINARY_MUTATION : undefined);
    if (!rule) return true;
    const operation = declared ? fieldName : 'mutation';
    const key = `${operation}:${whoseAttempts(rule, graphql.getContext<GraphqlContext>())}`;
    if (rule.shared) return this.limits.consumeShared(key, rule).then(() => true);
    this.limits.consume(key, rule);
    return true;
  }
}

function whoseAttempts({ by }: RateLimitRule, { viewer, request }: GraphqlContext): string {
  return by === 'account' && viewer ? viewer.accountId : networkPrefix(request.ip);
}
