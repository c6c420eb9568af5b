import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ForbiddenError, NotFoundError, SignedOutError } from '../graphql/domain-error';
import type { GraphqlContext } from '../graphql/graphql-context';
import { ruleOf } from './rule.decorator';

/** Refuses every GraphQL operation whose rule is undeclared or not met. */
@Injectable()
export class RuleGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const rule = ruleOf(context.getHandler());
    if (!rule) throw new ForbiddenError();
    if (rule.kind === 'public') return true;
    const { viewer } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
    if (!viewer) throw new SignedOutError();
    if (rule.kind === 'operator' && !viewer.isOperator) throw new NotFoundError();
    return true;
  }
}
