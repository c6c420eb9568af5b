import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Inject } from '@nestjs/common';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ENV, type Env } from '../../../env';
import { Idempotency } from '../../idempotency/idempotency';
import { Log } from '../../logging/log';
import { Metrics } from '../../metrics/metrics';
import { RegisteredDocuments } from '../documents/registered-documents';
import { DomainError } from '../domain-error';
import { createErrorFormatter, type ErrorFormatter } from '../error-formatter';
import type { GraphqlContext } from '../graphql-context';
import { createCompiledExecutor } from './compiled-executor';
import { executeOrdinarily, type OperationRequest } from './executor';

/** Milliseconds after which the client is no longer kept waiting. */
const BOUND = 5_000;

type Resolved = GraphQLRequestContextResponseForOperation<GraphqlContext>;

/** Runs every operation: picks the executor, bounds its time, and lets a mutation with a key happen once. */
@Plugin()
export class ExecutionPlugin implements ApolloServerPlugin<GraphqlContext> {
  private readonly executeCompiled = createCompiledExecutor();
  private readonly format: ErrorFormatter;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly documents: RegisteredDocuments,
    private readonly idempotency: Idempotency,
    private readonly metrics: Metrics,
    log: Log,
  ) {
    this.format = createErrorFormatter(log, env.NODE_ENV === 'production');
  }

  requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return this.listener;
  }

  private readonly listener = Promise.resolve<GraphQLRequestListener<GraphqlContext>>({
    responseForOperation: async (resolved) => this.respond(resolved),
  });

  private async respond(resolved: Resolved): Promise<GraphQLResponse | null> {
    // An operation name that leads nowhere: Apollo words that refusal.
    if (!resolved.operation) return null;
    const started = performance.now();
    const result = await this.outcome(resolved);
    const seconds = (performance.now() - started) / 1_000;
    const name = this.documents.nameOf(resolved.queryHash) ?? 'unregistered';
    this.metrics.operationEnded(name, result.errors ? 'refused' : 'ok', seconds);
    return {
      http: { status: result.data === undefined ? 400 : 200, headers: new HeaderMap() },
      body: { kind: 'single', singleResult: this.formatted(result) },
    };
  }

  private async outcome(resolved: Resolved): Promise<ExecutionResult> {
    try {
      return await bounded(this.execute(resolved));
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      return { data: null, errors: [new GraphQLError(cause.message, { originalError: cause })] };
    }
  }

  private execute({ schema, document, queryHash = '', operation, operationName, request, contextValue }: Resolved) {
    const asked: OperationRequest = {
      schema,
      document,
      hash: queryHash,
      operationName,
      variables: request.variables ?? {},
      context: contextValue,
    };
    const isCompiled = this.env.GRAPHQL_COMPILED && this.documents.has(queryHash);
    const executor = isCompiled ? this.executeCompiled : executeOrdinarily;
    if (operation.operation !== 'mutation') return executor(asked);
    return this.idempotency.once(asked, executor);
  }

  private formatted({ data, errors }: ExecutionResult): {
    data?: Record<string, unknown> | null;
    errors?: GraphQLFormattedError[];
  } {
    if (!errors) return { data: data };
    // Without `data` nothing ran: the variables did not fit the document.
    const code = data === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    const formatted = errors.map((error) =>
      this.format({ ...error.toJSON(), extensions: { code, ...error.extensions } }, error.originalError ?? error),
    );
    return { ...(data !== undefined && { data }), errors: formatted };
  }
}

/** What the bound cuts off still ends by itself, statement by statement; a mutation with a key can then be asked again. */
async function bounded<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DomainError('BUSY')), BOUND);
  });
  try {
    return await Promise.race([work, bound]);
  } finally {
    clearTimeout(timer);
  }
}
