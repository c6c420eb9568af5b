import type { TestApi } from '../../../testing/test-api';
import type { PersonalData } from '../../identity';
import type { TestMember } from '../../territories/testing/member.factory';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNeeded: boolean;
  /** First word of the vocabulary that a check names. */
  readonly word: string | null;
}

const COLUMNS = `
  select a.attname as name, t.typname as type,
         a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '' as "isNeeded",
         (select (regexp_match(pg_get_constraintdef(c.oid), '\\(' || a.attname || ' = ANY \\(ARRAY\\[''([^'']+)'))[1]
            from pg_constraint c
           where c.conrelid = a.attrelid and c.contype = 'c'
             and pg_get_constraintdef(c.oid) ~ ('\\(' || a.attname || ' = ANY') limit 1) as word
    from pg_attribute a join pg_type t on t.oid = a.atttypid
   where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`;

interface Reference {
  readonly name: string;
  readonly definition: string;
}

/** Foreign keys: only a superuser could leave them aside for a moment. */
const REFERENCES = `
  select quote_ident(conname) as name, replace(pg_get_constraintdef(oid), ' NOT VALID', '') as definition
    from pg_constraint where conrelid = $1::regclass and contype = 'f'`;

const FILLING: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `'Bonjour à tous'`,
  _text: `'{}'`,
  _uuid: `'{}'`,
  _int2: `'{}'`,
  jsonb: `'{}'`,
  json: `'{}'`,
  bytea: 'uuid_send(gen_random_uuid())',
  timestamptz: `now() + interval '30 days'`,
  date: 'current_date',
  bool: 'false',
};

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Makes a row of that table which is the person's, with whatever the schema asks for; references lead nowhere. */
export async function aRowOf(
  api: TestApi,
  { table, people, whose }: PersonalData,
  { accountId, memberId, key }: TestMember,
): Promise<void> {
  const columns = await api.database.query<Column>(COLUMNS, [table]);
  const person = whose.includes('members pm') ? memberId : accountId;
  const valueOf = ({ name, type, word }: Column) => {
    if (name === 'territory_id') return literal(key.territoryId);
    if (name === 'email_hash')
      return `(select sha256(convert_to(lower(email), 'UTF8')) from accounts where id = ${literal(accountId)})`;
    if (type === 'uuid' && people.includes(name)) return literal(person);
    return word ? literal(word) : (FILLING[type] ?? '1');
  };
  // What a row holds may be required by its state, which the schema says in a check only.
  const filled = columns.filter(({ name, type, isNeeded }) => isNeeded || type === 'jsonb' || people.includes(name));
  const client = await api.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`alter table ${table} disable trigger user`);
    const { rows: references } = await client.query<Reference>(REFERENCES, [table]);
    // Back for the rows to come, so that what goes with its owner still does.
    for (const { name } of references) await client.query(`alter table ${table} drop constraint ${name}`);
    await client.query(
      `insert into ${table} (${filled.map(({ name }) => name).join(', ')}) values (${filled.map(valueOf).join(', ')})`,
    );
    for (const { name, definition } of references) {
      await client.query(`alter table ${table} add constraint ${name} ${definition} not valid`);
    }
    await client.query(`alter table ${table} enable trigger user`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
