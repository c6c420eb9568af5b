import { Injectable } from '@nestjs/common';
import type { JobContext } from '../../../platform/jobs/handles-job.decorator';
import type { JobRun } from '../../../platform/jobs/job-run';
import { JobRuns } from '../../../platform/jobs/job-runs';
import type { ImportState } from './import-states';
import type { ImportRun } from './imports.jobs';
import { type ImportRecord, ImportsRepository } from './imports.repository';

/** What becomes of an import whose run did not reach its end. */
interface Setbacks {
  readonly cancelled: ImportState;
  readonly failed: ImportState;
}

interface Work {
  readonly whenDone: ImportState;
  readonly setbacks: Setbacks;
  readonly work: (found: ImportRecord, run: JobRun) => Promise<unknown>;
}

/** Ties an import to the long job that works on it, so that both end in the same way, whatever happens in between. */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly runs: JobRuns,
  ) {}

  async follow(job: ImportRun, context: JobContext, { whenDone, setbacks, work }: Work): Promise<void> {
    const key = { territoryId: job.territoryId, id: job.importId };
    try {
      await this.runs.track(job.runId, context, async (run) => {
        const found = await this.imports.find(key);
        // Taken up again by a worker after the last one had ended it, or after the list was discarded: nothing to do.
        if (found?.run_id !== job.runId || !['checking', 'sending'].includes(found.state)) return undefined;
        const report = await work(found, run);
        await this.imports.endRun(key, job.runId, whenDone);
        return report;
      });
    } finally {
      const setback = await this.setbackOf(job);
      if (setback) await this.imports.endRun(key, job.runId, setbacks[setback]);
    }
  }

  private async setbackOf({ territoryId, importId, runId }: ImportRun): Promise<keyof Setbacks | undefined> {
    const found = await this.imports.find({ territoryId, id: importId });
    if (found?.run_id !== runId) return undefined;
    const run = found.run_account_id ? await this.runs.find(found.run_account_id, runId) : undefined;
    if (run?.state === 'waiting' || run?.state === 'running') return undefined;
    return run?.state === 'cancelled' ? 'cancelled' : 'failed';
  }
}
