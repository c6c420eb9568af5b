import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anAccount, type TestAccount } from '../../../features/identity/testing/account.factory';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { testEnv } from '../../../testing/test-env';
import { Log } from '../../logging/log';
import { hashOfText, RegisteredDocuments } from './registered-documents';

const VIEWER = 'query Known { viewer { id name } }';
/** Far beyond what a stranger may send, and within what may be registered. */
const LARGE = `query Large { ${Array.from({ length: 40 }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;
const FOR_THE_CACHE = 'query Unmasked { viewer { ...V @unmask } } fragment V on Viewer { name }';

const MEMBERS = `
  fragment V on Viewer { memberships { territory { ...T } } }
  fragment T on Territory { members { nodes { commune { name } } } }`;
const DEEP = `{ viewer { memberships { member { ...M } } } } fragment M on Member { ${'x { '.repeat(6)} y ${'} '.repeat(6)} }`;

const manifest = (texts: string[]) => {
  const path = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'documents.json');
  writeFileSync(path, JSON.stringify(Object.fromEntries(texts.map((text) => [hashOfText(text), text]))));
  return path;
};

let api: TestApi;
let camille: TestAccount;

beforeAll(async () => {
  api = await startTestApi({ PERSISTED_DOCUMENTS: manifest([VIEWER, LARGE, FOR_THE_CACHE]) });
  camille = await anAccount(api);
}, 60_000);
afterAll(() => api.close());

const send = (body: unknown, headers: Record<string, string> = {}, method = 'POST', target = api) =>
  fetch(`${target.url}/graphql`, {
    method,
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      cookie: camille.client.cookie!,
      ...headers,
    },
    ...(method !== 'GET' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOfText(text) } } });

describe('a document nobody registered', () => {
  it.each([
    ['seven levels through fragments', `{ viewer { ...V } } ${MEMBERS}`, 200],
    ['nine levels', DEEP, 400],
    ['an alias bomb', `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 400],
    ['too long', `{ viewer { id } } #${'x'.repeat(10_000)}`, 400],
    ['too many tokens', `{ viewer { ${'id '.repeat(1_500)} } }`, 400],
    ['a heap of directives', `{ viewer { id ${'@skip(if: false) '.repeat(21)} } }`, 400],
    ['two mutations', 'mutation { signOut signOutEverywhere }', 400],
    ['nonsense', '{ viewer {', 400],
  ])('%s', async (_name, query, status) => {
    const response = await send({ query });
    expect(response.status).toBe(status);
    const body = (await response.json()) as { errors?: { extensions: { code: string; requestId: string } }[] };
    if (status === 200) expect(body.errors).toBeUndefined();
    else
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'DOCUMENT_REFUSED', requestId: expect.any(String) });
  });

  it('is not even looked up in the database when it is refused', async () => {
    const answer = await camille.client.ask(LARGE.replace('Large', 'Other'));
    expect(answer).toBeRefused('DOCUMENT_REFUSED');
    expect(answer.statements).toBe(0);
  });
});

describe('a request of another shape', () => {
  it.each([
    ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }]],
    ['a text', '"{ __typename }"'],
    ['null', 'null'],
    ['a document that is an object', { query: { kind: 'Document' } }],
    ['nothing', {}],
  ])('%s is refused', async (_name, body) => {
    expect((await send(body)).status).toBe(400);
  });

  it('GET is refused', async () => {
    expect((await send(null, {}, 'GET')).status).toBe(405);
  });

  it('an upload is refused', async () => {
    const response = await send('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' });
    expect(response.status).toBe(415);
  });

  it('a field of 10 MB is refused', async () => {
    const response = await send({ query: '{ __typename }', variables: { body: 'x'.repeat(10_000_000) } }).catch(
      () => null,
    );
    expect(response?.status ?? 413).toBe(413);
    expect(await camille.client.ask('{ __typename }')).toSucceed();
  });

  it('a form of another site is refused: it cannot send the header', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie: camille.client.cookie! },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.status).toBe(400);
    expect((await camille.client.get('{ viewer { id } }')).viewer).not.toBeNull();
  });
});

describe('a registered document', () => {
  it('travels as its hash', async () => {
    const response = await send(byHash(VIEWER));
    expect(await response.json()).toMatchObject({ data: { viewer: { name: camille.name } } });
  });

  it('may be larger than a stranger’s, also as text', async () => {
    expect((await send(byHash(LARGE))).status).toBe(200);
    expect((await send({ query: LARGE })).status).toBe(200);
  });

  it('may hold words that are for the browser’s cache alone', async () => {
    const response = await send(byHash(FOR_THE_CACHE));
    expect(await response.json()).toEqual({ data: { viewer: { name: camille.name } } });
  });

  it('cannot be added by a client', async () => {
    const query = '{ viewer { locale } }';
    await send({ query, ...byHash(query) });
    const response = await send(byHash(query));
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'DOCUMENT_REFUSED' } }],
    });
  });

  it('is the only one accepted under the safelist', async () => {
    const strict = await startTestApi({ PERSISTED_DOCUMENTS: manifest([VIEWER]), GRAPHQL_SAFELIST: 'true' });
    try {
      expect((await send(byHash(VIEWER), {}, 'POST', strict)).status).toBe(200);
      expect((await send({ query: VIEWER }, {}, 'POST', strict)).status).toBe(200);
      expect((await send({ query: '{ viewer { id } }' }, {}, 'POST', strict)).status).toBe(400);
    } finally {
      await strict.close();
    }
  });

  it('of a manifest whose hash is wrong stops the start', () => {
    const path = manifest([]);
    writeFileSync(path, JSON.stringify({ ['0'.repeat(64)]: VIEWER }));
    const env = testEnv('postgres://nowhere', { PERSISTED_DOCUMENTS: path });
    expect(() => new RegisteredDocuments(env, new Log(env))).toThrow('is not the sha256');
  });
});

it('production tells nobody what the schema holds', async () => {
  const production = await startTestApi({ NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://rayonne.example' });
  try {
    const visitor = production.visitor();
    expect(await visitor.ask('{ __schema { types { name } } }')).toBeRefused('DOCUMENT_REFUSED');
    const { text } = await visitor.ask('{ viewr { id } }');
    expect(text).not.toMatch(/Did you mean|viewer|Query/);
    expect(text).not.toContain('stack');
  } finally {
    await production.close();
  }
});
