import type { FastifyInstance } from 'fastify';
import { currentRequest } from '../logging/request-context';

/** Gives every request its id: in the answer's header, and in whatever is logged on its behalf. */
export function followRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // After the body was read: its stream would lose a scope entered earlier.
  fastify.addHook('preValidation', (request, _reply, done) => {
    currentRequest.run({ requestId: request.id }, done);
  });
}
