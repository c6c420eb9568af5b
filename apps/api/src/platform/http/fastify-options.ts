import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyServerOptions } from 'fastify';
import type { Env } from '../../env';

/** Largest request body, in bytes: far above the largest registered document with its variables. */
const BODY_LIMIT = 262_144;
const SANE_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** An id given by a proxy in front is kept when it is harmless in a log and in a header. */
function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

export const fastifyOptions = (env: Env) =>
  ({
    bodyLimit: BODY_LIMIT,
    genReqId: requestIdOf,
    // The last hops are ours: the client is the first address before them.
    trustProxy: env.TRUSTED_PROXIES > 0 ? (_address, hop) => hop < env.TRUSTED_PROXIES : false,
    // A slow sender may not hold a connection open for ever.
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  }) satisfies FastifyServerOptions;
