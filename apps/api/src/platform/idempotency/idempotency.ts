import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ExecutionResult, type GraphQLError } from 'graphql';
import { UnitOfWork } from '../database/unit-of-work';
import { InvalidInputError } from '../graphql/domain-error';
import type { Executor, OperationRequest } from '../graphql/execution/executor';
import type { GraphqlContext } from '../graphql/graphql-context';
import { isWithheld } from './withheld-answers';
import { IdempotencyKeysRepository, type KeyedRequest, type RecordedAnswer } from './idempotency-keys.repository';
import { IdempotencyKeyReusedError, RequestInProgressError } from './idempotency.errors';

const HEADER = 'idempotency-key';
const SANE_KEY = /^[\x21-\x7e]{1,200}$/;

/** Lets a mutation that carries a key happen once: its effect and its answer are one transaction. */
@Injectable()
export class Idempotency {
  /** What this process is carrying out, so that a duplicate waits here and not on a database connection. */
  private readonly underWay = new Map<string, Promise<RecordedAnswer | null>>();

  constructor(
    private readonly keys: IdempotencyKeysRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Executes, or gives the recorded answer again. Without a key or an account it only executes. */
  async once(asked: OperationRequest, execute: Executor): Promise<ExecutionResult> {
    const request = keyedRequest(asked);
    if (!request) return execute(asked);
    const name = `${request.accountId} ${request.key}`;
    for (let other = this.underWay.get(name); other; other = this.underWay.get(name)) {
      const recorded = await other;
      if (recorded) return replay(request, recorded);
    }
    const attempt = this.attempt(request, asked, execute);
    this.underWay.set(
      name,
      attempt.then(
        ({ recorded }) => recorded,
        () => null,
      ),
    );
    try {
      return (await attempt).result;
    } finally {
      this.underWay.delete(name);
    }
  }

  private async attempt(request: KeyedRequest, asked: OperationRequest, execute: Executor): Promise<Attempt> {
    try {
      return await this.unitOfWork.run(() => this.carryOut(request, asked, execute), { repeatable: true });
    } catch (error) {
      if (error instanceof RolledBack) return { result: { data: null, errors: error.errors }, recorded: null };
      throw error;
    }
  }

  private async carryOut(request: KeyedRequest, asked: OperationRequest, execute: Executor): Promise<Attempt> {
    const { claimed, recorded } = await this.keys.claim(request);
    if (recorded) return { result: replay(request, recorded), recorded };
    if (!claimed) throw new RequestInProgressError();
    const context = withFreshCaches(asked.context);
    const result = await execute({ ...asked, context });
    if (result.errors) throw contentionAmong(result.errors) ?? new RolledBack(result.errors);
    if (isWithheld(context)) return { result, recorded: null };
    const data = result.data as Record<string, unknown>;
    if (!(await this.keys.record(request, data))) throw new RequestInProgressError();
    return { result, recorded: { fingerprint: request.fingerprint, data } };
  }
}

interface Attempt {
  readonly result: ExecutionResult;
  readonly recorded: RecordedAnswer | null;
}

/** An answer with errors leaves nothing behind: neither effect nor record, so the request may be sent again. */
class RolledBack extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('rolled back');
  }
}

function keyedRequest({ context, hash, operationName, variables }: OperationRequest): KeyedRequest | null {
  const key = context.request.headers[HEADER];
  if (key === undefined || !context.viewer) return null;
  if (typeof key !== 'string' || !SANE_KEY.test(key)) throw new InvalidInputError('Idempotency-Key');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([hash, operationName, variables]))
    .digest();
  return { accountId: context.viewer.accountId, key, fingerprint };
}

function replay(request: KeyedRequest, { fingerprint, data }: RecordedAnswer): ExecutionResult {
  if (!fingerprint.equals(request.fingerprint)) throw new IdempotencyKeyReusedError();
  return { data };
}

/** Caches of a request hang on its viewer: a second try may not see what the first one read. */
function withFreshCaches(context: GraphqlContext): GraphqlContext {
  const { viewer } = context;
  const copy =
    viewer && (Object.assign(Object.create(Object.getPrototypeOf(viewer) as object), viewer) as typeof viewer);
  return { ...context, viewer: copy };
}

/** A deadlock or a serialisation failure, which the unit of work tries again. */
function contentionAmong(errors: readonly GraphQLError[]): Error | undefined {
  const causes: ((Error & { code?: string }) | undefined)[] = errors.map(({ originalError }) => originalError);
  return causes.find((cause) => cause?.code === '40001' || cause?.code === '40P01');
}
