import type { JobProgressed } from '@rayonne/contracts';

export type JobRunState = JobProgressed['state'];

/** Its owner no longer wants the job: thrown by `JobRun.progress`, so that the work stops where it stands. */
export class JobCancelledError extends Error {
  constructor() {
    super('The owner cancelled this job.');
    this.name = 'JobCancelledError';
  }
}

const PAUSE_MILLISECONDS = 500;

/** A long job as its owner sees it: how far it has come, and whether it may go on. */
export class JobRun {
  private nextWrite = 0;

  constructor(
    readonly id: string,
    /** Stores how far the run has come; answers whether it may go on. */
    private readonly save: (done: number, total: number | null) => Promise<boolean>,
  ) {}

  /**
   * Tells how far the work has come (`total` is null while unknown). Call it as often as convenient: at most two
   * calls a second and the last one are written. Throws `JobCancelledError` once the owner has cancelled.
   */
  async progress(done: number, total: number | null): Promise<void> {
    const now = performance.now();
    if (now < this.nextWrite && done !== total) return;
    this.nextWrite = now + PAUSE_MILLISECONDS;
    if (!(await this.save(done, total))) throw new JobCancelledError();
  }
}
