import { rm } from 'node:fs/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { GraphqlClient } from '@rayonne/testing';
import { createApp } from '../create-app';
import { Database } from '../platform/database/database';
import { statementCounter } from './statement-counter';
import { templateDatabase } from './template-database';
import { dropDatabase, onServer, uniqueName, urlOfDatabase } from './test-database';
import { testEnv } from './test-env';

/** A whole API over a database of its own, listening on a free port. */
export interface TestApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly databaseUrl: string;
  get<T>(token: Type<T> | symbol | (abstract new (...args: never[]) => T)): T;
  /** A client without a session. */
  visitor(): GraphqlClient;
  /** A client with that session token. */
  clientWith(token: string): GraphqlClient;
  close(): Promise<void>;
}

/** `overrides` are environment variables, as they would be set outside. */
export async function startTestApi(overrides: Record<string, string> = {}): Promise<TestApi> {
  const template = await templateDatabase();
  const name = uniqueName('rayonne_test');
  await onServer(`create database ${name} template ${template}`);
  const databaseUrl = urlOfDatabase(name);
  const env = testEnv(databaseUrl, overrides);
  const app = await createApp(env);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const client = (token?: string) =>
    new GraphqlClient(url, token && `rayonne=${token}`, () => statementCounter.take().length);
  return {
    url,
    app,
    databaseUrl,
    database: app.get(Database),
    get: (token) => app.get(token as Type, { strict: false }),
    visitor: () => client(),
    clientWith: (token) => client(token),
    close: async () => {
      await app.close();
      await dropDatabase(name);
      await rm(env.STORAGE_ROOT, { recursive: true, force: true });
    },
  };
}
