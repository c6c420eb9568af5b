import { LIMITS } from '@rayonne/contracts';
import type { FastifyRequest } from 'fastify';
import { FileNotReadableError, FileTooLargeError } from '../imports.errors';

/** The whole body of an upload; throws before reading when the sender announces too much, or as soon as it is too much. */
export async function readBody({ headers, body }: FastifyRequest): Promise<Buffer> {
  if (Number(headers['content-length'] ?? 0) > LIMITS.importBytes) throw new FileTooLargeError();
  if (!isStream(body)) throw new FileNotReadableError();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LIMITS.importBytes) throw new FileTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const isStream = (body: unknown): body is AsyncIterable<Buffer> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
