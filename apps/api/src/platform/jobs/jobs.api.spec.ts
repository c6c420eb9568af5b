import { setTimeout as wait } from 'node:timers/promises';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { UnitOfWork } from '../database/unit-of-work';
import { defineJob } from './define-job';
import { HandlesJob, type JobContext } from './handles-job.decorator';
import { Jobs } from './jobs';
import { aWorker } from './testing/a-worker';
import { makeJobsDue } from './testing/run-jobs';

const greet = defineJob({ name: 'test.greet', schema: z.object({ name: z.string().min(1) }), maxAttempts: 3 });
const linger = defineJob({ name: 'test.linger', schema: z.object({}), maxAttempts: 1, queue: 'one-by-one' });
const tidy = defineJob({ name: 'test.tidy', schema: z.object({}), maxAttempts: 1, cron: '0 0 * * *' });

const greeted: string[] = [];
const attempts: JobContext[] = [];
let lingering = 0;
let lingeredAtOnce = 0;
let failures = 0;

@Injectable()
class Handlers {
  @HandlesJob(greet)
  async greet({ name }: { name: string }, context: JobContext): Promise<void> {
    attempts.push(context);
    if (failures > 0) {
      failures -= 1;
      throw new Error('Not yet.');
    }
    greeted.push(name);
  }

  @HandlesJob(linger)
  async linger(): Promise<void> {
    lingering += 1;
    lingeredAtOnce = Math.max(lingeredAtOnce, lingering);
    await wait(300);
    lingering -= 1;
    greeted.push('lingered');
  }

  @HandlesJob(tidy)
  async tidy(): Promise<void> {
    greeted.push('tidied');
  }
}

let api: TestApi;
let worker: INestApplicationContext | undefined;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

beforeEach(async () => {
  await api.database.query(`delete from graphile_worker._private_jobs`);
  await api.database.query(`delete from job_workers`);
  greeted.length = 0;
  attempts.length = 0;
  lingeredAtOnce = 0;
});

afterEach(async () => {
  await worker?.close();
  worker = undefined;
});

const waiting = () =>
  api.database.query<{
    task: string;
    key: string | null;
    attempts: number;
    last_error: string | null;
    seconds: number;
  }>(
    `select task_identifier as task, key, attempts, last_error, extract(epoch from run_at - updated_at)::float8 as seconds
       from graphile_worker.jobs order by id`,
  );

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 500) throw new Error('It did not come to pass.');
    await wait(50);
  }
}

describe('enqueuing', () => {
  it('belongs to the unit of work: a rollback takes the job back, a commit keeps it', async () => {
    const [jobs, unitOfWork] = [api.get(Jobs), api.get(UnitOfWork)];
    const undone = unitOfWork.run(async () => {
      await jobs.enqueue(greet, { name: 'Claire' });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await waiting()).toEqual([]);
    await unitOfWork.run(() => jobs.enqueue(greet, { name: 'Claire' }));
    expect(await waiting()).toMatchObject([{ task: 'test.greet', attempts: 0 }]);
  });

  it('refuses a payload that its handler would not understand', async () => {
    await expect(api.get(Jobs).enqueue(greet, { name: '' })).rejects.toThrow();
    expect(await waiting()).toEqual([]);
  });

  it('keeps one job of a key, with its first time and its last payload', async () => {
    const jobs = api.get(Jobs);
    await jobs.enqueue(greet, { name: 'Claire' }, { key: 'greeting', delaySeconds: 900 });
    await jobs.enqueue(greet, { name: 'Yassine' }, { key: 'greeting', delaySeconds: 9_000 });
    const [job, ...others] = await waiting();
    expect(others).toEqual([]);
    expect(job?.seconds).toBeGreaterThan(850);
    expect(job?.seconds).toBeLessThan(901);
    await makeJobsDue(api);
    worker = await aWorker(api, Handlers);
    await until(() => greeted.length > 0);
    expect(greeted).toEqual(['Yassine']);
  });
});

describe('a worker', () => {
  it('does a job once and forgets it', async () => {
    worker = await aWorker(api, Handlers);
    await api.get(Jobs).enqueue(greet, { name: 'Inès' });
    await until(async () => (await waiting()).length === 0);
    expect(greeted).toEqual(['Inès']);
    expect(attempts).toMatchObject([{ attempt: 1, isLastAttempt: false }]);
  });

  it('tries again later, and gives up after the last try', async () => {
    failures = 3;
    worker = await aWorker(api, Handlers);
    await api.get(Jobs).enqueue(greet, { name: 'Paul' });
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await until(async () => (await waiting()).some((job) => job.last_error !== null && job.attempts === attempt));
      const [job] = await waiting();
      expect(job).toMatchObject({ last_error: 'Not yet.' });
      if (attempt < 3) expect(job?.seconds).toBeGreaterThan(Math.exp(attempt) - 0.1);
      await makeJobsDue(api);
    }
    await wait(100);
    expect(attempts.map(({ isLastAttempt }) => isLastAttempt)).toEqual([false, false, true]);
    expect(greeted).toEqual([]);
  });

  it('does the jobs of a queue one after the other', async () => {
    const jobs = api.get(Jobs);
    for (let made = 0; made < 3; made += 1) await jobs.enqueue(linger, {});
    worker = await aWorker(api, Handlers);
    await until(() => greeted.length === 3);
    expect(lingeredAtOnce).toBe(1);
  });

  it('ends what it is doing before the process stops, and takes up nothing more', async () => {
    worker = await aWorker(api, Handlers);
    await api.get(Jobs).enqueue(linger, {});
    await until(() => lingering === 1);
    await api.get(Jobs).enqueue(linger, {});
    await worker.close();
    worker = undefined;
    expect(greeted).toEqual(['lingered']);
    expect(await waiting()).toHaveLength(1);
    expect(await api.database.query(`select from job_workers`)).toEqual([]);
  });

  it('takes over from a dead one, and leaves a living one alone', async () => {
    const jobs = api.get(Jobs);
    await jobs.enqueue(greet, { name: 'orphan' });
    await jobs.enqueue(greet, { name: 'cared for' }, { key: 'held' });
    await api.database.query(
      `update graphile_worker._private_jobs set attempts = 1, locked_at = now() - interval '1 minute',
              locked_by = case when key = 'held' then 'pool-alive' else 'pool-dead' end`,
    );
    await api.database.query(
      `insert into job_workers (id, seen_at) values ('pool-alive', now() + interval '1 minute')`,
    );
    worker = await aWorker(api, Handlers);
    await until(() => greeted.length > 0);
    await wait(300);
    expect(greeted).toEqual(['orphan']);
    expect(await waiting()).toMatchObject([{ key: 'held', attempts: 1 }]);
  });

  it('comes back by itself after the database cut its connections', async () => {
    worker = await aWorker(api, Handlers);
    await api.get(Jobs).enqueue(greet, { name: 'before' });
    await until(() => greeted.length === 1);
    await api.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'rayonne-jobs'`,
    );
    await api.get(Jobs).enqueue(greet, { name: 'after' });
    await until(() => greeted.length === 2);
    expect(greeted).toEqual(['before', 'after']);
  });

  it('makes up, once, for regular work missed while no worker was up', async () => {
    await api.database.query(`delete from graphile_worker._private_known_crontabs`);
    await api.database.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since)
       values ('test.tidy', now() - interval '2 years')`,
    );
    worker = await aWorker(api, Handlers);
    await until(() => greeted.length > 0);
    await wait(200);
    expect(greeted).toEqual(['tidied']);
  });
});
