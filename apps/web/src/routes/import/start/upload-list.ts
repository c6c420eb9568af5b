import { ERROR_CODES, LIMITS } from '@rayonne/contracts';
import { RefusalError } from '../../../shared/graphql/refusal-error';
import { TransportError } from '../../../shared/graphql/transport-error';

const WORKBOOK = /\.(?:xlsx?|xlsm|ods|numbers|pdf|docx?)$/i;

/** Sends a list and gives the id of its import. What can be known beforehand is refused without sending anything. */
export async function uploadList(file: File, territoryId: string): Promise<string> {
  if (file.size > LIMITS.importBytes) throw new RefusalError('FILE_TOO_LARGE');
  if (WORKBOOK.test(file.name)) throw new RefusalError('FILE_NOT_READABLE');
  const query = new URLSearchParams({ territory: territoryId, name: file.name }).toString();
  const response = await fetch(`/exchange/imports?${query}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch((cause: unknown) => {
    throw new TransportError(0, { cause });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusalOf(answer) ?? new TransportError(response.status);
  return (answer as { id: string }).id;
}

function refusalOf(answer: unknown): RefusalError | undefined {
  const { errors } = (answer ?? {}) as { errors?: readonly { extensions?: { code?: string } }[] };
  const code = ERROR_CODES.find((known) => known === errors?.[0]?.extensions?.code);
  return code && new RefusalError(code);
}
