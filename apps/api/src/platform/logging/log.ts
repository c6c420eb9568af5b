import { Inject, Injectable } from '@nestjs/common';
import { pino, stdTimeFunctions, type Logger } from 'pino';
import { ENV, type Env } from '../../env';
import { currentRequest } from './request-context';

type Fields = Record<string, unknown>;

/** An error without what PostgreSQL quotes in its details: the row at fault, people's words included. */
export function describeError(error: Error): object {
  const { detail: _row, where: _context, ...told } = pino.stdSerializers.err(error);
  return told;
}

/** JSON lines on standard output, each with the id of its request. Never give it a secret, a token or people's words. */
@Injectable()
export class Log {
  private readonly logger: Logger;

  constructor(@Inject(ENV) env: Env) {
    this.logger = pino({
      level: env.LOG_LEVEL,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { error: describeError },
      redact: ['password', 'token', 'cookie', 'authorization', '*.password', '*.token', '*.cookie', '*.authorization'],
      mixin: () => ({ requestId: currentRequest.getStore()?.requestId }),
    });
  }

  info(fields: Fields, message: string): void {
    this.logger.info(fields, message);
  }

  warn(fields: Fields, message: string): void {
    this.logger.warn(fields, message);
  }

  error(fields: Fields, message: string): void {
    this.logger.error(fields, message);
  }

  debug(fields: Fields, message: string): void {
    this.logger.debug(fields, message);
  }
}
