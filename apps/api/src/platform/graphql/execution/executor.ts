import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { GraphqlContext } from '../graphql-context';

export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The sha256 of the document's text. */
  readonly hash: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly context: GraphqlContext;
}

export type Executor = (request: OperationRequest) => Promise<ExecutionResult>;

/** The executor of graphql-js. */
export const executeOrdinarily: Executor = async ({ schema, document, operationName, variables, context }) =>
  execute({ schema, document, operationName, variableValues: variables, contextValue: context });
