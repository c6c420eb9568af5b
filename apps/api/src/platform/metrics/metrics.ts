import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { ENV, type Env } from '../../env';
import { Database } from '../database/database';
import { Load } from '../http/health/load';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What the installation measures about itself. Labels are bounded: no path, account or free text ever becomes one. */
@Injectable()
export class Metrics {
  readonly isOn: boolean;
  private readonly registry = new Registry();
  private readonly http = this.histogram('rayonne_http_seconds', 'HTTP answers, by kind of route', ['route', 'status']);
  private readonly operations = this.histogram('rayonne_graphql_seconds', 'GraphQL operations', [
    'operation',
    'outcome',
  ]);
  private readonly refusals = new Counter({
    name: 'rayonne_refusals_total',
    help: 'Requests turned away, by reason',
    labelNames: ['reason'],
    registers: [this.registry],
  });

  constructor(@Inject(ENV) env: Env, database: Database, load: Load) {
    this.isOn = env.METRICS_PORT > 0;
    this.gauge('rayonne_requests_in_flight', 'HTTP requests under way', () => load.inFlight);
    this.gauge('rayonne_database_connections', 'Connections of the pool', () => database.pool.totalCount);
    this.gauge(
      'rayonne_database_idle_connections',
      'Connections of the pool that wait for work',
      () => database.pool.idleCount,
    );
    this.gauge('rayonne_database_waiting', 'Work that waits for a connection', () => database.pool.waitingCount);
    if (this.isOn) collectDefaultMetrics({ register: this.registry });
  }

  /** Adds a figure that is read when somebody asks. */
  gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }

  /** `operation` is a name of the manifest, or one word for everything else. */
  operationEnded(operation: string, outcome: 'ok' | 'refused', seconds: number): void {
    if (this.isOn) this.operations.observe({ operation, outcome }, seconds);
  }

  refused(reason: 'rate' | 'document' | 'origin' | 'socket'): void {
    if (this.isOn) this.refusals.inc({ reason });
  }

  observe(fastify: FastifyInstance): void {
    if (!this.isOn) return;
    fastify.addHook('onResponse', (request, reply, done) => {
      const route = routeOf(request.routeOptions.url);
      this.http.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1_000);
      done();
    });
  }

  render(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private histogram<Label extends string>(name: string, help: string, labelNames: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: SECONDS, registers: [this.registry] });
  }
}

function routeOf(url: string | undefined): string {
  if (url === '/graphql') return 'graphql';
  return url === '/healthz' || url === '/readyz' ? 'health' : 'other';
}
