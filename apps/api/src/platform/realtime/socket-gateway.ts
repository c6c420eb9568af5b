import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIMITS } from '@rayonne/contracts';
import type { FastifyInstance } from 'fastify';
import { Server } from 'socket.io';
import { ENV, type Env } from '../../env';
import { clientAddress } from '../http/client-address';
import { Drain } from '../http/drain';
import { Load } from '../http/load';
import { networkPrefix } from '../http/network-prefix';
import { Limits } from '../limits/limits';
import { Log } from '../logging/log';
import { Metrics } from '../metrics/metrics';
import { isOwnOrigin } from './origin';
import { Realtime } from './realtime';
import { createSocketAdapter, type SocketAdapter } from './socket-adapter';
import { SocketAdmission } from './socket-admission';
import { boundRate, dropSlowReaders } from './socket-bounds';
import type { SocketServer } from './socket-types';

/** New connections of one network: a whole company may come back at once after a restart. */
const HANDSHAKES = { points: 600, seconds: 60 };
const READY_WITHIN = 5_000;

/** The one door of sockets: accepts handshakes of our own pages, then leaves people to the admission. */
@Injectable()
export class SocketGateway implements OnModuleInit, OnApplicationBootstrap {
  private server: SocketServer | undefined;
  private adapter: SocketAdapter | undefined;
  private stopSweeping: () => void = () => undefined;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly host: HttpAdapterHost,
    private readonly admission: SocketAdmission,
    private readonly realtime: Realtime,
    private readonly limits: Limits,
    private readonly load: Load,
    private readonly drain: Drain,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // Before the HTTP server waits for its connections to end: these would not by themselves.
    fastify.addHook('preClose', () => this.close());
    this.drain.onBegin(() => this.closeConnections());
    this.metrics.gauge('rayonne_sockets', 'Open sockets', () => this.server?.engine.clientsCount ?? 0);
  }

  onApplicationBootstrap(): Promise<void> {
    return this.open(this.host.httpAdapter.getHttpServer() as HttpServer);
  }

  private async open(http: HttpServer): Promise<void> {
    const { env, log } = this;
    this.adapter = await createSocketAdapter({ env, log, onGap: () => void this.admission.reviewAll() });
    const server: SocketServer = new Server(http, {
      path: '/socket.io',
      adapter: this.adapter.adapter,
      allowRequest: (request, answer) => answer(null, this.isWelcome(request)),
      maxHttpBufferSize: LIMITS.socketFrame,
      perMessageDeflate: false,
      httpCompression: false,
      serveClient: false,
      connectTimeout: 5_000,
      cleanupEmptyChildNamespaces: true,
    });
    this.server = server;
    server.engine.on('connection', (connection) => boundRate(connection, () => this.metrics.refused('socket')));
    this.stopSweeping = dropSlowReaders(server, () => this.metrics.refused('socket'));
    this.admission.guard(server);
    this.realtime.use(server);
    await Promise.race([this.adapter.ready, delay(READY_WITHIN, undefined, { ref: false })]);
  }

  private isWelcome(request: IncomingMessage): boolean {
    if (!isOwnOrigin(this.env, request.headers)) {
      this.metrics.refused('origin');
      return false;
    }
    if (this.drain.isUnderWay || this.load.isExcessive) return false;
    const network = networkPrefix(clientAddress(request, this.env.TRUSTED_PROXIES));
    return this.limits.wait(`socket:${network}`, HANDSHAKES) === 0;
  }

  /** Cuts the transports: a client then connects again by itself, elsewhere while this node goes down. */
  private closeConnections(): void {
    this.server?.engine.close();
  }

  private async close(): Promise<void> {
    this.stopSweeping();
    this.closeConnections();
    this.server?.of('/').adapter.close();
    this.realtime.use(undefined);
    this.server = undefined;
    await this.adapter?.close();
  }
}
