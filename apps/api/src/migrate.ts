import type { Env } from './env';
import { ReferenceData } from './features/territories';
import { migrations } from './migrations';
import { checkServerVersion, createDataSource } from './platform/database/data-source';
import { Database } from './platform/database/database';
import { UnitOfWork } from './platform/database/unit-of-work';
import { migrateJobs } from './platform/jobs/migrate-jobs';
import { Log } from './platform/logging/log';

/** Any constant: whoever migrates holds this advisory lock, so that nodes starting together do it once. */
const MIGRATION_LOCK = 7_294_817;

/**
 * Brings schema, job tables and reference data to what this build needs; gives whether anything changed.
 * Runs before the application exists, so that no part of it ever meets an older schema.
 */
export async function migrate(env: Env): Promise<boolean> {
  const log = new Log(env);
  const dataSource = await createDataSource(env, [], migrations).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await checkServerVersion(dataSource);
    await lock.query(`set lock_timeout = 0`);
    await lock.query(`set statement_timeout = 0`);
    await lock.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    const ran = await dataSource.runMigrations();
    const database = new Database(dataSource);
    await migrateJobs(database.pool, log);
    const loaded = await new ReferenceData(database, new UnitOfWork(database, log)).load();
    return ran.length > 0 || loaded;
  } finally {
    // Ending the connection gives the lock back.
    await dataSource.destroy();
  }
}
