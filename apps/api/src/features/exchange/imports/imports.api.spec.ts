import { parse } from 'csv-parse/sync';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import {
  aCheckedImport,
  CANCEL,
  CHECK,
  CONFIRM,
  countsOf,
  DISCARD,
  IMPORT,
  ORIGIN,
  ROWS,
  uploadList,
} from './testing/uploads';
import { listWithFaults, LIST_FAULTS } from '@rayonne/testing';

interface RowPage {
  readonly nodes: readonly { email: string }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' });
});
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
});

const invited = async (where = territory) =>
  (
    await api.database.query<{ email: string }>(
      `select email from invitations where territory_id = $1 order by email`,
      [where.id],
    )
  ).map(({ email }) => email);
const mailed = async (emails: readonly string[]) =>
  (await api.database.query(`select from outbox_mails where recipient = any($1)`, [emails])).length;
const listOf = (emails: readonly string[]) => `E-mail\n${emails.join('\n')}\n`;
const people = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}-${index}@example.test`);
const confirmInput = ({ id, version }: { id: string; version: number }) => ({
  import: id,
  version,
  attested: true,
  origin: ORIGIN,
});
const rowsOf = async (id: string, status?: string) => (await anne.client.get(ROWS, { id, status })).importRows.nodes;
const fileOf = async (id: string, { client } = anne) => {
  const response = await fetch(`${api.url}/exchange/imports/${id}/refused.csv`, {
    headers: { cookie: client.cookie ?? '' },
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};

it('of a thousand rows with fifty faults, exactly those fifty come back, each with its reason', async () => {
  const { file, faulty } = listWithFaults();
  const checked = await aCheckedImport(api, anne.client, { territory, file: Buffer.from(file, 'latin1') });
  expect(checked).toMatchObject({ state: 'CHECKED', rowCount: 1000 });
  expect(countsOf(checked)).toEqual({ new: 950, invalid: 42, duplicate: 8 });
  const seen = [...(await rowsOf(checked.id, 'INVALID')), ...(await rowsOf(checked.id, 'DUPLICATE'))];
  expect(new Map(seen.map(({ line, faults }) => [line, faults[0]?.code ?? 'DUPLICATE']))).toEqual(faulty);
  const { bytes, type } = await fileOf(checked.id);
  expect(type).toBe('text/csv; charset=utf-8');
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'));
  const [headers, ...records] = parse(bytes, { bom: true, delimiter: ';' });
  expect(headers).toEqual([
    'Prénom',
    'Nom',
    'Adresse e-mail',
    'Entreprise',
    'Ville',
    'Profil',
    'Remarque',
    'Ligne du fichier',
    'À corriger',
  ]);
  expect(records.map((record) => Number(record[7])).sort((a, b) => a - b)).toEqual(
    [...faulty.keys()].sort((a, b) => a - b),
  );
  expect(records.every((record) => record[8]!.length > 20)).toBe(true);
  expect(new Set(faulty.values())).toEqual(new Set(LIST_FAULTS));
  expect(await invited()).toEqual([]);
  await anne.client.get(CONFIRM, { input: { ...confirmInput(checked), note: 'Rejoignez-nous !' } });
  await runJobs(api);
  const { import: sent } = await anne.client.get(IMPORT, { id: checked.id });
  expect(sent).toMatchObject({ state: 'SENT', origin: ORIGIN, confirmedBy: { name: 'Anne Duval' } });
  expect(countsOf(sent)).toEqual({ sent: 950, invalid: 42, duplicate: 8 });
  expect(await invited()).toHaveLength(950);
});

it('nothing in the file of refused rows is a formula', async () => {
  const checked = await aCheckedImport(api, anne.client, {
    territory,
    file: 'Nom;E-mail\n=HYPERLINK("http://x.fr");faux\n@SUM(1);faux\n',
  });
  const text = (await fileOf(checked.id)).bytes.toString();
  expect(
    parse(text, { bom: true, delimiter: ';' })
      .flat()
      .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
  ).toEqual([]);
  expect(text).toContain(`"'=HYPERLINK(""http://x.fr"")"`);
});

it('tells members, those already invited and those who want no more from new people, and nothing of accounts elsewhere', async () => {
  const elsewhere = await anAccount(api, { name: 'Marc Lefèvre' });
  const claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  const removed = await aMember(api, territory);
  await endMembership(api, removed, 'removed');
  const first = await aCheckedImport(api, anne.client, {
    territory,
    file: listOf(['waiting@example.test', 'never@example.test']),
  });
  await anne.client.get(CONFIRM, { input: confirmInput(first) });
  await runJobs(api);
  await api.database.query(
    `insert into invitation_suppressions (email_hash) select email_hash from invitations where email = 'never@example.test'`,
  );
  await api.database.query(`insert into invitation_suppressions values (sha256('never-elsewhere@example.test'))`);
  const emails = [
    claire.email.toUpperCase(),
    removed.email,
    'waiting@example.test',
    'never@example.test',
    'never-elsewhere@example.test',
    elsewhere.email,
  ];
  const { id } = await aCheckedImport(api, anne.client, { territory, file: listOf(emails) });
  expect((await rowsOf(id)).map(({ status }: { status: string }) => status)).toEqual([
    'KNOWN',
    'KNOWN',
    'INVITED',
    'SUPPRESSED',
    'NEW',
    'NEW',
  ]);
});

it('somebody behind a block is a stranger here as everywhere, and gets no mail', async () => {
  const claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  const importer = await aMember(api, territory, { trustLevel: 4 });
  await api.database.query(
    `update charter_articles set holders = '{level:4}' where territory_id = $1 and power = 'members.import'`,
    [territory.id],
  );
  await api.database.query(`insert into account_blocks (blocker_id, blocked_id) values ($1, $2)`, [
    claire.accountId,
    importer.accountId,
  ]);
  const checked = await aCheckedImport(api, importer.client, { territory, file: listOf([claire.email]) });
  expect(countsOf(checked)).toEqual({ new: 1 });
  await importer.client.get(CONFIRM, { input: confirmInput(checked) });
  await runJobs(api);
  expect(countsOf((await importer.client.get(IMPORT, { id: checked.id })).import)).toEqual({ sent: 1 });
  expect(await mailed([claire.email])).toBe(0);
});

it('confirmed twice, by two people at once, everybody is invited once and the act is recorded once', async () => {
  const bruno = await aMember(api, territory, { name: 'Bruno Petit', mandate: 'community_manager' });
  const emails = people(3, 'twice');
  const checked = await aCheckedImport(api, anne.client, { territory, file: listOf(emails) });
  const input = confirmInput(checked);
  const answers = await Promise.all([anne, bruno, anne, bruno].map(({ client }) => client.ask(CONFIRM, { input })));
  for (const answer of answers) expect(answer).toSucceed();
  await runJobs(api);
  expect(await invited()).toEqual(emails);
  expect(await mailed(emails)).toBe(3);
  const acts = await api.database.query(
    `select from interactions where territory_id = $1 and verb = 'members.imported'`,
    [territory.id],
  );
  expect(acts).toHaveLength(1);
  expect(await anne.client.ask(CONFIRM, { input })).toBeRefused('IMPORT_STATE');
});

it('without the attestation, its words or the version that was seen, nothing is sent', async () => {
  const checked = await aCheckedImport(api, anne.client, { territory, file: listOf(['a@example.test']) });
  const input = confirmInput(checked);
  expect(await anne.client.ask(CONFIRM, { input: { ...input, attested: false } })).toBeRefused(
    'INVALID_INPUT',
    'attested',
  );
  expect(await anne.client.ask(CONFIRM, { input: { ...input, origin: 'court' } })).toBeRefused(
    'INVALID_INPUT',
    'origin',
  );
  expect(await anne.client.ask(CONFIRM, { input: { ...input, version: 1 } })).toBeRefused('STALE_VERSION');
  await runJobs(api);
  expect(await invited()).toEqual([]);
  await anne.client.get(CONFIRM, { input });
  const [kept] = await api.database.query(
    `select origin, attestation_version, confirmed_by, confirmed_at from imports where territory_id = $1`,
    [territory.id],
  );
  expect(kept).toMatchObject({
    origin: ORIGIN,
    attestation_version: '2026-11-22',
    confirmed_by: anne.memberId,
    confirmed_at: expect.any(Date),
  });
});

it('a mapping names one column of addresses, and each use once', async () => {
  const { id } = await uploadList(anne.client, {
    territory,
    file: 'Nom;E-mail;Contact\nRoux;a@example.test;b@example.test\n',
  });
  for (const roles of [[null, null, null], ['EMAIL', 'EMAIL', null], ['EMAIL'], ['LAST_NAME', null, null]]) {
    expect(await anne.client.ask(CHECK, { input: { import: id, version: 1, roles } })).toBeRefused(
      'INVALID_INPUT',
      'roles',
    );
  }
  expect((await anne.client.get(IMPORT, { id })).import).toMatchObject({ state: 'MAPPING', version: 1 });
  await anne.client.get(CHECK, { input: { import: id, version: 1, roles: [null, null, 'EMAIL'] } });
  await runJobs(api);
  expect((await rowsOf(id))[0]).toMatchObject({ email: 'b@example.test', name: null, status: 'NEW' });
});

it('rows come by pages that neither lose nor repeat one', async () => {
  const emails = people(25, 'page');
  const { id } = await aCheckedImport(api, anne.client, { territory, file: listOf(emails) });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: RowPage = (await anne.client.get(ROWS, { id, first: 10, after })).importRows;
    seen.push(...page.nodes.map(({ email }) => email));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(emails);
});

it('cancelled while it waits, nothing is sent; it goes on when it is confirmed again', async () => {
  const emails = people(2, 'stopped');
  const checked = await aCheckedImport(api, anne.client, { territory, file: listOf(emails) });
  await anne.client.get(CONFIRM, { input: confirmInput(checked) });
  expect((await anne.client.get(CANCEL, { id: checked.id })).cancelImport).toEqual({ state: 'STOPPED' });
  await runJobs(api);
  expect(await invited()).toEqual([]);
  const { import: stopped } = await anne.client.get(IMPORT, { id: checked.id });
  expect(countsOf(stopped)).toEqual({ new: 2 });
  await anne.client.get(CONFIRM, { input: confirmInput(stopped) });
  await runJobs(api);
  expect(await invited()).toEqual(emails);
});

it('a mandate that ends meanwhile ends the sending, and another manager takes it up', async () => {
  const bruno = await aMember(api, territory, { name: 'Bruno Petit', mandate: 'community_manager' });
  const checked = await aCheckedImport(api, anne.client, { territory, file: listOf(['a@example.test']) });
  await anne.client.get(CONFIRM, { input: confirmInput(checked) });
  await endMembership(api, anne, 'suspended');
  await runJobs(api);
  expect(await invited()).toEqual([]);
  const { import: failed } = await bruno.client.get(IMPORT, { id: checked.id });
  expect(failed.state).toBe('FAILED');
  await bruno.client.get(CONFIRM, { input: confirmInput(failed) });
  await runJobs(api);
  expect(await invited()).toEqual(['a@example.test']);
});

it('without the power an import is refused, outside the territory it does not exist, file included', async () => {
  const checked = await aCheckedImport(api, anne.client, { territory, file: listOf(['faux']) });
  const outsider = await aMember(api, await aTerritory(api), { mandate: 'community_manager' });
  expect((await fileOf(checked.id, outsider)).status).toBe(404);
  expect((await fileOf('nonsense', anne)).status).toBe(404);
  expect((await fileOf(checked.id, { client: api.visitor() } as TestMember)).status).toBe(401);
  expect(await outsider.client.ask(DISCARD, { id: checked.id })).toBeRefused('NOT_FOUND');
  await nobodyHolds(api, territory, 'members.import');
  expect((await fileOf(checked.id)).status).toBe(403);
  expect(await anne.client.ask(DISCARD, { id: checked.id })).toBeRefused('FORBIDDEN');
  expect(await api.database.query(`select from imports where territory_id = $1`, [territory.id])).toHaveLength(1);
});

it('a list is forgotten at its importer’s word, and after thirty days; what was sent stays in figures', async () => {
  const unsent = await aCheckedImport(api, anne.client, { territory, file: listOf(['a@example.test']) });
  await anne.client.get(DISCARD, { id: unsent.id });
  expect(await anne.client.ask(IMPORT, { id: unsent.id })).toBeRefused('NOT_FOUND');
  const old = await aCheckedImport(api, anne.client, { territory, file: listOf(['b@example.test']) });
  const sent = await aCheckedImport(api, anne.client, { territory, file: listOf(['c@example.test', 'faux']) });
  await anne.client.get(CONFIRM, { input: confirmInput(sent) });
  await runJobs(api);
  await api.database.query(`update imports set created_at = now() - interval '31 days' where territory_id = $1`, [
    territory.id,
  ]);
  await api
    .get(UnitOfWork)
    .run(() => api.database.query(`select graphile_worker.add_job('exchange.erase-import-rows', '{}')`));
  await runJobs(api);
  expect(await anne.client.ask(IMPORT, { id: old.id })).toBeRefused('NOT_FOUND');
  const { import: kept } = await anne.client.get(IMPORT, { id: sent.id });
  expect(kept).toMatchObject({ state: 'SENT', areRowsErased: true });
  expect(countsOf(kept)).toEqual({ sent: 1, invalid: 1 });
  expect(kept.columns[0].samples).toEqual([]);
  expect(await rowsOf(sent.id)).toEqual([]);
  expect(await api.database.query(`select from import_rows where territory_id = $1`, [territory.id])).toEqual([]);
});
