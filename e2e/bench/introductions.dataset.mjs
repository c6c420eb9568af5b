import { copyInto } from './copy-in.mjs';
import * as sql from './dataset.sql.mjs';
import { seededNumbers } from './seeded-numbers.mjs';

const TERRITORY = '01900000-0000-7000-8000-0000000000e0';
const FOUND = `
  insert into territories (id, slug, name, code, charter_preset) values ('${TERRITORY}', 'relations', 'Relations', 'relations', 'shared')`;
const NAMED = `insert into ledger_pseudonyms (territory_id, member_id) select territory_id, id from members`;
const PEOPLE = `select pseudonym from ledger_pseudonyms order by member_id`;
const COLUMNS =
  'territory_id, occurred_at, actor, counterpart, verb, towards_kind, towards_id, scope_kind, by_managing_mandate';

const DAYS = 720;
const DAY_MS = 86_400_000;
/** Of ten acts, so many are of each. */
const VERBS = [
  ...Array(4).fill('reactions.given'),
  ...Array(3).fill('comments.published'),
  'messages.sent',
  'messages.sent',
  'opportunities.answered',
];

/** Fills a database with `members` people who dealt with each other `acts` times: mostly with a few near them, a few with many. */
export async function fillLedger(client, members, acts) {
  await client.query('set statement_timeout = 0');
  for (const text of [sql.WORDS, sql.WORDS_KEY, 'analyze bench_words']) await client.query(text);
  await client.query(sql.ACCOUNTS, [members]);
  await client.query('analyze accounts');
  await client.query(FOUND);
  await client.query('alter table members disable trigger user');
  await client.query(sql.MEMBERS, [TERRITORY, 1, members]);
  await client.query('alter table members enable trigger user');
  await client.query(NAMED);
  const { rows } = await client.query(PEOPLE);
  const people = rows.map(({ pseudonym }) => pseudonym);
  await copyInto(client, 'interactions', [COLUMNS], actsOf(people, acts));
  await client.query('drop table bench_words');
  await client.query('vacuum (analyze)');
}

function* actsOf(people, acts) {
  const next = seededNumbers(1);
  const now = Date.now() - DAY_MS;
  for (let n = 0; n < acts; n += 1) {
    // Squared: some act ten times as often as others.
    const by = Math.floor(next() ** 2 * people.length);
    const towards = (by + 1 + Math.floor(next() ** 6 * (people.length - 1))) % people.length;
    const [actor, counterpart] = next() < 0.5 ? [by, towards] : [towards, by];
    const verb = VERBS[Math.floor(next() * VERBS.length)];
    const scope = verb === 'messages.sent' || verb === 'opportunities.answered' ? 'private' : 'territory';
    const at = new Date(now - Math.floor(next() * DAYS * DAY_MS)).toISOString();
    yield [TERRITORY, at, people[actor], people[counterpart], verb, 'member', people[counterpart], scope, false];
  }
}
