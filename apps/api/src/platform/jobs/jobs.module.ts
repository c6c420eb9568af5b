import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobHandlers } from './job-handlers';
import { JobRuns } from './job-runs';
import { JobRunsRepository } from './job-runs.repository';
import { JobRunsResolver } from './job-runs.resolver';
import { JobWorker } from './job-worker';
import { Jobs } from './jobs';
import { WorkerLeases } from './worker-leases';

/** Work that outlives a request: rows in the database, taken up by whichever worker is free. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobHandlers, JobRuns, JobRunsRepository, JobRunsResolver, Jobs, JobWorker, WorkerLeases],
  exports: [JobHandlers, JobRuns, Jobs, JobWorker],
})
export class JobsModule {}
