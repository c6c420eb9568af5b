import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEnv, type Env } from '../env';

/** The environment of a test API; `overrides` are variables as they would stand outside. */
export function testEnv(databaseUrl: string, overrides: Record<string, string> = {}): Env {
  return loadEnv({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '5',
    PORT: '0',
    LOG_LEVEL: 'silent',
    // Tests act faster than people; those of the limits themselves set another factor.
    RATE_LIMIT_FACTOR: '1000',
    // Made by whatever is stored there first; `TestApi.close` removes it.
    STORAGE_ROOT: join(tmpdir(), `rayonne-test-${randomUUID()}`),
    ...overrides,
  });
}
