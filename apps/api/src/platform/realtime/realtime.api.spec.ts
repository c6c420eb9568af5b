import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createApp } from '../../create-app';
import { anAccount, openSession } from '../../features/identity/testing/account.factory';
import { aMember, endMembership, type TestMember } from '../../features/territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../features/territories/testing/territory.factory';
import { aSocket, eventsOf, nextEvent, openSocket, type TestSocket, untilCut } from '../../testing/open-socket';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { testEnv } from '../../testing/test-env';
import { Metrics } from '../metrics/metrics';
import { Realtime } from './realtime';

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
const sockets: TestSocket[] = [];

const open = async (...args: Parameters<typeof openSocket>) => {
  const socket = await openSocket(...args);
  sockets.push(socket);
  return socket;
};

const follow = (socket: TestSocket, id: string) => socket.timeout(2_000).emitWithAck('territory.follow', id);

const publish = (realtime: Realtime, id = territory.publicId) =>
  realtime
    .toRoom(`territory:${id}`)
    .emit('post.published', { territoryId: id, subjectId: 's', authorId: 'a', publishedAt: 'now' });

beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});
afterAll(() => api.close());

describe.each(['websocket', 'polling'] as const)('a handshake over %s', (transport) => {
  it('is accepted from our own pages with a session', async () => {
    expect((await open(claire.client, { transport })).connected).toBe(true);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1@evil.example'])(
    'is refused from %s although the cookie is right',
    async (origin) => {
      await expect(open(claire.client, { transport, origin })).rejects.toThrow(/websocket error|xhr poll error/);
    },
  );

  it('is refused without a session', async () => {
    await expect(open(api.visitor(), { transport })).rejects.toThrow('SIGNED_OUT');
  });
});

it('a page of another site is refused when it sends no Origin', async () => {
  const response = await fetch(`${api.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { 'sec-fetch-site': 'cross-site', cookie: claire.client.cookie! },
  });
  expect(response.status).toBe(403);
});

it('a socket that only listens costs no SQL', async () => {
  await open(claire.client);
  await delay(200);
  const statements = async () =>
    (await api.database.queryOne<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and application_name = 'rayonne sockets' and query_start > now() - interval '1 second'`,
    ))!.n;
  await delay(2_500);
  expect(await statements()).toBe(0);
});

it('a member follows the territory, a stranger and a made-up room do not', async () => {
  const stranger = await anAccount(api);
  const [inside, outside] = [await open(claire.client), await open(stranger.client)];
  expect(await follow(inside, territory.publicId)).toBe(true);
  expect(await follow(outside, territory.publicId)).toBe(false);
  expect(await follow(inside, 'A'.repeat(22))).toBe(false);
  expect(await follow(inside, 'x'.repeat(5_000))).toBe(false);
  const seen = eventsOf(outside);
  const arrival = nextEvent(inside, 'post.published');
  publish(api.get(Realtime));
  expect((await arrival).territoryId).toBe(territory.publicId);
  await delay(100);
  expect(seen).toEqual([]);
});

it('events of any shape from a client do no harm', async () => {
  const socket = await open(claire.client);
  const raw = socket as unknown as { emit(name: string, ...args: unknown[]): void };
  for (const args of [[], [null], [{ toString: 1 }, 'x'], [[territory.publicId], null]])
    raw.emit('territory.follow', ...args);
  raw.emit('account.follow', claire.accountId, () => undefined);
  raw.emit('post.published', {});
  expect(await follow(socket, territory.publicId)).toBe(true);
});

it('a revoked session loses its sockets within a second, others of the account stay', async () => {
  const other = api.clientWith(await openSession(api, claire.accountId));
  const [first, second] = [await open(claire.client), await open(other)];
  const farewell = nextEvent(second, 'access.ended');
  const cut = untilCut(second);
  await other.get('mutation { signOut }');
  expect(await farewell).toEqual({ reason: 'session' });
  expect(await cut).toBeLessThan(1_000);
  expect(first.connected).toBe(true);
});

it('who leaves a territory is told, then hears nothing more of it', async () => {
  const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
  const socket = await open(paul.client);
  await follow(socket, territory.publicId);
  const seen = eventsOf(socket);
  await endMembership(api, paul, 'removed');
  publish(api.get(Realtime));
  await delay(200);
  expect(seen).toEqual([{ name: 'access.ended', payload: { reason: 'membership', territoryId: territory.publicId } }]);
  expect(await follow(socket, territory.publicId)).toBe(false);
});

it('a frame above 64 kB closes the connection', async () => {
  const socket = await open(claire.client);
  const cut = untilCut(socket);
  socket.emit('territory.unfollow', 'x'.repeat(100_000));
  expect(await cut).toBeLessThan(1_000);
});

it('a flood of packets closes the connection', async () => {
  const socket = await open(claire.client);
  const cut = untilCut(socket);
  for (let sent = 0; sent < 200; sent += 1) socket.emit('territory.unfollow', 'x');
  expect(await cut).toBeLessThan(1_000);
});

it('an account has at most 20 sockets, and room again once one closed', async () => {
  const person = await anAccount(api);
  const many = await Promise.all(Array.from({ length: 20 }, () => open(person.client)));
  await expect(open(person.client)).rejects.toThrow('RATE_LIMITED');
  many[0]!.close();
  await delay(100);
  expect((await open(person.client)).connected).toBe(true);
});

describe('on two nodes', () => {
  const second = async () => {
    const app = await createApp(testEnv(api.databaseUrl));
    await app.listen(0, '127.0.0.1');
    return { app, url: await app.getUrl() };
  };

  it('hints and evictions cross, also after PostgreSQL dropped the connections', async () => {
    const node = await second();
    try {
      const token = await openSession(api, claire.accountId);
      const client = api.clientWith(token);
      const away = Object.assign(api.clientWith(token), { url: node.url });
      const socket = await open(away);
      await follow(socket, territory.publicId);
      for (const authorId of ['a', 'é'.repeat(6_000)]) {
        const arrival = nextEvent(socket, 'post.published');
        const event = { territoryId: territory.publicId, subjectId: 's', authorId, publishedAt: 'now' };
        api.get(Realtime).toRoom(`territory:${territory.publicId}`).emit('post.published', event);
        expect(await arrival).toEqual(event);
      }
      await killListeners();
      await delay(4_500);
      const arrival = nextEvent(socket, 'post.published', 5_000);
      publish(api.get(Realtime));
      await arrival;
      const cut = untilCut(socket);
      await client.get('mutation { signOut }');
      expect(await cut).toBeLessThan(1_000);
    } finally {
      await node.app.close();
    }
  }, 30_000);

  it('an end that no node heard is found when it listens again', async () => {
    const socket = await open(api.clientWith(await openSession(api, claire.accountId)));
    await api.database.query(`update sessions set revoked_at = now() where account_id = $1 and revoked_at is null`, [
      claire.accountId,
    ]);
    const cut = untilCut(socket);
    await killListeners();
    expect(await cut).toBeLessThan(4_000);
  }, 15_000);

  async function killListeners(): Promise<void> {
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'rayonne sockets'`,
    );
    await client.end();
  }
});

it('a stop tells the sockets at once and does not wait for them', async () => {
  const own = await startTestApi();
  const person = await anAccount(own);
  const socket = await openSocket(person.client);
  const cut = untilCut(socket);
  const started = performance.now();
  await own.close();
  expect(await cut).toBeLessThan(1_000);
  expect(performance.now() - started).toBeLessThan(3_000);
  socket.close();
});

it('an unconnected socket of a stranger is not kept', async () => {
  const socket = aSocket(api.visitor());
  socket.connect();
  sockets.push(socket);
  await delay(100);
  expect(socket.connected).toBe(false);
});

it('a reader that does not keep up is dropped, the others go on', async () => {
  const { client } = await aMember(api, territory, { name: 'Inès Benali' });
  const [slow, quick] = [await open(client), await open(client)];
  for (const socket of [slow, quick]) await follow(socket, territory.publicId);
  const { ws } = slow.io.engine.transport as unknown as { ws: { _socket: { pause(): void; resume(): void } } };
  const network = ws._socket;
  network.pause();
  const before = await openSockets();
  const authorId = 'x'.repeat(50_000);
  for (let sent = 0; sent < 600; sent += 1) {
    const event = { territoryId: territory.publicId, subjectId: String(sent), authorId, publishedAt: 'now' };
    api.get(Realtime).toRoom(`territory:${territory.publicId}`).emit('post.published', event);
    if (sent % 20 === 0) await delay(1);
  }
  await delay(2_500);
  expect(await openSockets()).toBe(before - 1);
  expect(quick.connected).toBe(true);
  network.resume();
}, 20_000);

const openSockets = async () => Number(/^rayonne_sockets (\d+)$/m.exec(await api.get(Metrics).render())![1]);
