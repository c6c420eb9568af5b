import { startTestApi, type TestApi } from '../../../testing/test-api';
import { PERSONAL_DATA } from './personal-data';

/** Columns that look as if they led to a person and do not. */
const NOBODY = [
  // A hash that outlives the account: the wish never to be written to again.
  'invitation_suppressions.email_hash',
  // Pseudonyms: without their row in `ledger_pseudonyms` they lead nowhere.
  'interactions.actor',
  'tie_strands.actor',
  // A time, not whose.
  'subjects.review_by',
  // Of the territory, not of a person.
  'territories.contact_email',
  // A keyed hash that is thrown away with the vote's secret.
  'vote_ballots.voter_key',
];

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

/** References to people, by foreign key or by the look of their name. */
async function columnsThatLeadToPeople(): Promise<string[]> {
  const rows = await api.database.query<{ name: string }>(`
    select distinct c.relname || '.' || a.attname as name
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attname <> 'territory_id' and c.relname || '.' || a.attname <> 'participants.conversation_id'
       and (exists (select from pg_constraint f
                     where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey)
                       and f.confrelid in ('accounts'::regclass, 'members'::regclass))
         or a.attname ~ '(^|_)(account|member|author|actor|owner|requester|follower|followed|winner)_id$'
         or a.attname ~ '^(email|recipient|mentioned|actor|direct_key|voter_key|run_account_id)$' or a.attname ~ '_by$|email_hash$|contact_email')
     order by 1`);
  return rows.map(({ name }) => name);
}

it('whatever leads to a person is handed over, kept or erased on purpose', async () => {
  const declared = new Set(PERSONAL_DATA.flatMap(({ table, people }) => people.map((column) => `${table}.${column}`)));
  const found = await columnsThatLeadToPeople();
  expect(found.filter((name) => !declared.has(name) && !NOBODY.includes(name))).toEqual([]);
  expect([...declared].filter((name) => !found.includes(name) && !/high_id|low_id|_id$/.test(name))).toEqual([]);
});

it('every declared statement is one that the database understands', async () => {
  const nobody = '0193f0a1-2b3c-7d4e-8f50-617283940a5b';
  for (const { table, whose, exported } of PERSONAL_DATA) {
    expect(await api.database.query(`select ${exported ?? '1'} from ${table} t where ${whose}`, [nobody])).toEqual([]);
  }
});
