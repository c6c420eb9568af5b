import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { ReferenceData } from './features/territories';

/** Any constant: whoever migrates holds this advisory lock, so that nodes starting together do it once. */
const MIGRATION_LOCK = 7_294_817;

/** Brings schema and reference data to what this build needs; gives whether anything changed. */
export async function migrate(app: NestFastifyApplication): Promise<boolean> {
  const dataSource = app.get(DataSource);
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`set lock_timeout = 0`);
    await runner.query(`set statement_timeout = 0`);
    await runner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    const ran = await dataSource.runMigrations();
    const loaded = await app.get(ReferenceData).load();
    return ran.length > 0 || loaded;
  } finally {
    await runner.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await runner.query(`reset all`).catch(() => undefined);
    await runner.release();
  }
}
