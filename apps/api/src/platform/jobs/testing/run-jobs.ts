import { runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import type { TestApi } from '../../../testing/test-api';
import { Log } from '../../logging/log';
import { JobHandlers } from '../job-handlers';
import { createJobLogger } from '../job-logger';

const ignore = () => undefined;

/** Works off every job that is due now, as a worker would, and the jobs that those leave behind. */
export async function runJobs(api: TestApi): Promise<void> {
  const logger = createJobLogger(api.get(Log));
  const pool = new Pool({ connectionString: api.databaseUrl, max: 3 }).on('error', ignore).on('connect', ignore);
  try {
    await runOnce({ pgPool: pool, taskList: api.get(JobHandlers).taskList, noHandleSignals: true, logger });
  } finally {
    await pool.end();
  }
}

/** Makes every waiting job due, whatever time it was put off to. */
export async function makeJobsDue(api: TestApi): Promise<void> {
  await api.database.query(`update graphile_worker._private_jobs set run_at = now() where run_at > now()`);
}
