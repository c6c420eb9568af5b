import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup.mjs';
import { contentsOf } from './contents.mjs';
import { copyInto } from './copy-in.mjs';
import * as sql from './dataset.sql.mjs';
import { addressOf, run, withClient } from './postgres.mjs';
import { runToEnd } from './servers.mjs';

/** Rows of each size. Territories have Zipf sizes: the first of them holds about a third. */
export const SIZES = {
  smoke: { members: 60, posts: 300, comments: 300, reactions: 600 },
  S: { members: 500, posts: 5_000, comments: 10_000, reactions: 15_000 },
  default: { members: 2_000, posts: 20_000, comments: 40_000, reactions: 60_000 },
  M: { members: 20_000, posts: 200_000, comments: 400_000, reactions: 600_000 },
  M10: { members: 200_000, posts: 2_000_000, comments: 4_000_000, reactions: 6_000_000 },
};

const TERRITORIES = 10;
/** The presets' powers, all of them for everybody. */
const POWERS = [
  'posts.publish',
  'opportunities.publish',
  'comments.write',
  'reactions.give',
  'conversations.start',
  'members.invite',
  'content.moderate',
  'mandates.grant',
  'territory.edit',
  'charter.edit',
];

/**
 * A database with the content of that size, loaded once for each state of schema and generator; gives its address.
 * `server` is an address on a server where databases may be created.
 */
export const prepareDataset = (server, size) =>
  prepareDatabase(server, size.toLowerCase(), (client) => fill(client, SIZES[size]));

/** As `prepareDataset`, for a database of another kind, which `fillIn` fills. */
export async function prepareDatabase(server, what, fillIn) {
  const kind = `rayonne_dataset_${what}_`;
  const name = kind + fingerprint();
  const { rows: known } = await run(server, 'select datname as name from pg_database where starts_with(datname, $1)', [
    kind,
  ]);
  if (!known.some((database) => database.name === name)) {
    for (const outdated of known) await run(server, `drop database ${outdated.name} with (force)`);
    await load(server, name, fillIn);
  }
  return addressOf(server, name);
}

/** A copy to write into; `drop` removes it. */
export async function copyOf(url) {
  const name = `rayonne_bench_${process.pid}`;
  await run(addressOf(url, 'postgres'), `create database ${name} template ${new URL(url).pathname.slice(1)}`);
  const drop = () => run(addressOf(url, 'postgres'), `drop database if exists ${name} with (force)`);
  return { url: addressOf(url, name), drop };
}

/** Under another name until it is complete; what a killed run leaves is swept with the test databases. */
async function load(server, name, fillIn) {
  const draft = `rayonne_draft_${process.pid}`;
  await run(server, `create database ${draft}`);
  await runToEnd('migrate', { DATABASE_URL: addressOf(server, draft) });
  await withClient(addressOf(server, draft), fillIn);
  await run(server, `alter database ${draft} rename to ${name}`);
}

async function fill(client, { members, ...written }) {
  await client.query('set statement_timeout = 0');
  for (const text of [sql.WORDS, sql.WORDS_KEY, 'analyze bench_words']) await client.query(text);
  await client.query(sql.ACCOUNTS, [members]);
  await client.query('analyze accounts');
  for (const table of ['members', 'subject_topics']) await client.query(`alter table ${table} disable trigger user`);
  const words = (await client.query(sql.VOCABULARY)).rows.map(({ word }) => word);
  let first = 1;
  for (const [rank, share] of zipf(TERRITORIES).entries()) {
    const id = await addTerritory(client, rank);
    const last = rank === TERRITORIES - 1 ? members : first + Math.floor(members * share) - 1;
    await client.query(sql.MEMBERS, [id, first, last]);
    await write(client, { territoryId: id, seed: rank + 1, words, ...sharesOf(written, share) });
    first = last + 1;
  }
  await client.query(sql.DIRECTORY_INDEX);
  for (const table of ['members', 'subject_topics']) await client.query(`alter table ${table} enable trigger user`);
  await client.query('drop table bench_words');
  await client.query('vacuum (freeze, analyze)');
}

/** Constraints are checked row by row against tables whose size PostgreSQL has to know. */
async function write(client, { territoryId, ...written }) {
  await client.query('analyze members');
  const { rows } = await client.query('select id from members where territory_id = $1 order by id', [territoryId]);
  const members = rows.map(({ id }) => id);
  for (const { table, columns, rows } of contentsOf({ territoryId, members, ...written })) {
    await copyInto(client, table, columns, rows);
    await client.query(`analyze ${table}`);
  }
}

const sharesOf = (counts, share) =>
  Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, Math.round(count * share)]));

async function addTerritory(client, rank) {
  const id = `01900000-0000-7000-8000-00000000000${rank}`;
  await client.query(
    `insert into territories (id, slug, name, code, charter_preset) values ($1, $2, $3, $2, 'custom')`,
    [id, `banc-${rank}`, `Banc d’essai ${rank}`],
  );
  await client.query(
    `insert into charter_articles (territory_id, power, holders) select $1, unnest($2::text[]), array['level:0']`,
    [id, POWERS],
  );
  return id;
}

function zipf(count) {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Of the schema and of the generator. */
function fingerprint() {
  const hash = createHash('sha256');
  const migrations = 'apps/api/src/migrations';
  const files = readdirSync(join(root, migrations)).map((file) => `${migrations}/${file}`);
  const generator = [
    'dataset.mjs',
    'dataset.sql.mjs',
    'contents.mjs',
    'seeded-numbers.mjs',
    'directory.dataset.mjs',
    'matching/speed.dataset.mjs',
  ];
  for (const file of [...files.sort(), ...generator.map((name) => `e2e/bench/${name}`)]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 10);
}
