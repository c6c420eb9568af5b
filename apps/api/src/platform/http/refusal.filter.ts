import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { ErrorCode } from '@rayonne/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../graphql/domain-error';
import { Log } from '../logging/log';

const STATUS: Partial<Record<ErrorCode, number>> = {
  SIGNED_OUT: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  BUSY: 503,
  INTERNAL: 500,
};

/** Answers what a plain HTTP route refuses in the shape that GraphQL's refusals have, so that clients read one. */
@Injectable()
@Catch()
export class RefusalFilter implements ExceptionFilter<unknown> {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { code, field, retryAfterSeconds } = error instanceof DomainError ? error : new DomainError('INTERNAL');
    if (code === 'INTERNAL') this.log.error({ error, path: request.routeOptions.url }, 'a route failed');
    const extensions = {
      code,
      ...(field && { field }),
      ...(retryAfterSeconds && { retryAfterSeconds }),
      requestId: request.id,
    };
    // Whatever was not read of the body must not be taken for the next request.
    void reply
      .code(STATUS[code] ?? 400)
      .header('connection', 'close')
      .send({ errors: [{ message: code, extensions }] });
  }
}
