import { setTimeout as wait } from 'node:timers/promises';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { anAccount, type TestAccount } from '../../features/identity/testing/account.factory';
import { createApp } from '../../create-app';
import { eventsOf, nextEvent, openSocket } from '../../testing/open-socket';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { testEnv } from '../../testing/test-env';
import { encodeSharedId } from '../database/public-id';
import { UnitOfWork } from '../database/unit-of-work';
import { NotFoundError } from '../graphql/domain-error';
import { defineJob } from './define-job';
import { HandlesJob, type JobContext } from './handles-job.decorator';
import { JobRuns } from './job-runs';
import { Jobs } from './jobs';
import { aWorker } from './testing/a-worker';
import { makeJobsDue } from './testing/run-jobs';

const RUN = `query ($id: ID!) { jobRun(id: $id) { id kind state done total cancelRequested errorCode report finishedAt } }`;
const CANCEL = `mutation ($id: ID!) { cancelJob(id: $id) { state cancelRequested } }`;

const count = defineJob({
  name: 'test.count',
  schema: z.object({ runId: z.uuid(), mode: z.string() }),
  maxAttempts: 2,
});

const A_TRY: JobContext = { attempt: 1, isLastAttempt: false, signal: new AbortController().signal };

let halfway = Promise.withResolvers<void>();
let goOn = Promise.withResolvers<void>();
let counted = 0;

@Injectable()
class Counter {
  constructor(
    private readonly runs: JobRuns,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(count)
  count({ runId, mode }: { runId: string; mode: string }, context: JobContext): Promise<void> {
    return this.runs.track(runId, context, (run) =>
      // Progress shows outside although the work itself has not committed.
      this.unitOfWork.run(async () => {
        if (mode === 'refused') throw new NotFoundError();
        if (mode === 'broken') throw new Error('secret cause');
        await run.progress(1, 3);
        halfway.resolve();
        await goOn.promise;
        await run.progress(3, 3);
        counted += 1;
        return { rows: 3 };
      }),
    );
  }
}

let api: TestApi;
let owner: TestAccount;
let other: TestAccount;
let worker: INestApplicationContext | undefined;
beforeAll(async () => {
  api = await startTestApi();
  [owner, other] = [await anAccount(api), await anAccount(api)];
});
afterAll(() => api.close());

beforeEach(() => {
  halfway = Promise.withResolvers<void>();
  goOn = Promise.withResolvers<void>();
  counted = 0;
});

afterEach(async () => {
  await worker?.close();
  worker = undefined;
});

/** Starts a long job as a use case would; gives its public id. */
async function start(mode: string): Promise<string> {
  return api.get(UnitOfWork).run(async () => {
    const runId = await api.get(JobRuns).create(owner.accountId, 'count');
    await api.get(Jobs).enqueue(count, { runId, mode });
    return encodeSharedId(runId);
  });
}

const seen = async (id: string, by = owner) => (await by.client.get(RUN, { id })).jobRun;

async function untilState(id: string, state: string): Promise<void> {
  for (let tries = 0; (await seen(id)).state !== state; tries += 1) {
    if (tries > 500) throw new Error(`It never was ${state}.`);
    await wait(50);
  }
}

it('its owner sees a job wait, come forward and end with a report', async () => {
  const id = await start('well');
  expect(await seen(id)).toMatchObject({ id, kind: 'count', state: 'WAITING', done: 0, total: null, finishedAt: null });
  worker = await aWorker(api, Counter);
  await halfway.promise;
  expect(await seen(id)).toMatchObject({ state: 'RUNNING', done: 1, total: 3 });
  goOn.resolve();
  await untilState(id, 'DONE');
  expect(await seen(id)).toMatchObject({ done: 3, report: '{"rows":3}', errorCode: null });
  expect(counted).toBe(1);
});

it('its owner’s sockets hear of its progress, although a worker without sockets does it', async () => {
  const [hers, others] = [await openSocket(owner.client), await openSocket(other.client)];
  const elsewhere = eventsOf(others);
  const node = await createApp(testEnv(api.databaseUrl));
  await node.init();
  const runId = await node.get(JobRuns).create(owner.accountId, 'count');
  const first = nextEvent(hers, 'job.progressed');
  await node.get(JobRuns).track(runId, A_TRY, async () => {
    expect(await first).toEqual({ jobId: encodeSharedId(runId), state: 'running', done: 0, total: null });
  });
  expect(await nextEvent(hers, 'job.progressed')).toMatchObject({ state: 'done' });
  expect(elsewhere).toEqual([]);
  hers.close();
  others.close();
  await node.close();
});

it('for anybody else the job does not exist, and a visitor is asked to sign in', async () => {
  const id = await start('well');
  const unknown = encodeSharedId('00000000-0000-7000-8000-000000000000');
  for (const hidden of [id, unknown, 'nonsense']) {
    expect(await seen(hidden, other)).toBeNull();
    expect(await other.client.ask(CANCEL, { id: hidden })).toBeRefused('NOT_FOUND');
  }
  expect(await api.visitor().ask(RUN, { id })).toBeRefused('SIGNED_OUT');
  expect(await api.visitor().ask(CANCEL, { id })).toBeRefused('SIGNED_OUT');
  expect(await seen(id)).toMatchObject({ state: 'WAITING', cancelRequested: false });
  // Left waiting, the worker of a later test would do it.
  await owner.client.get(CANCEL, { id });
});

it('a waiting job that its owner cancels is never done', async () => {
  const id = await start('well');
  expect((await owner.client.get(CANCEL, { id })).cancelJob).toEqual({ state: 'CANCELLED', cancelRequested: true });
  goOn.resolve();
  worker = await aWorker(api, Counter);
  for (
    let tries = 0;
    (await api.database.query(`select from graphile_worker.jobs where locked_by is null`)).length > 0;
    tries += 1
  ) {
    if (tries > 200) throw new Error('The job was never taken up.');
    await wait(50);
  }
  expect(counted).toBe(0);
  expect(await seen(id)).toMatchObject({ state: 'CANCELLED' });
});

it('a running job that its owner cancels stops at its next step and undoes its work', async () => {
  const id = await start('well');
  worker = await aWorker(api, Counter);
  await halfway.promise;
  expect((await owner.client.get(CANCEL, { id })).cancelJob).toEqual({ state: 'RUNNING', cancelRequested: true });
  goOn.resolve();
  await untilState(id, 'CANCELLED');
  expect(counted).toBe(0);
});

it('a job that is over stays as it ended', async () => {
  const id = await start('well');
  goOn.resolve();
  worker = await aWorker(api, Counter);
  await untilState(id, 'DONE');
  expect((await owner.client.get(CANCEL, { id })).cancelJob).toEqual({ state: 'DONE', cancelRequested: false });
});

it('a refusal ends the job at once with its code; anything else after the last try, without its cause', async () => {
  const [refused, broken] = [await start('refused'), await start('broken')];
  worker = await aWorker(api, Counter);
  await untilState(refused, 'FAILED');
  expect(await seen(refused)).toMatchObject({ errorCode: 'NOT_FOUND', report: null });
  for (let tries = 0; (await seen(broken)).state !== 'FAILED'; tries += 1) {
    if (tries > 200) throw new Error('It was never given up.');
    await wait(100);
    await makeJobsDue(api);
  }
  expect(await seen(broken)).toMatchObject({ errorCode: 'INTERNAL', report: null });
});
