import type { Server as HttpServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIMITS } from '@rayonne/contracts';
import type { FastifyInstance } from 'fastify';
import { Server } from 'socket.io';
import { Drain } from '../http/health/drain';
import { Metrics } from '../metrics/metrics';
import { Handshakes } from './handshakes';
import { type SocketAdapter, SocketAdapters } from './socket-adapters';
import { SocketAdmission } from './socket-admission';
import { boundRate, dropSlowReaders } from './socket-bounds';
import type { ClientSocket, SocketServer } from './socket-types';

const READY_WITHIN = 5_000;

/** The one door of sockets: accepts handshakes of our own pages, then leaves people to the admission. */
@Injectable()
export class SocketGateway implements OnModuleInit, OnApplicationBootstrap {
  private server: SocketServer | undefined;
  private adapter: SocketAdapter | undefined;
  private stopSweeping: () => void = () => undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly adapters: SocketAdapters,
    private readonly handshakes: Handshakes,
    private readonly admission: SocketAdmission,
    private readonly drain: Drain,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // Before the HTTP server waits for its connections to end: these would not by themselves.
    fastify.addHook('preClose', () => this.close());
    this.drain.onBegin(() => this.closeConnections());
    this.metrics.gauge('rayonne_sockets', 'Open sockets', () => this.server?.engine.clientsCount ?? 0);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.adapter = await this.adapters.open(() => void this.admission.reviewAll());
    const server: SocketServer = new Server(this.host.httpAdapter.getHttpServer() as HttpServer, {
      path: '/socket.io',
      adapter: this.adapter.adapter,
      allowRequest: (request, answer) => answer(null, this.handshakes.isWelcome(request)),
      maxHttpBufferSize: LIMITS.socketFrame,
      perMessageDeflate: false,
      httpCompression: false,
      serveClient: false,
      connectTimeout: 5_000,
    });
    this.server = server;
    const refused = () => this.metrics.refused('socket');
    server.engine.on('connection', (connection: ClientSocket['conn']) => boundRate(connection, refused));
    this.stopSweeping = dropSlowReaders(server, refused);
    this.admission.guard(server);
    await Promise.race([this.adapter.ready, delay(READY_WITHIN, undefined, { ref: false })]);
  }

  /** Cuts the transports: a client then connects again by itself, elsewhere while this node goes down. */
  private closeConnections(): void {
    this.server?.engine.close();
  }

  private async close(): Promise<void> {
    this.stopSweeping();
    this.closeConnections();
    await this.server?.of('/').adapter.close();
    this.admission.end();
    this.server = undefined;
    await this.adapter?.close();
  }
}
