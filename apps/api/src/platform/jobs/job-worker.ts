import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { run, type Runner, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import { ENV, type Env } from '../../env';
import { Log } from '../logging/log';
import { JobHandlers } from './job-handlers';
import { createJobLogger } from './job-logger';
import { WorkerLeases } from './worker-leases';

const CONCURRENT_JOBS = 4;
const BEAT_MILLISECONDS = 5_000;
const RESTART_MILLISECONDS = 1_000;
/** Time a job has to end by itself once the process must stop; then it is told to, and at last left to others. */
const GRACE_MILLISECONDS = 5_000;
const PATIENCE_MILLISECONDS = 10_000;

/** Runs the waiting jobs in this process, from `start` until the application shuts down. */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private supervision: Promise<void> | undefined;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly handlers: JobHandlers,
    private readonly leases: WorkerLeases,
    private readonly log: Log,
  ) {}

  start(): void {
    this.supervision ??= this.supervise();
  }

  /** Takes no new job and waits for those under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.supervision;
  }

  /** The library stops for good when it cannot record a job's end (the database was away): begin anew. */
  private async supervise(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.runOnce(signal);
      } catch (error) {
        this.log.warn({ error }, 'the job worker stopped and starts again');
      }
      await wait(RESTART_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runOnce(signal: AbortSignal): Promise<void> {
    const pool = this.openPool();
    const events: WorkerEvents = new EventEmitter();
    let workerId: string | undefined;
    events.on('pool:create', ({ workerPool }) => (workerId = workerPool.id));
    try {
      const runner = await run({
        pgPool: pool,
        taskList: this.handlers.taskList,
        parsedCronItems: this.handlers.cronItems,
        concurrency: CONCURRENT_JOBS,
        noHandleSignals: true,
        gracefulShutdownAbortTimeout: GRACE_MILLISECONDS,
        logger: createJobLogger(this.log),
        events,
      });
      const beat = setInterval(() => void this.beat(workerId!), BEAT_MILLISECONDS);
      void this.beat(workerId!);
      try {
        await untilStopped(runner, signal);
      } finally {
        clearInterval(beat);
      }
      await this.leases.end(workerId!);
    } finally {
      await atMost(RESTART_MILLISECONDS, pool.end());
    }
  }

  private async beat(workerId: string): Promise<void> {
    try {
      await this.leases.renew(workerId);
      const dead = await this.leases.releaseDead();
      if (dead > 0) this.log.warn({ dead }, 'jobs of dead workers were released');
    } catch (error) {
      this.log.warn({ error }, 'the job worker could not renew its lease');
    }
  }

  /** Connections of its own, so that jobs and requests never wait for each other's. */
  private openPool(): Pool {
    const pool = new Pool({
      connectionString: this.env.DATABASE_URL,
      max: CONCURRENT_JOBS + 1,
      application_name: 'rayonne-jobs',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const survive = (error: Error) => this.log.warn({ error }, 'the job worker lost a connection');
    return pool.on('error', survive).on('connect', (client) => client.on('error', survive));
  }
}

/** Until the library ends by itself or the process has to; in the latter case with some patience for jobs under way. */
async function untilStopped(runner: Runner, signal: AbortSignal): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
  await Promise.race([runner.promise, asked]);
  if (signal.aborted) await atMost(PATIENCE_MILLISECONDS, runner.stop());
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  const late = new AbortController();
  await Promise.race([work, wait(milliseconds, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
}
