import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ENV } from '../../../env';
import type { TestApi } from '../../../testing/test-api';
import { testEnv } from '../../../testing/test-env';
import { DatabaseModule } from '../../database/database.module';
import { LoggingModule } from '../../logging/logging.module';
import { Realtime } from '../../realtime/realtime';
import { JobWorker } from '../job-worker';
import { JobsModule } from '../jobs.module';

/** A worker beside the API, over the same database, that knows the jobs of `handlers`. Closing it drains it. */
export async function aWorker(api: TestApi, handlers: Type): Promise<INestApplicationContext> {
  @Global()
  @Module({ providers: [{ provide: ENV, useValue: testEnv(api.databaseUrl) }, Realtime], exports: [ENV, Realtime] })
  class EnvModule {}

  @Module({
    imports: [EnvModule, LoggingModule, DatabaseModule.register({ entities: [], migrations: [] }), JobsModule],
    providers: [handlers],
  })
  class WorkerModule {}

  const context = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
  context.get(JobWorker).start();
  return context;
}
