import { jest } from '@jest/globals';
import { encodePublicId } from '../../../../platform/database/public-id';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import type { JobContext } from '../../../../platform/jobs/handles-job.decorator';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { nextEvent, openSocket } from '../../../../testing/open-socket';
import { aMember, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';
import { aCheckedImport, CANCEL, CONFIRM, countsOf, IMPORT, ORIGIN } from '../testing/uploads';
import { SendInvitations } from './send-invitations';

const PEOPLE = 1_200;
/** Any number: the lock that holds a batch in its midst. */
const ROW_LOCK = 700;
const CONTEXT: JobContext = { attempt: 1, isLastAttempt: false, signal: new AbortController().signal };

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.database.query(`delete from graphile_worker._private_jobs`);
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
});

/** Three batches of people, confirmed and not begun; gives the job that a worker would take up. */
async function confirmed() {
  const emails = Array.from({ length: PEOPLE }, (_, index) => `invitee-${index}@example.test`);
  const checked = await aCheckedImport(api, anne.client, { territory, file: `E-mail\n${emails.join('\n')}` });
  await anne.client.get(CONFIRM, {
    input: { import: checked.id, version: checked.version, attested: true, origin: ORIGIN },
  });
  const row = await api.database.queryOne<{ id: string; run_id: string }>(
    `select id, run_id from imports where territory_id = $1`,
    [territory.id],
  );
  return { territoryId: territory.id, importId: row!.id, runId: row!.run_id };
}

const idOf = ({ territoryId, importId: id }: { territoryId: string; importId: string }) =>
  encodePublicId({ territoryId, id });
const seen = async (job: { territoryId: string; importId: string }) =>
  (await anne.client.get(IMPORT, { id: idOf(job) })).import;
const mails = async () => {
  const row = await api.database.queryOne<{ all: number; people: number }>(
    `select count(*)::int as all, count(distinct recipient)::int as people from outbox_mails m
      where exists (select from invitations i where i.territory_id = $1 and m.dedup_key = 'invitation ' || i.id)`,
    [territory.id],
  );
  return row!;
};

/** Lets `act` happen whenever the rows of a batch are about to change, in the batch's own transaction. */
async function whenRowsChange(condition: string, act: string): Promise<() => Promise<void>> {
  await api.database.query(
    `create function disturb() returns trigger language plpgsql as $$ begin ${act}; return new; end $$`,
  );
  await api.database.query(
    `create trigger disturb before update on import_rows for each row when (${condition}) execute function disturb()`,
  );
  return async () => {
    await api.database.query(`drop function disturb() cascade`);
  };
}

it('killed in the midst of a batch and taken up again, it invites everybody once', async () => {
  const job = await confirmed();
  const calm = await whenRowsChange('new.position = 700', `raise exception 'killed'`);
  await expect(api.get(SendInvitations).send(job, CONTEXT)).rejects.toThrow('killed');
  await calm();
  expect(await seen(job)).toMatchObject({ state: 'SENDING' });
  expect(await mails()).toEqual({ all: 500, people: 500 });
  await api.get(SendInvitations).send(job, { ...CONTEXT, attempt: 2 });
  expect(countsOf(await seen(job))).toEqual({ sent: PEOPLE });
  expect(await mails()).toEqual({ all: PEOPLE, people: PEOPLE });
  // A worker that died after the end and before its receipt does it once more.
  await api.get(SendInvitations).send(job, { ...CONTEXT, attempt: 3 });
  expect(await seen(job)).toMatchObject({ state: 'SENT' });
  expect(await mails()).toEqual({ all: PEOPLE, people: PEOPLE });
});

/** Takes the lock that a disturbed row waits for; gives what lets go of it. */
async function holdRows(): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const holding = api.get(UnitOfWork).run(async () => {
    await api.database.query(`select pg_advisory_xact_lock(${ROW_LOCK})`);
    held.resolve();
    await released.promise;
  });
  await held.promise;
  return async () => {
    released.resolve();
    await holding;
  };
}

/** As if the time had passed after which progress is written again, and the cancelling seen. */
function laterBy(milliseconds: number) {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + milliseconds);
}

it('cancelled on its way, it keeps what was sent and says how much', async () => {
  const job = await confirmed();
  const calm = await whenRowsChange('new.position = 400', `perform pg_advisory_xact_lock(${ROW_LOCK})`);
  const release = await holdRows();
  const socket = await openSocket(anne.client);
  const progressed = nextEvent(socket, 'job.progressed');
  const sent = api.get(SendInvitations).send(job, CONTEXT);
  expect(await progressed).toMatchObject({ state: 'running' });
  await anne.client.get(CANCEL, { id: idOf(job) });
  laterBy(1_000);
  await release();
  await sent;
  await calm();
  socket.close();
  const stopped = await seen(job);
  expect(stopped.state).toBe('STOPPED');
  expect(countsOf(stopped)).toEqual({ sent: 500, new: PEOPLE - 500 });
  expect(await mails()).toEqual({ all: 500, people: 500 });
});
