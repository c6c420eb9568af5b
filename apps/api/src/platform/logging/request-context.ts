import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  readonly requestId: string;
}

/** Carries the id of the request under way into every log line. */
export const currentRequest = new AsyncLocalStorage<RequestContext>();
