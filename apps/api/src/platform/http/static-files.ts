import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../../env';
import type { Log } from '../logging/log';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATED = 'no-cache';
/** The bundler names these files after their content. */
const HASHED = '/assets/';
/** Paths with a protocol of their own; a page there would only hide a mistake. */
const NEVER_A_PAGE = /^\/(graphql|socket\.io|uploads|media|healthz|readyz|\.well-known)(\/|\?|$)|\.[A-Za-z0-9]+(\?|$)/;

/** Serves the built web application; a path that is no file gets its page, which knows the routes. */
export async function serveWebApplication(fastify: FastifyInstance, env: Env, log: Log): Promise<void> {
  if (!env.WEB_ROOT) return;
  const root = resolve(env.WEB_ROOT);
  if (!existsSync(join(root, 'index.html'))) {
    log.warn({ root }, 'WEB_ROOT holds no index.html: the web application is not served');
    return;
  }
  await fastify.register(async (scope) => {
    // Files compressed by the build are sent as they are; this is for those it left alone.
    await scope.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'] });
    await scope.register(staticFiles, {
      root,
      wildcard: false,
      // For the API, not for visitors.
      globIgnore: ['persisted-documents.json'],
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        void reply.header('cache-control', path.includes(HASHED) ? IMMUTABLE : REVALIDATED);
      },
    });
    scope.get('/*', sendPage);
  });
}

async function sendPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (NEVER_A_PAGE.test(request.url)) return reply.code(404).type('text/plain').send('Not found');
  return reply.sendFile('index.html');
}
