import 'reflect-metadata';
import type { Allowance } from './token-buckets';

export interface RateLimitRule extends Allowance {
  /** Whose attempts are counted together. Signed out, `account` counts the network. */
  readonly by: 'account' | 'network';
  /** Counted in PostgreSQL: across nodes and restarts. For attempts at something secret. */
  readonly shared?: boolean;
}

const KEY = Symbol('rate limit');

/** Bounds how often an operation is called: `points` at once, renewed over `seconds`. */
export const RateLimit =
  (rule: RateLimitRule): MethodDecorator =>
  (_target, _name, descriptor) => {
    Reflect.defineMetadata(KEY, rule, descriptor.value as object);
  };

export const rateLimitOf = (handler: object) => Reflect.getMetadata(KEY, handler) as RateLimitRule | undefined;
