import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Limits } from '../../../platform/limits/limits';

/** Wrong guesses at one account, from wherever they come. The network they come from is counted by the operation. */
const ALLOWED = {
  password: { points: 10, seconds: 900 },
  code: { points: 6, seconds: 900 },
  mail: { points: 5, seconds: 900 },
} as const;

export type Guess = keyof typeof ALLOWED;

/** Counts guesses at one person's secrets, known or unknown alike; the right one starts the count anew. */
@Injectable()
export class Attempts {
  constructor(private readonly limits: Limits) {}

  /** Throws `RateLimitedError` beyond the allowance. `who` is an address or an account's id. */
  count(what: Guess, who: string): Promise<void> {
    return this.limits.consumeShared(keyOf(what, who), ALLOWED[what]);
  }

  forgive(what: Guess, who: string): Promise<void> {
    return this.limits.clearShared(keyOf(what, who));
  }
}

const keyOf = (what: Guess, who: string) => `sign-in:${what}:${createHash('sha256').update(who).digest('base64url')}`;
