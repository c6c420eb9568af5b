import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryRunner } from 'typeorm';

/** The unit of work under way, if any; every query of the same asynchronous call chain joins it. */
export interface Transaction {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => Promise<void> | void)[];
  /** Set once an inner unit failed: the outer one may no longer commit a half-done change. */
  failure?: Error;
}

export const currentTransaction = new AsyncLocalStorage<Transaction>();
