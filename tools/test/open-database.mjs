import { startPostgres } from '../postgres/index.mjs';

/** Jest's global setup: a suite run alone brings its own PostgreSQL; `npm test` has started one for all. */
export default async function openDatabase() {
  if (process.env.TEST_DATABASE_URL) return;
  const { url, stop } = await startPostgres({ role: 'test' });
  process.env.TEST_DATABASE_URL = url;
  globalThis.closeTestDatabase = stop;
}
