import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/graphql-context';

/** The signed-in viewer of the request; `null` only in operations declared `@Public()`. */
export const CurrentViewer = createParamDecorator(
  (_options: undefined, context: ExecutionContext) =>
    GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer,
);
