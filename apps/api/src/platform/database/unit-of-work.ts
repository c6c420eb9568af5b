import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from './database';
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
    private readonly database: Database,
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
    const { client, afterCommit } = transaction;
    const planned = afterCommit.length;
    await this.database.carryOut(transaction);
    await client.query('savepoint rehearsal');
    await work();
    await this.database.carryOut(transaction);
    await client.query('rollback to savepoint rehearsal');
    afterCommit.length = planned;
  }

  /** Begins `task` once the unit under way has committed, or at once outside a unit. Dropped by a rollback. */
  afterCommit(task: () => Promise<void> | void): void {
    const transaction = currentTransaction.getStore();
    if (transaction) transaction.afterCommit.push(task);
    else void this.runTask(task);
  }

  private async attempt<T>(work: () => Promise<T>, { isolation }: UnitOptions): Promise<T> {
    const { result, afterCommit } = await this.withClient(async (client) => {
      const transaction: Transaction = { client, afterCommit: [], writes: [], isOver: false };
      try {
        await client.query(isolation ? `begin isolation level ${isolation}` : 'begin');
        const worked = await currentTransaction.run(transaction, work);
        if (transaction.failure) throw transaction.failure;
        await this.database.carryOut(transaction);
        await client.query('commit');
        return { result: worked, afterCommit: transaction.afterCommit };
      } finally {
        transaction.isOver = true;
      }
    });
    await currentTransaction.exit(() => Promise.all(afterCommit.map((task) => this.runTask(task))));
    return result;
  }

  /** Lends a connection; what fails on it is rolled back, and one that was cut or cannot roll back is given up. */
  private async withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.database.pool.connect();
    let loss: Error | undefined;
    const onLoss = (error: Error) => {
      loss = error;
    };
    client.on('error', onLoss);
    try {
      return await use(client);
    } catch (error) {
      if (!loss) await client.query('rollback').catch(onLoss);
      throw error;
    } finally {
      client.off('error', onLoss);
      client.release(loss);
    }
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
