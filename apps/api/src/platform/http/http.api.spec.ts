import { jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { Metrics } from '../metrics/metrics';
import { Drain } from './health/drain';
import { Load } from './health/load';

const SCRIPT = `console.log(${JSON.stringify('rayonne '.repeat(400))})`;
const STYLE = `body { color: rebeccapurple } /* ${'x '.repeat(1_000)} */`;

function webRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Rayonne</title>');
  writeFileSync(join(root, 'assets/app-1a2b.js'), SCRIPT);
  writeFileSync(join(root, 'assets/app-1a2b.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(root, 'assets/app-3c4d.css'), STYLE);
  return root;
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ WEB_ROOT: webRoot(), METRICS_PORT: '39187' });
}, 60_000);
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(api.url + path, { headers });

describe('health', () => {
  it('answers that the process lives without touching the database', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('answers that it is ready once every known migration ran', async () => {
    expect((await get('/readyz')).status).toBe(200);
    await api.database.query(`create table kept as select * from schema_migrations order by id desc limit 1`);
    await api.database.query(`delete from schema_migrations where name in (select name from kept)`);
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([503, { status: 'migrations pending' }]);
    await api.database.query(`insert into schema_migrations select * from kept`);
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('every answer', () => {
  it('has a request id, the given one when it is harmless', async () => {
    expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect((await get('/healthz', { 'x-request-id': 'abc-12345' })).headers.get('x-request-id')).toBe('abc-12345');
    expect((await get('/healthz', { 'x-request-id': 'a"; drop' })).headers.get('x-request-id')).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  it.each(['/', '/healthz', '/assets/app-1a2b.js', '/nowhere.png'])(
    '%s forbids framing, sniffing and foreign scripts',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );
});

describe('the web application', () => {
  it('is one page for every route of its own, never cached blindly', async () => {
    for (const path of ['/', '/roissy/opportunites', '/index.html']) {
      const response = await get(path, { accept: 'text/html' });
      expect(await response.text()).toContain('<title>Rayonne</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('sends hashed files for good, compressed by the build or on the way', async () => {
    const script = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(await script.text()).toBe(SCRIPT);
    const style = await get('/assets/app-3c4d.css', { 'accept-encoding': 'gzip' });
    expect(style.headers.get('content-encoding')).toBe('gzip');
    expect(await style.text()).toBe(STYLE);
  });

  it.each(['/assets/gone.js', '/graphql/x', '/socket.io.js', '/.well-known/nothing', '/../env.ts'])(
    '%s is no page',
    async (path) => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    },
  );
});

it('says where to report a flaw', async () => {
  const text = await (await get('/.well-known/security.txt')).text();
  expect(text).toMatch(/^Contact: mailto:bonjour@rayonne\.example$/m);
  expect(Date.parse(/^Expires: (.*)$/m.exec(text)![1]!)).toBeGreaterThan(Date.now());
});

it('shows its figures on the inner port only, without a name of its own for strangers’ documents', async () => {
  await api.visitor().ask('query Stranger { viewer { id } }');
  const text = await (await fetch('http://127.0.0.1:39187/metrics')).text();
  expect(text).toContain('rayonne_graphql_seconds_count{operation="unregistered",outcome="ok"}');
  expect(text).toContain('rayonne_http_seconds_count{route="graphql",status="2xx"}');
  expect(text).toMatch(/^rayonne_sockets 0$/m);
  expect(text).toMatch(/^rayonne_database_connections \d+$/m);
  expect(text).not.toContain('Stranger');
  expect((await get('/metrics')).headers.get('content-type')).toContain('text/html');
  expect(api.get(Metrics).isOn).toBe(true);
});

it('turns requests away early while it is overloaded, and says when to come back', async () => {
  const excess = jest.spyOn(api.get(Load), 'isExcessive', 'get').mockReturnValue(true);
  const answer = await fetch(`${api.url}/graphql`, { method: 'POST', body: '{}' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await get('/healthz')).status).toBe(200);
  expect((await fetch(`${api.url}/socket.io/?EIO=4&transport=polling`)).status).toBe(403);
  excess.mockRestore();
  expect(await api.visitor().ask('{ __typename }')).toSucceed();
  expect(api.get(Load).inFlight).toBe(0);
});

it('a drain makes it unready first and lets what is under way end', async () => {
  const own = await startTestApi();
  await own.get(Drain).begin();
  expect((await fetch(`${own.url}/readyz`)).status).toBe(503);
  const underWay = own.visitor().ask('{ __typename }');
  expect(await underWay).toSucceed();
  await own.close();
  await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
});
