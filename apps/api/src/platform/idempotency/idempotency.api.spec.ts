import { jest } from '@jest/globals';
import pg from 'pg';
import { anAccount, openSession, type TestAccount } from '../../features/identity/testing/account.factory';
import { aMember, type TestMember } from '../../features/territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../features/territories/testing/territory.factory';
import { createApp } from '../../create-app';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { testEnv } from '../../testing/test-env';
import { Idempotency } from './idempotency';
import { IdempotencyKeysRepository } from './idempotency-keys.repository';

const PUBLISH = `mutation Publish($input: PublishPostInput!) { publishPost(input: $input) { id body publishedAt } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let keys = 0;

beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine', trustLevel: 2 });
}, 60_000);
afterAll(() => api.close());

const aKey = () => `key-${(keys += 1)}`;
const input = (body: string) => ({ input: { territory: territory.publicId, body } });
const publish = (body: string, key: string, client = claire.client) =>
  client.ask(PUBLISH, input(body), { headers: { 'idempotency-key': key } });

const count = async (body: string) =>
  (await api.database.queryOne<{ n: number }>(`select count(*)::int as n from posts where body = $1`, [body]))!.n;
const recorded = async (key: string) =>
  (await api.database.query(`select from idempotency_keys where key = $1`, [key])).length;

it('the same request again gets the same bytes and has no second effect', async () => {
  const key = aKey();
  const first = await publish('Bonjour', key);
  expect(first).toSucceed();
  const again = await publish('Bonjour', key);
  expect(again.text).toBe(first.text);
  expect(await count('Bonjour')).toBe(1);
});

it('another body under the same key is refused and does nothing', async () => {
  const key = aKey();
  await publish('Une première', key);
  expect(await publish('Une seconde', key)).toBeRefused('IDEMPOTENCY_KEY_REUSED');
  expect(await count('Une seconde')).toBe(0);
});

it('fifty at once have one effect and one answer', async () => {
  const key = aKey();
  const answers = await Promise.all(Array.from({ length: 50 }, () => publish('Cinquante', key)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]).toSucceed();
  expect(await count('Cinquante')).toBe(1);
});

it('two nodes at once have one effect; who comes second is told to ask again, then gets the answer', async () => {
  const app = await createApp(testEnv(api.databaseUrl));
  await app.listen(0, '127.0.0.1');
  try {
    const away = Object.assign(api.clientWith(await openSession(api, claire.accountId)), { url: await app.getUrl() });
    const key = aKey();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => publish('À deux', key, index % 2 ? away : claire.client)),
    );
    const refused = answers.filter(({ errors }) => errors);
    for (const answer of refused) expect(answer).toBeRefused('REQUEST_IN_PROGRESS');
    expect(await publish('À deux', key, away)).toSucceed();
    expect(await count('À deux')).toBe(1);
  } finally {
    await app.close();
  }
}, 20_000);

it('keys of two accounts, and of two operations, do not meet', async () => {
  const key = aKey();
  const paul = await aMember(api, territory, { name: 'Paul Nguyen', trustLevel: 2 });
  await publish('De Claire', key);
  expect(await publish('De Paul', key, paul.client)).toSucceed();
  const other = await claire.client.ask(
    'mutation { updateAccount(input: { locale: EN }) { id } }',
    {},
    { headers: { 'idempotency-key': key } },
  );
  expect(other).toBeRefused('IDEMPOTENCY_KEY_REUSED');
});

it('a refusal leaves nothing behind, so that the corrected request may use the key', async () => {
  const key = aKey();
  expect(await publish('', key)).toBeRefused('INVALID_INPUT', 'body');
  expect(await recorded(key)).toBe(0);
  expect(await publish('Corrigé', key)).toSucceed();
});

describe('when the process dies', () => {
  it('before the answer is recorded, the effect is not there either and a retry has it once', async () => {
    const key = aKey();
    jest.spyOn(api.get(IdempotencyKeysRepository), 'record').mockRejectedValueOnce(new Error('killed'));
    expect(await publish('Interrompu', key)).toBeRefused('INTERNAL');
    expect(await count('Interrompu')).toBe(0);
    expect(await publish('Interrompu', key)).toSucceed();
    expect(await count('Interrompu')).toBe(1);
  });

  it('with its connection, just before the commit, nothing is half done', async () => {
    const key = aKey();
    const repository = api.get(IdempotencyKeysRepository);
    const record = repository.record.bind(repository);
    jest.spyOn(repository, 'record').mockImplementationOnce(async (request, data) => {
      const done = await record(request, data);
      const own = await api.database.queryOne<{ pid: number }>(`select pg_backend_pid() as pid`);
      const killer = new pg.Client({ connectionString: api.databaseUrl });
      await killer.connect();
      await killer.query(`select pg_terminate_backend($1)`, [own!.pid]);
      await killer.end();
      return done;
    });
    expect(await publish('Coupé', key)).toBeRefused('BUSY');
    expect([await count('Coupé'), await recorded(key)]).toEqual([0, 0]);
    expect(await publish('Coupé', key)).toSucceed();
    expect([await count('Coupé'), await recorded(key)]).toEqual([1, 1]);
  });

  it('after the commit but before the answer was sent, a retry gets that answer', async () => {
    const key = aKey();
    const idempotency = api.get(Idempotency);
    const once = idempotency.once.bind(idempotency);
    jest.spyOn(idempotency, 'once').mockImplementationOnce(async (...args) => {
      await once(...args);
      throw new Error('killed');
    });
    expect(await publish('Non entendu', key)).toBeRefused('INTERNAL');
    expect(await publish('Non entendu', key)).toSucceed();
    expect(await count('Non entendu')).toBe(1);
  });
});

it('a deadlock inside is tried again as a whole', async () => {
  const key = aKey();
  const repository = api.get(IdempotencyKeysRepository);
  const record = repository.record.bind(repository);
  const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
  jest.spyOn(repository, 'record').mockRejectedValueOnce(deadlock).mockImplementation(record);
  expect(await publish('Retenté', key)).toSucceed();
  expect(await count('Retenté')).toBe(1);
});

it('a strange key is refused, one of a signed-out visitor has no meaning', async () => {
  expect(await publish('Étrange', 'x'.repeat(201))).toBeRefused('INVALID_INPUT', 'Idempotency-Key');
  expect(await publish('Étrange', 'a b')).toBeRefused('INVALID_INPUT', 'Idempotency-Key');
  expect(await publish('Étrange', aKey(), api.visitor())).toBeRefused('SIGNED_OUT');
  expect(await count('Étrange')).toBe(0);
});

it('a key is free again after 24 hours and its record is swept', async () => {
  const key = aKey();
  await publish('Ancien', key);
  await api.database.query(`update idempotency_keys set created_at = now() - interval '25 hours' where key = $1`, [
    key,
  ]);
  expect(await publish('Récent', key)).toSucceed();
  await api.database.query(`update idempotency_keys set created_at = now() - interval '25 hours' where key = $1`, [
    key,
  ]);
  expect(await api.get(IdempotencyKeysRepository).removeOld()).toBe(1);
  expect(await recorded(key)).toBe(0);
});

it('an account takes its records with it', async () => {
  const gone: TestAccount = await anAccount(api);
  const key = aKey();
  await gone.client.ask(
    'mutation { updateAccount(input: { locale: EN }) { id } }',
    {},
    { headers: { 'idempotency-key': key } },
  );
  expect(await recorded(key)).toBe(1);
  await api.database.query(`delete from accounts where id = $1`, [gone.accountId]);
  expect(await recorded(key)).toBe(0);
});
