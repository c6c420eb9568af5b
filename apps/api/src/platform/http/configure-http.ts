import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ENV, type Env } from '../../env';
import { DocumentGate } from '../graphql/documents/document-gate';
import { RegisteredDocuments } from '../graphql/documents/registered-documents';
import { Log } from '../logging/log';
import { Metrics } from '../metrics/metrics';
import { acceptFileBodies } from './file-bodies';
import { Load } from './health/load';
import { followRequests } from './request-scope';
import { publishSecurityContact } from './security-contact';
import { addSecurityHeaders } from './security-headers';
import { serveWebApplication } from './static-files';

/** Puts the HTTP layer around an application; call it before `app.init()`, which registers the routes. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const env = app.get<Env>(ENV);
  const metrics = app.get(Metrics);
  const schemaHost = app.get(GraphQLSchemaHost, { strict: false });
  followRequests(fastify);
  app.get(Load).guard(fastify);
  addSecurityHeaders(fastify, env);
  acceptFileBodies(fastify);
  metrics.observe(fastify);
  new DocumentGate({ env, metrics, documents: app.get(RegisteredDocuments), schema: () => schemaHost.schema }).guard(
    fastify,
  );
  publishSecurityContact(fastify, env);
  await serveWebApplication(fastify, env, app.get(Log));
}
