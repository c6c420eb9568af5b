import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrations } from '../migrations';
import { migrate } from '../migrate';
import { onServer, testServerUrl, uniqueName, urlOfDatabase } from './test-database';
import { testEnv } from './test-env';

/** Test files run in several processes: one makes the template, the others wait for it. */
const TEMPLATE_LOCK = 5_120_331;

/** Name of a database with schema and reference data, made once for each state of the migrations. */
export async function templateDatabase(): Promise<string> {
  const text = migrations.map((migration) => migration.toString()).join('\n');
  const name = `rayonne_template_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  const client = new pg.Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    const { rowCount } = await client.query(`select from pg_database where datname = $1`, [name]);
    if (!rowCount) await buildTemplate(name);
  } finally {
    await client.end();
  }
  return name;
}

/** Built under another name, so that a run that is killed half-way leaves no half template. */
async function buildTemplate(name: string): Promise<void> {
  const draft = uniqueName('rayonne_draft');
  await onServer(`create database ${draft}`);
  await migrate(testEnv(urlOfDatabase(draft)));
  await onServer(`alter database ${draft} rename to ${name}`);
}
