import type { GraphqlClient } from '@rayonne/testing';
import { runJobs } from '../../../../platform/jobs/testing/run-jobs';
import type { TestApi } from '../../../../testing/test-api';
import type { TestTerritory } from '../../../territories/testing/territory.factory';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly id: string;
  readonly code: string | undefined;
}

interface Upload {
  readonly territory: Pick<TestTerritory, 'publicId'>;
  readonly file: string | Buffer;
  readonly name?: string;
  readonly headers?: Record<string, string>;
}

/** Sends a file as the screen does. */
export async function uploadList(
  client: GraphqlClient,
  { territory, file, name = 'liste.csv', headers = {} }: Upload,
): Promise<Answer> {
  const query = new URLSearchParams({ territory: territory.publicId, name }).toString();
  const response = await fetch(`${client.url}/exchange/imports?${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(client.cookie && { cookie: client.cookie }),
      ...headers,
    },
    body: Buffer.from(file),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { id?: string; errors?: { extensions: { code: string } }[] };
  return { status: response.status, text, id: body.id ?? '', code: body.errors?.[0]?.extensions.code };
}

export const IMPORT = `query ($id: ID!) { import(import: $id) {
  id fileName encoding delimiter state version rowCount origin note areRowsErased
  columns { header samples role } counts { status rows } progress { done total }
  createdBy { name } confirmedBy { name } confirmedAt finishedAt } }`;
export const ROWS = `query ($id: ID!, $status: ImportRowStatus, $first: Int! = 100, $after: String) {
  importRows(import: $id, status: $status, first: $first, after: $after) {
    nodes { id line status email name organisation communeName persona sameAsLine faults { code field } }
    pageInfo { hasNextPage endCursor } } }`;
export const CHECK = `mutation ($input: CheckImportInput!) { checkImport(input: $input) { state version } }`;
export const CONFIRM = `mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { state version } }`;
export const CANCEL = `mutation ($id: ID!) { cancelImport(import: $id) { state } }`;
export const DISCARD = `mutation ($id: ID!) { discardImport(import: $id) }`;

export const ORIGIN = 'Le fichier des adhérents de l’association';

/** Uploads a list and goes through its dry run with the roles that were guessed; gives the import as it then stands. */
export async function aCheckedImport(api: TestApi, client: GraphqlClient, upload: Upload) {
  const { id, text } = await uploadList(client, upload);
  if (!id) throw new Error(`The upload was refused: ${text}`);
  const { version, columns } = (await client.get(IMPORT, { id })).import;
  const roles = columns.map(({ role }: { role: string | null }) => role);
  await client.get(CHECK, { input: { import: id, version, roles } });
  await runJobs(api);
  return (await client.get(IMPORT, { id })).import;
}

/** The counts of an import by status, in lower case. */
export const countsOf = ({ counts }: { counts: readonly { status: string; rows: number }[] }) =>
  Object.fromEntries(counts.map(({ status, rows }) => [status.toLowerCase(), rows]));
