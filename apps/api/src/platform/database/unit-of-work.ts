import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { currentTransaction, type Transaction } from './transaction';
import { Log } from '../logging/log';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 4;

export interface UnitOptions {
  isolation?: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';
  /** The work has no effect outside the database, so it may run again after a deadlock or a serialisation failure. */
  repeatable?: boolean;
}

/** One use case, one transaction. Nested calls join; a failed nested call dooms the whole unit. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: Log,
  ) {}

  async run<T>(work: () => Promise<T>, options: UnitOptions = {}): Promise<T> {
    const outer = currentTransaction.getStore();
    if (outer) return join(outer, work);
    const attempts = options.repeatable ? ATTEMPTS : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, options);
      } catch (error) {
        if (attempt >= attempts || !isContention(error)) throw error;
      }
    }
  }

  /** Runs `work` within the unit under way and takes back what it did: a failure means that it would fail. */
  async rehearse(work: () => Promise<unknown>): Promise<void> {
    const transaction = currentTransaction.getStore();
    if (!transaction) throw new Error('What is rehearsed belongs in a unit of work.');
    const { runner, afterCommit } = transaction;
    const planned = afterCommit.length;
    await runner.query('savepoint rehearsal');
    await work();
    await runner.query('rollback to savepoint rehearsal');
    afterCommit.length = planned;
  }

  /** Runs `task` once the unit under way has committed, or at once outside a unit. Dropped by a rollback. */
  afterCommit(task: () => Promise<void> | void): void {
    const transaction = currentTransaction.getStore();
    if (transaction) transaction.afterCommit.push(task);
    else void this.runTask(task);
  }

  private async attempt<T>(work: () => Promise<T>, options: UnitOptions): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const transaction: Transaction = { runner, afterCommit: [] };
    let result: T;
    try {
      await runner.startTransaction(options.isolation);
      result = await currentTransaction.run(transaction, work);
      if (transaction.failure) throw transaction.failure;
      await runner.commitTransaction();
    } catch (error) {
      // A lost connection cannot roll back; PostgreSQL has already done it.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    await currentTransaction.exit(async () => {
      for (const task of transaction.afterCommit) await this.runTask(task);
    });
    return result;
  }

  private async runTask(task: () => Promise<void> | void): Promise<void> {
    try {
      await task();
    } catch (error) {
      // Hints may be lost: the committed state is the truth.
      this.log.error({ error }, 'an after-commit task failed');
    }
  }
}

async function join<T>(outer: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    outer.failure ??= error instanceof Error ? error : new Error(String(error));
    throw error;
  }
}

function isContention(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
