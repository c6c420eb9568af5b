import { type ExecutionResult, GraphQLError } from 'graphql';
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
  return async (request) => {
    const result = (await compiled.query(undefined, request.context, request.variables)) as ExecutionResult;
    // The variables did not fit and nothing ran yet: the ordinary executor words that better.
    if (result.data === undefined) return executeOrdinarily(request);
    return result.errors ? { ...result, errors: result.errors.map(asOrdinary) } : result;
  };
}

/** The compiler's errors have a class of their own, in which extensions may be missing. */
function asOrdinary({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError, extensions });
}
