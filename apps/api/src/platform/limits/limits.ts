import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../env';
import { RateLimitedError } from '../graphql/domain-error';
import { Metrics } from '../metrics/metrics';
import { SharedCounters } from './shared-counters';
import { type Allowance, TokenBuckets } from './token-buckets';

/** Counts attempts and refuses those beyond an allowance. */
@Injectable()
export class Limits {
  private readonly buckets = new TokenBuckets();

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly counters: SharedCounters,
    private readonly metrics: Metrics,
  ) {}

  /** Counts one attempt in this process; throws `RateLimitedError` beyond the allowance. */
  consume(key: string, allowance: Allowance): void {
    this.judge(this.wait(key, allowance));
  }

  /** As `consume`, counted in PostgreSQL for all nodes: one SQL statement. */
  async consumeShared(key: string, allowance: Allowance): Promise<void> {
    this.judge(await this.counters.take(key, this.scaled(allowance)));
  }

  /** Counts one attempt in this process and gives the seconds to wait, 0 when allowed. */
  wait(key: string, allowance: Allowance): number {
    return this.buckets.take(key, this.scaled(allowance));
  }

  /** Starts a shared key anew. */
  clearShared(key: string): Promise<void> {
    return this.counters.clear(key);
  }

  private judge(seconds: number): void {
    if (seconds === 0) return;
    this.metrics.refused('rate');
    throw new RateLimitedError(seconds);
  }

  private scaled({ points, seconds }: Allowance): Allowance {
    return { points: Math.max(1, Math.round(points * this.env.RATE_LIMIT_FACTOR)), seconds };
  }
}
