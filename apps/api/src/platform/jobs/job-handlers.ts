import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type ParsedCronItem, parseCronItems, type Task, type TaskList } from 'graphile-worker';
import { providerMethods } from '../discovery/provider-methods';
import { currentRequest } from '../logging/request-context';
import type { JobDefinition } from './define-job';
import { handledJob, type JobHandler } from './handles-job.decorator';

/** Regular runs that no worker was up for are made up for when they are younger than this: once for a daily job. */
const CATCH_UP_MILLISECONDS = 24 * 3_600_000;

/** Every job of the application with the method that does it. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly jobs = new Map<string, JobDefinition<unknown>>();
  private readonly tasks = new Map<string, Task>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { method, call } of providerMethods(this.discovery, this.scanner)) {
      const job = handledJob(method);
      if (job) this.register(job, call as JobHandler<unknown>);
    }
  }

  get taskList(): TaskList {
    return Object.fromEntries(this.tasks);
  }

  get cronItems(): ParsedCronItem[] {
    const regular = [...this.jobs.values()].filter((job) => job.cron);
    return parseCronItems(
      regular.map((job) => ({
        task: job.name,
        match: job.cron!,
        options: {
          backfillPeriod: CATCH_UP_MILLISECONDS,
          maxAttempts: job.maxAttempts,
          queueName: job.queue,
          jobKey: job.name,
        },
      })),
    );
  }

  private register(job: JobDefinition<unknown>, handle: JobHandler<unknown>): void {
    if (this.jobs.has(job.name)) throw new Error(`Two methods handle the job ${job.name}.`);
    this.jobs.set(job.name, job);
    this.tasks.set(job.name, taskOf(job, handle));
  }
}

function taskOf<Payload>(job: JobDefinition<Payload>, handle: JobHandler<Payload>): Task {
  return (payload, { job: row, abortSignal }) =>
    currentRequest.run({ requestId: `job-${row.id}` }, () =>
      handle(job.schema.parse(payload), {
        attempt: row.attempts,
        isLastAttempt: row.attempts >= row.max_attempts,
        signal: abortSignal,
      }),
    );
}
