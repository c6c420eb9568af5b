import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Env } from '../../env';

const OLDEST_SERVER = 180_000;

type Entities = NonNullable<DataSourceOptions['entities']>;
type Migrations = NonNullable<DataSourceOptions['migrations']>;

export function createDataSource(env: Env, entities: Entities, migrations: Migrations): DataSource {
  return new DataSource({
    type: 'postgres',
    url: env.DATABASE_URL,
    applicationName: 'rayonne',
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migrations',
    installExtensions: false,
    poolSize: env.DATABASE_POOL,
    // A dropped idle connection must not end the process: the pool replaces it at the next query.
    poolErrorHandler: () => undefined,
    extra: {
      // What is read is read by key, from memory or a fast disk: the default still reckons with turning disks.
      options: '-c random_page_cost=1.1',
      statement_timeout: 5_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
    },
  });
}

/** Refuses a server older than PostgreSQL 18: `uuidv7()` and other parts of the schema need it. */
export async function checkServerVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: number; name: string }[]>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
  );
  if (row && row.version < OLDEST_SERVER) {
    throw new Error(`Rayonne needs PostgreSQL 18 or later; DATABASE_URL leads to version ${row.name}.`);
  }
}
