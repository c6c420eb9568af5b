import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Env } from './env';
import { createValidationPipe } from './platform/graphql/validation';

/** Bytes of one request's body: the longest text there is, many times over; files take another way. */
const BODY_LIMIT = 256 * 1024;

/** The whole API, not listening yet. */
export async function createApp(env: Env): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The last hops are ours: the client is the first address before them.
    trustProxy: env.TRUSTED_PROXIES > 0 ? (_address, hop) => hop <= env.TRUSTED_PROXIES : false,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(env), adapter, {
    // Failures reach our own log through the error formatter, refusals are no failures.
    logger: false,
    abortOnError: false,
  });
  app.useGlobalPipes(createValidationPipe());
  return app;
}
