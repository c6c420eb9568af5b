import pg from 'pg';

/** Drops what killed runs left behind. Templates stay: they are what makes the next run quick. */
export async function sweepDatabases(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select datname as name from pg_database where datname ~ '^rayonne_(test|draft|e2e|bench)_'`,
    );
    for (const { name } of rows) await client.query(`drop database if exists "${name}" with (force)`);
  } finally {
    await client.end();
  }
}
