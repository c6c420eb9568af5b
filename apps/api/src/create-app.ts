import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Env } from './env';
import { createValidationPipe } from './platform/graphql/validation';
import { configureHttp } from './platform/http/configure-http';
import { fastifyOptions } from './platform/http/fastify-options';

/** The whole API, not listening yet. */
export async function createApp(env: Env): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter(fastifyOptions(env));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(env), adapter, {
    // Failures reach our own log through the error formatter, refusals are no failures.
    logger: false,
    abortOnError: false,
  });
  app.useGlobalPipes(createValidationPipe());
  await configureHttp(app);
  return app;
}
