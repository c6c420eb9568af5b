import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../auth/principal';

export interface GraphqlContext {
  readonly viewer: Principal | null;
  readonly requestId: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
