import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../sessions/sessions.service';
import type { Arrival } from './provider-arrivals';

/** A request with what its strategy needs, and whom it recognised: `null` when nobody, which the next page says in words. */
export type ProviderRequest = FastifyRequest & { exchange: Exchange; user: Arrival | null };

/** Runs the provider's strategy over a request and its reply. */
@Injectable()
export class ProviderGuard extends AuthGuard('provider') {
  override getRequest(context: ExecutionContext): object {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    return Object.assign(request, { exchange: { request, reply: http.getResponse<FastifyReply>() } });
  }

  getResponse(): object {
    return {};
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error instanceof Error) throw error;
    return (user || null) as User;
  }
}
