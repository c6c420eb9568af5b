import { runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Log } from '../logging/log';
import { createJobLogger } from './job-logger';

/** Creates or upgrades the schema `graphile_worker`, which holds the waiting jobs. Part of every migration. */
export async function migrateJobs(pool: Pool, log: Log): Promise<void> {
  // The library insists on a listener of its own kind; TypeORM's pool already survives lost connections.
  const ignore = () => undefined;
  pool.on('connect', ignore);
  try {
    await runMigrations({ pgPool: pool, logger: createJobLogger(log) });
  } finally {
    pool.off('connect', ignore);
  }
}
