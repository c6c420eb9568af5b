import { request as httpRequest } from 'node:http';
import { LIMITS } from '@rayonne/contracts';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { IMPORT, uploadList } from './testing/uploads';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' });
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
});
afterAll(() => api.close());

const LIST = 'Prénom;Nom;E-mail;Entreprise;Ville;Profil\nNadia;Roux;nadia@example.test;Roux SARL;Gonesse;Dirigeante\n';
const staged = async () => (await api.database.query(`select from imports`)).length;
const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

it('a manager’s list is staged with what its columns are likely for', async () => {
  const { status, id } = await uploadList(anne.client, { territory, file: LIST, name: '../<b>Nos\u202E amis.csv' });
  expect(status).toBe(201);
  const { import: made } = await anne.client.get(IMPORT, { id });
  expect(made).toMatchObject({
    fileName: '../bNos amis.csv',
    encoding: 'utf-8',
    delimiter: ';',
    state: 'MAPPING',
    rowCount: 1,
    counts: [],
  });
  expect(made.createdBy).toEqual({ name: 'Anne Duval' });
  expect(made.columns.map(({ role }: { role: string }) => role)).toEqual([
    'FIRST_NAME',
    'LAST_NAME',
    'EMAIL',
    'ORGANISATION',
    'COMMUNE',
    'PERSONA',
  ]);
  expect(made.columns[3]).toMatchObject({ header: 'Entreprise', samples: ['Roux SARL'] });
});

it.each([
  ['Windows-1252', Buffer.from(LIST, 'latin1'), 'windows-1252'],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${LIST}`), 'utf-8'],
  ['UTF-16', Buffer.from(`\uFEFF${LIST}`, 'utf16le'), 'utf-16le'],
])('a list in %s keeps its accents', async (_name, file, encoding) => {
  const { id } = await uploadList(anne.client, { territory, file });
  const { import: made } = await anne.client.get(IMPORT, { id });
  expect(made.encoding).toBe(encoding);
  expect(made.columns[0].header).toBe('Prénom');
});

it('signed out, without the power, or from another site, nothing is read nor kept', async () => {
  const before = await staged();
  const stranger = await anAccount(api);
  const elsewhere = await aMember(api, await aTerritory(api), { mandate: 'community_manager' });
  expect(await uploadList(api.visitor(), { territory, file: LIST })).toMatchObject({ status: 401, code: 'SIGNED_OUT' });
  expect(await uploadList(claire.client, { territory, file: LIST })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  for (const { client } of [stranger, elsewhere]) {
    const real = await uploadList(client, { territory, file: LIST });
    const madeUp = await uploadList(client, { territory: { publicId: 'AZr-Bi1DcAuGcVCZpNrhPA' }, file: LIST });
    expect(real).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(withoutRequestId(real.text)).toBe(withoutRequestId(madeUp.text));
  }
  for (const headers of [{ origin: 'https://ailleurs.example' }, { origin: 'null' }]) {
    expect(await uploadList(anne.client, { territory, file: LIST, headers })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
  }
  const asForm = await uploadList(anne.client, { territory, file: LIST, headers: { 'content-type': 'text/plain' } });
  expect(asForm).toMatchObject({ status: 400, code: 'FILE_NOT_READABLE' });
  expect(await staged()).toBe(before);
});

it.each([
  ['a workbook', Buffer.from('PK\u0003\u0004\0\0\u0008\0', 'latin1'), 'FILE_NOT_READABLE'],
  ['an empty file', '', 'FILE_EMPTY'],
  ['headers without rows', 'Nom;E-mail\n;\n', 'FILE_EMPTY'],
  [
    'too many columns',
    `${Array.from({ length: 101 }, (_, index) => `c${index}`).join(';')}\n${'x;'.repeat(101)}\n`,
    'TOO_MANY_COLUMNS',
  ],
  ['too many rows', `email\n${'a@example.test\n'.repeat(LIMITS.importRows + 1)}`, 'TOO_MANY_ROWS'],
] as const)('%s is refused and nothing is kept', async (_what, file, code) => {
  const before = await staged();
  expect(await uploadList(anne.client, { territory, file })).toMatchObject({ status: 400, code });
  expect(await staged()).toBe(before);
});

/** Sends `bytes` without waiting for an answer first; gives its status, and how much had left by then. */
function pour(bytes: number, headers: Record<string, string> = {}): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${api.url}/exchange/imports?territory=${territory.publicId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: anne.client.cookie!, ...headers },
    });
    request.on('response', (response) => {
      resolve({ status: response.statusCode!, sent: request.socket?.bytesWritten ?? 0 });
      request.destroy();
    });
    request.on('error', reject);
    request.write(Buffer.alloc(bytes, 'x'));
  });
}

it('a file of more than 10 MB is refused before it has been read, or where it becomes too much', async () => {
  const before = await staged();
  const announced = await pour(1_000, { 'content-length': String(LIMITS.importBytes + 1) });
  expect(announced.status).toBe(413);
  expect(announced.sent).toBeLessThan(10_000);
  expect((await pour(LIMITS.importBytes + 65_536)).status).toBe(413);
  expect(await staged()).toBe(before);
});
