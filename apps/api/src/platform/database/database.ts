import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { joined, type DeferredWrite } from './deferred-writes';
import { currentTransaction, type Transaction } from './transaction';

/** Each number of writes is a text of its own, and the values of a statement are numbered. */
const MOST_DEFERRED = 16;

/** The door to PostgreSQL: whatever passes through it joins the unit of work under way. */
@Injectable()
export class Database {
  private readonly statementNames = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs one constant SQL text as a prepared statement and returns its rows.
   * Values travel apart; a text assembled at run time would fill the statement cache.
   */
  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const transaction = currentTransaction.getStore();
    if (!transaction) return this.run(this.pool, text, values);
    await this.carryOut(transaction);
    return this.run(clientOf(transaction), text, values);
  }

  /** As `query`, for statements that give at most one row. */
  async queryOne<Row>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    const rows = await this.query<Row>(text, values);
    return rows[0];
  }

  /**
   * Leaves a write to the unit of work under way, which carries all of them out in one statement before it asks or
   * commits anything: what goes wrong there makes the unit fail. Outside of a unit it is written at once.
   */
  async write(write: DeferredWrite): Promise<void> {
    const transaction = currentTransaction.getStore();
    if (transaction) {
      if (transaction.writes.push(write) === MOST_DEFERRED) await this.carryOut(transaction);
      return;
    }
    for (const { text, values } of joined([write])) await this.run(this.pool, text, values);
  }

  /** Carries out what the unit has left to write. */
  async carryOut(transaction: Transaction): Promise<void> {
    if (transaction.writes.length === 0) return;
    for (const { text, values } of joined(transaction.writes.splice(0))) {
      await this.run(clientOf(transaction), text, values);
    }
  }

  /** The connection pool, for adapters that need connections of their own. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private async run<Row>(client: Pool | ClientBase, text: string, values: readonly unknown[]): Promise<Row[]> {
    const result = await client.query({ name: this.nameOf(text), text, values: [...values] });
    return result.rows as Row[];
  }

  private nameOf(text: string): string {
    let name = this.statementNames.get(text);
    if (!name) {
      name = `s${this.statementNames.size + 1}`;
      this.statementNames.set(text, name);
    }
    return name;
  }
}

/** Whatever outlives its unit must fail: the connection may already serve another one. */
function clientOf({ client, isOver }: Transaction): ClientBase {
  if (isOver) throw new Error('The unit of work is over.');
  return client;
}
