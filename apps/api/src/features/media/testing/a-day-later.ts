import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import type { TestApi } from '../../../testing/test-api';

/** A day goes by over what waits to be taken into use, and the sweep comes. */
export async function aDayLater(api: TestApi): Promise<void> {
  await api.database.query(`update media set wanted_at = now() - interval '25 hours' where attached_at is null`);
  await api.database.query(`select graphile_worker.add_job('media.sweep-left-overs', '{}')`);
  await makeJobsDue(api);
  await runJobs(api);
}
