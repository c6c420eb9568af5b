import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Requests under way beyond which one more would only make all of them late. */
const IN_FLIGHT_BOUND = 400;
/** Median delay of the event loop, in milliseconds over a second, that shows a process past its capacity… */
const DELAY_BOUND = 400;
/** …if so many requests are under way: with fewer, something else than they held it up, and refusing would not help. */
const IN_FLIGHT_OF_A_CROWD = 50;
const SAMPLE_EVERY = 1_000;
const RETRY_AFTER_SECONDS = 2;
/** Asked by whoever decides where to send requests: they must hear the truth when everybody else is turned away. */
const ALWAYS_ANSWERED = new Set(['/healthz', '/readyz']);

/** How busy this process is. Past its bounds new requests are turned away before any work is done for them. */
@Injectable()
export class Load implements OnApplicationShutdown {
  private readonly histogram: IntervalHistogram = monitorEventLoopDelay({ resolution: 20 });
  private readonly sampler: NodeJS.Timeout;
  private delayMs = 0;
  private requests = 0;

  constructor() {
    this.histogram.enable();
    this.sampler = setInterval(() => this.sample(), SAMPLE_EVERY).unref();
  }

  get inFlight(): number {
    return this.requests;
  }

  get eventLoopDelayMs(): number {
    return this.delayMs;
  }

  get isExcessive(): boolean {
    return this.requests >= IN_FLIGHT_BOUND || (this.delayMs >= DELAY_BOUND && this.requests >= IN_FLIGHT_OF_A_CROWD);
  }

  guard(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      if (this.isExcessive && !ALWAYS_ANSWERED.has(request.url)) {
        void reply
          .code(503)
          .header('retry-after', RETRY_AFTER_SECONDS)
          .send({ errors: [busy(request.id)] });
        return;
      }
      this.requests += 1;
      // `close` comes once, after the answer was sent and after the client went away alike.
      reply.raw.once('close', () => {
        this.requests -= 1;
      });
      done();
    });
  }

  onApplicationShutdown(): void {
    clearInterval(this.sampler);
    this.histogram.disable();
  }

  private sample(): void {
    this.delayMs = this.histogram.count > 0 ? this.histogram.percentile(50) / 1e6 : 0;
    this.histogram.reset();
  }
}

const busy = (requestId: string) => ({
  message: 'BUSY',
  extensions: { code: 'BUSY', retryAfterSeconds: RETRY_AFTER_SECONDS, requestId },
});
