import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Database } from './database';

/** Whether the database has what this build was written for. */
@Injectable()
export class SchemaVersion {
  constructor(
    private readonly database: Database,
    private readonly dataSource: DataSource,
  ) {}

  /** A newer schema than this build knows is fine: a rolling upgrade migrates first. */
  async hasEveryMigration(): Promise<boolean> {
    const known = this.dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
    const row = await this.database.queryOne<{ applied: number }>(
      `select count(*)::int as applied from schema_migrations where name = any($1::text[])`,
      [known],
    );
    return row?.applied === known.length;
  }
}
