import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Env, loadEnv } from '../../env';
import type { HostResolver } from './host-resolver';
import { Outbound } from './outbound';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let port: number;
let answer: Answer;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked.length = 0;
  answer = (_request, response) => response.end('bonjour');
});

const PRODUCTION = { NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://rayonne.example' };

function environment(variables: Record<string, string>): Env {
  return loadEnv({ DATABASE_URL: 'postgres://localhost/unused', ...variables });
}

/** A client for which every host has the addresses that `hosts` gives, one list after the other. */
function anOutbound(hosts: Record<string, string[][]> = {}, variables: Record<string, string> = {}): Outbound {
  const resolve = async (hostname: string) => {
    const lists = hosts[hostname] ?? [];
    return (lists.length > 1 ? lists.shift() : lists[0]) ?? [hostname.replace(/^\[|\]$/g, '')];
  };
  return new Outbound(environment(variables), { resolve });
}

/** A client that may reach the local server under the name `allowed.example`. */
const allowing = (hosts: Record<string, string[][]> = {}) =>
  anOutbound(
    { 'allowed.example': [['127.0.0.1']], ...hosts },
    { OUTBOUND_ALLOW: `allowed.example:${port},other.example:${port}` },
  );

const allowedUrl = (path = '/') => `http://allowed.example:${port}${path}`;

describe('the guard, with no exceptions', () => {
  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'http://user:secret@example.org/',
    'http://example.org:8080/',
    'http://example.org:22/',
    'not a url',
    '',
  ])('refuses the URL %s before any connection', async (url) => {
    await expect(anOutbound({ 'example.org': [['127.0.0.1']] }).fetch(url)).rejects.toMatchObject({
      failure: 'url refused',
    });
    expect(asked).toHaveLength(0);
  });

  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
  ])('refuses the address in %s', async (url) => {
    await expect(anOutbound().fetch(url)).rejects.toMatchObject({ failure: 'address refused' });
  });

  it('refuses a name that leads inside, even among public addresses', async () => {
    const outbound = anOutbound({
      'inside.example': [['10.0.0.1']],
      'mixed.example': [['93.184.215.14', '127.0.0.1']],
    });
    await expect(outbound.fetch('https://inside.example/')).rejects.toMatchObject({ failure: 'address refused' });
    await expect(outbound.fetch('https://mixed.example/')).rejects.toMatchObject({ failure: 'address refused' });
  });

  it('refuses a name without address, and one that does not resolve', async () => {
    const failing = { resolve: () => Promise.reject(new Error('ENOTFOUND')) } as HostResolver;
    await expect(anOutbound({ 'empty.example': [[]] }).fetch('http://empty.example/')).rejects.toMatchObject({
      failure: 'address refused',
    });
    await expect(new Outbound(environment({}), failing).fetch('http://unknown.example/')).rejects.toMatchObject({
      failure: 'unreachable',
    });
  });
});

describe('an exception', () => {
  it('lets its host and port through, and no other', async () => {
    const outbound = allowing({ 'third.example': [['127.0.0.1']] });
    await expect(outbound.fetch(allowedUrl())).resolves.toMatchObject({ status: 200, url: allowedUrl() });
    await expect(outbound.fetch(`http://third.example:${port}/`)).rejects.toMatchObject({ failure: 'url refused' });
    await expect(outbound.fetch('http://allowed.example/')).rejects.toMatchObject({ failure: 'address refused' });
  });

  it('never opens loopback in production, nor a metadata service anywhere', async () => {
    const allow = { OUTBOUND_ALLOW: `allowed.example:${port}` };
    const hosts = { 'allowed.example': [['127.0.0.1']] };
    await expect(anOutbound(hosts, { ...PRODUCTION, ...allow }).fetch(allowedUrl())).rejects.toMatchObject({
      failure: 'address refused',
    });
    const metadata = anOutbound({ 'allowed.example': [['169.254.169.254']] }, allow);
    await expect(metadata.fetch(allowedUrl())).rejects.toMatchObject({ failure: 'address refused' });
    expect(asked).toHaveLength(0);
  });
});

describe('a request', () => {
  it('goes to the checked address although the name now leads elsewhere', async () => {
    const outbound = allowing({ 'allowed.example': [['127.0.0.1'], ['10.0.0.1']] });
    await expect(outbound.fetch(allowedUrl('/first'))).resolves.toMatchObject({ status: 200 });
    expect(asked.map(({ url }) => url)).toEqual(['/first']);
  });

  it('sends method, headers and body, and keeps the name as host', async () => {
    let body = '';
    answer = (request, response) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.writeHead(204).end());
    };
    const headers = { 'x-signature': 'abc' };
    await expect(allowing().fetch(allowedUrl(), { method: 'POST', headers, body: 'news' })).resolves.toMatchObject({
      status: 204,
    });
    expect(asked[0]?.headers).toMatchObject({ host: `allowed.example:${port}`, 'x-signature': 'abc' });
    expect(body).toBe('news');
  });

  it('is not redirected when it carries a body', async () => {
    answer = (_request, response) => response.writeHead(307, { location: '/elsewhere' }).end();
    await expect(allowing().fetch(allowedUrl(), { method: 'POST', body: 'x' })).resolves.toMatchObject({ status: 307 });
    expect(asked).toHaveLength(1);
  });
});

describe('a redirection', () => {
  it('is followed three times and no further', async () => {
    answer = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('arrived');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    const arrived = await allowing().fetch(allowedUrl('/3'));
    expect(arrived.body.toString()).toBe('arrived');
    expect(arrived.url).toBe(allowedUrl('/0'));
    await expect(allowing().fetch(allowedUrl('/4'))).rejects.toMatchObject({ failure: 'too many redirects' });
  });

  it.each(['http://127.0.0.1/', 'http://inside.example/', 'file:///etc/passwd', '//169.254.169.254/'])(
    'to %s is refused',
    async (location) => {
      answer = (_request, response) => response.writeHead(301, { location }).end();
      const outbound = allowing({ 'inside.example': [['192.168.1.1']] });
      await expect(outbound.fetch(allowedUrl())).rejects.toMatchObject({
        failure: location.startsWith('file') ? 'url refused' : 'address refused',
      });
      expect(asked).toHaveLength(1);
    },
  );

  it('to another origin leaves credentials behind', async () => {
    answer = (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: `http://other.example:${port}/there` }).end();
      else response.end();
    };
    const headers = { authorization: 'Bearer secret', Cookie: 'a=b', accept: 'text/html' };
    await allowing({ 'other.example': [['127.0.0.1']] }).fetch(allowedUrl(), { headers });
    expect(asked[1]?.headers).toMatchObject({ accept: 'text/html' });
    expect(asked[1]?.headers).not.toHaveProperty('authorization');
    expect(asked[1]?.headers).not.toHaveProperty('cookie');
  });
});

describe('an answer', () => {
  it('beyond 1 MiB is cut off', async () => {
    answer = (_request, response) => response.end(Buffer.alloc(1_048_577));
    await expect(allowing().fetch(allowedUrl())).rejects.toMatchObject({ failure: 'too large' });
    answer = (_request, response) => response.end(Buffer.alloc(1_048_576));
    await expect(allowing().fetch(allowedUrl())).resolves.toMatchObject({ status: 200 });
  });

  it('in a compressed form is not unpacked', async () => {
    answer = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    await expect(allowing().fetch(allowedUrl())).rejects.toMatchObject({ failure: 'unreadable' });
  });

  it('that drips for ever is given up after 5 s in all', async () => {
    answer = (_request, response) => {
      const drip = setInterval(() => response.write('.'), 100);
      response.on('close', () => clearInterval(drip));
    };
    const start = performance.now();
    await expect(allowing().fetch(allowedUrl())).rejects.toMatchObject({ failure: 'too slow' });
    expect(performance.now() - start).toBeLessThan(6_000);
  }, 10_000);
});
