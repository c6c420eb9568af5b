import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  QueryRunnerAlreadyReleasedError,
  type Repository,
} from 'typeorm';
import { currentTransaction } from './transaction';

/** The door to PostgreSQL: whatever passes through it joins the unit of work under way. */
@Injectable()
export class Database {
  private readonly statementNames = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return currentTransaction.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /**
   * Runs one constant SQL text as a prepared statement and returns its rows.
   * Values travel apart; a text assembled at run time would fill the statement cache.
   */
  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.client();
    const result = await client.query({ name: this.nameOf(text), text, values: [...values] });
    return result.rows as Row[];
  }

  /** As `query`, for statements that give at most one row. */
  async queryOne<Row>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    const rows = await this.query<Row>(text, values);
    return rows[0];
  }

  /** The connection pool, for adapters that need connections of their own. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private async client(): Promise<Pool | ClientBase> {
    const transaction = currentTransaction.getStore();
    if (!transaction) return this.pool;
    // Whatever outlives its unit must fail: the connection may already serve another one.
    if (transaction.runner.isReleased) throw new QueryRunnerAlreadyReleasedError();
    return (await transaction.runner.connect()) as ClientBase;
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
