import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import type { DeferredWrite } from './deferred-writes';

/** The unit of work under way, if any; every query of the same asynchronous call chain joins it. */
export interface Transaction {
  readonly client: PoolClient;
  readonly afterCommit: (() => Promise<void> | void)[];
  /** What is to be written before anything else is asked, and before the commit. */
  readonly writes: DeferredWrite[];
  /** Committed or rolled back: the connection may already serve another unit. */
  isOver: boolean;
  /** Set once an inner unit failed: the outer one may no longer commit a half-done change. */
  failure?: Error;
}

export const currentTransaction = new AsyncLocalStorage<Transaction>();
