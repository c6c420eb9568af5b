import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIMITS, MEDIA_PATHS, type ErrorCode } from '@rayonne/contracts';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ENV, type Env } from '../../../env';
import { Authenticator } from '../../../platform/auth/principal';
import { encodeSharedId } from '../../../platform/database/public-id';
import { DomainError } from '../../../platform/graphql/domain-error';
import { isOwnOrigin } from '../../../platform/http/own-origin';
import { Limits } from '../../../platform/limits/limits';
import { Metrics } from '../../../platform/metrics/metrics';
import { currentUploader, UploadStore } from './upload-store';

const { uploads: PATH } = MEDIA_PATHS;
/** Uploads that an account may begin. */
const ALLOWANCE = { points: 120, seconds: 3_600 };
const METHODS = ['POST', 'HEAD', 'PATCH', 'DELETE'];
const STATUS: Partial<Record<ErrorCode, number>> = { SIGNED_OUT: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** Takes uploads in by the tus protocol, which goes on where a cut connection or a restart of ours left off. */
@Injectable()
export class UploadRoutes implements OnModuleInit {
  private readonly server: Server;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly host: HttpAdapterHost,
    private readonly authenticator: Authenticator,
    private readonly limits: Limits,
    private readonly metrics: Metrics,
    store: UploadStore,
  ) {
    this.server = new Server({
      path: PATH,
      datastore: store,
      relativeLocation: true,
      maxSize: LIMITS.documentBytes,
      namingFunction: () => encodeSharedId(randomUUID()),
    });
  }

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await fastify.register((scope, _options, done) => {
      // The bytes go to the store as they come.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
      for (const url of [PATH, `${PATH}/:id`]) {
        scope.route({ method: METHODS, url, handler: (request, reply) => this.handle(request, reply) });
      }
      done();
    });
  }

  private async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const accountId = await this.admit(request);
      const answer = await currentUploader.run({ accountId }, () => this.server.handleWeb(webRequest(request.raw)));
      return await reply.send(answer);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const wait = error.retryAfterSeconds;
      return reply
        .code(STATUS[error.code] ?? 400)
        .headers(wait ? { 'retry-after': wait } : {})
        .type('text/plain')
        .send(error.code);
    }
  }

  private async admit({ headers, method }: FastifyRequest): Promise<string> {
    if (!isOwnOrigin(this.env, headers)) {
      this.metrics.refused('origin');
      throw new DomainError('FORBIDDEN');
    }
    const principal = await this.authenticator.authenticate(headers.cookie);
    if (!principal) throw new DomainError('SIGNED_OUT');
    if (method === 'POST') this.limits.consume(`uploads:${principal.accountId}`, ALLOWANCE);
    return principal.accountId;
  }
}

/** The request as the web platform has it: its address is only looked at for the upload's id. */
function webRequest(raw: IncomingMessage): Request {
  const headers = Object.entries(raw.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const hasBody = raw.method === 'POST' || raw.method === 'PATCH';
  return new Request(new URL(raw.url ?? PATH, 'http://localhost'), {
    method: raw.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(raw) as ReadableStream<Uint8Array>, duplex: 'half' }),
  });
}
