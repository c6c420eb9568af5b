/** So many at once, refilled evenly over so many seconds. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const CAPACITY = 50_000;

/** Token buckets in memory, for limits whose loss at a restart harms nobody. Bounded: the longest unused key is forgotten. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly capacity = CAPACITY,
  ) {}

  get size(): number {
    return this.buckets.size;
  }

  /** Takes one token of `key`. Gives the seconds until there is one again, 0 when there was. */
  take(key: string, { points, seconds }: Allowance): number {
    const perMillisecond = points / (seconds * 1_000);
    const now = this.now();
    const known = this.buckets.get(key);
    const tokens = known ? Math.min(points, known.tokens + (now - known.at) * perMillisecond) : points;
    const allowed = tokens >= 1;
    this.keep(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    return allowed ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1_000);
  }

  private keep(key: string, bucket: Bucket): void {
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size <= this.capacity) return;
    for (const oldest of this.buckets.keys()) {
      this.buckets.delete(oldest);
      return;
    }
  }
}
