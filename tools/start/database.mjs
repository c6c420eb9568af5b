import { startPostgres } from '../postgres/index.mjs';

/** The operator's PostgreSQL when one is named (the API checks its version), else the embedded one. */
export async function openDatabase() {
  const isExternal = process.env.DATABASE_URL || process.env.DATABASE_URL_FILE;
  if (isExternal)
    return { url: process.env.DATABASE_URL, lost: new Promise(() => undefined), close: async () => undefined };
  const { promise: lost, resolve: lose } = Promise.withResolvers();
  const { url, stop } = await startPostgres({ role: 'app', onExit: lose });
  return { url, lost, close: stop };
}
