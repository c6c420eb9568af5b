import type { ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { RecentlyUsed } from '../documents/recently-used';
import { executeOrdinarily, type Executor, type OperationRequest } from './executor';

const KEPT = 500;

/** Compiles each document to a function at its first use; what cannot be compiled is executed ordinarily. */
export function createCompiledExecutor(): Executor {
  const compiled = new RecentlyUsed<Executor>(KEPT);
  return async (request) => {
    const key = `${request.hash} ${request.operationName}`;
    let execute = compiled.get(key);
    if (!execute) {
      execute = compile(request);
      compiled.set(key, execute);
    }
    return execute(request);
  };
}

function compile({ schema, document, operationName }: OperationRequest): Executor {
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    useExperimentalPathBasedSkipInclude: true,
  });
  if (!isCompiledQuery(compiled)) return executeOrdinarily;
  return async ({ context, variables }) => (await compiled.query(undefined, context, variables)) as ExecutionResult;
}
