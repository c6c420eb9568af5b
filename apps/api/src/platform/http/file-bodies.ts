import type { FastifyInstance } from 'fastify';

/** Hands a file's bytes to the route that asked for them, unread: it knows how many it accepts, and from whom. */
export function acceptFileBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}
