import 'reflect-metadata';
import type { JobDefinition } from './define-job';

/** What a handler may know about the try under way. */
export interface JobContext {
  readonly attempt: number;
  readonly isLastAttempt: boolean;
  /** Aborted when the worker must stop before the job has ended; the job will be tried again elsewhere. */
  readonly signal: AbortSignal;
}

export type JobHandler<Payload> = (payload: Payload, context: JobContext) => Promise<void>;

const KEY = Symbol('handled job');

/**
 * Declares a provider's method as the handler of `job`. It may run more than once for the same job (a worker can
 * die after the work and before its receipt), so it must stand a repetition.
 */
export const HandlesJob =
  <Payload>(job: JobDefinition<Payload>) =>
  <Method extends JobHandler<Payload>>(
    _target: object,
    _name: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    Reflect.defineMetadata(KEY, job, descriptor.value as object);
  };

export const handledJob = (method: object) => Reflect.getMetadata(KEY, method) as JobDefinition<unknown> | undefined;
