import type { TestApi } from '../../../testing/test-api';
import type { TestMember } from '../../territories/testing/member.factory';
import { PERSONAL_DATA } from '../my-data/personal-data';
import { aRowOf } from './a-row-of';
import { CANARY } from './canary';

/** Columns that no person's words reach, though nothing in the schema says so; each with its reason. */
export const NOT_WORDS: Readonly<Record<string, string>> = {
  'accounts.email': 'carries the canary from the start; others are found by it',
  'accounts.name': 'carries the canary from the start; others are found by it',
  'accounts.time_zone': 'a zone that the database knows',
  'accounts.terms_version': 'of the terms',
  'accounts.terms_locale': 'a language',
  'charter_changes.articles_after': 'powers and their holders, by kind',
  'charter_changes.articles_before': 'powers and their holders, by kind',
  'charter_changes.terms_after': 'rules of a vote',
  'charter_changes.terms_before': 'rules of a vote',
  'data_exports.file_key': 'ours',
  'imports.columns': 'of the list, which names others and goes after thirty days',
  'imports.counts': 'figures',
  'imports.delimiter': 'a character that we found',
  'imports.encoding': 'a name that we found',
  'imports.roles': 'names of ours',
  'invitations.email': 'of the one invited; the row goes with them',
  'invitations.invitee_name': 'of the one invited; the row goes with them',
  'proposals.act': 'what a charter would become, in words of ours',
  'proposals.kind': 'a name of ours',
  'screening_words.folded': 'the same, folded',
  'screening_words.word': 'of the territory, whoever put it on the list',
  'outbox_mails.recipient': 'the address, which carries the canary from the start',
};

interface TextColumn {
  readonly name: string;
  readonly type: string;
}

/** A value with the canary in it, by the column's type. */
const PLANTED: Readonly<Record<string, (column: string) => string>> = {
  text: () => `'${CANARY.toLowerCase()} ' || gen_random_uuid()`,
  _text: () => `array['${CANARY.toLowerCase()}']`,
  jsonb: (column) => `
    case jsonb_typeof(coalesce(${column}, '{}'))
      when 'array' then ${column} || to_jsonb('${CANARY}'::text)
      else coalesce(${column}, '{}') || '{"planted": "${CANARY}"}' end`,
  json: () => `'{"planted": "${CANARY}"}'`,
};

async function textColumns(api: TestApi, table: string): Promise<TextColumn[]> {
  const columns = await api.database.query<TextColumn>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and udt_name = any($2)`,
    [table, Object.keys(PLANTED)],
  );
  return columns.filter(({ name }) => !(`${table}.${name}` in NOT_WORDS));
}

/** A closed vocabulary, a reference, a form that the column insists on: the database refuses anybody's words there. */
const isRefusal = (error: unknown) => /^(22|23)/.test(String((error as { code?: unknown }).code));

/**
 * Writes the canary into every text of every row that is the person's, as the catalogue lists them: a new column is
 * covered by itself, and a new table gets a row. Gives the columns that took it, and the tables where no row could be made.
 */
export async function plantEverywhere(api: TestApi, person: TestMember) {
  const planted = new Set<string>();
  const without = new Set<string>();
  const { accountId } = person;
  for (const entry of PERSONAL_DATA.filter(({ exported }) => exported)) {
    const { table, whose } = entry;
    const columns = await textColumns(api, table);
    if (columns.length === 0) continue;
    const isThere = async () =>
      (await api.database.pool.query(`select from ${table} t where ${whose} limit 1`, [accountId])).rowCount;
    if (!(await isThere())) await aRowOf(api, entry, person).catch(() => undefined);
    if (!(await isThere())) without.add(table);
    for (const { name, type } of columns) {
      const text = `update ${table} t set ${name} = ${PLANTED[type]!(name)} where ${whose}`;
      await api.database.pool.query(text, [accountId]).then(
        (result) => result.rowCount && planted.add(`${table}.${name}`),
        (error: unknown) => {
          if (!isRefusal(error)) throw error;
        },
      );
    }
  }
  return { planted: [...planted].sort(), without: [...without].sort() };
}
