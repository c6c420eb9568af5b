import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Sends what anybody may read. It is asked for again at every use, since it can stop being public at any moment, and
 * travels only when it has changed.
 */
export function answer(request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept-language' });
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known?.includes(tag)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** What is no longer public and what never was look alike. */
export const nothing = (reply: FastifyReply, type: string, body: string): FastifyReply =>
  reply.code(404).headers({ 'cache-control': 'no-store' }).type(type).send(body);
