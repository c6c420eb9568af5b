import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** The server that the test run provides; any role that may create databases will do. */
export function testServerUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the API tests through `npm test`.');
  return url;
}

export function urlOfDatabase(name: string): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** One statement on the server itself, outside any test database. */
export async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Drops a test's database. An autovacuum worker in it belongs to nobody who could be sent away: it ends by itself. */
export async function dropDatabase(name: string, tries = 20): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await onServer(`drop database if exists ${name} with (force)`);
    } catch (error) {
      if (attempt === tries) throw error;
      await delay(250);
    }
  }
}

export const uniqueName = (prefix: string) => `${prefix}_${randomBytes(6).toString('hex')}`;
