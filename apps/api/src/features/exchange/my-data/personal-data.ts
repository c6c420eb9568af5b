import { ATTENTION_DATA } from '../../attention';
import { BOOKMARKS_DATA } from '../../bookmarks';
import { CONNECTIONS_DATA } from '../../connections';
import { DIRECTORY_DATA } from '../../directory';
import { SAVED_SEARCHES_DATA } from '../../saved-searches';
import { MATCHING_DATA } from '../../matching';
import { DISCUSSIONS_DATA } from '../../discussions';
import { FEED_DATA } from '../../feed';
import { FRESHNESS_DATA } from '../../freshness';
import { GOVERNANCE_DATA } from '../../governance';
import { ACCOUNT_DATA, IDENTITY_DATA, ofAccount, ofMember, type PersonalData } from '../../identity';
import { INTRODUCTIONS_DATA } from '../../introductions';
import { JOINING_DATA } from '../../joining';
import { LEDGER_DATA } from '../../ledger';
import { MESSAGING_DATA } from '../../messaging';
import { OPPORTUNITIES_DATA } from '../../opportunities';
import { ORGANISATIONS_DATA } from '../../organisations';
import { POSTS_DATA } from '../../posts';
import { PROFILES_DATA } from '../../profiles';
import { SCREENING_DATA } from '../../screening';
import { SUBJECTS_DATA } from '../../subjects';
import { TERRITORIES_DATA } from '../../territories';
import { TOPICS_DATA } from '../../topics';
import { TRUST_DATA } from '../../trust';

/** The tables of this feature, and those of the platform, which knows no people. */
const EXCHANGE_DATA: readonly PersonalData[] = [
  {
    table: 'imports',
    people: ['created_by'],
    whose: ofMember('created_by'),
    exported: 't.file_name, t.origin, t.note, t.created_at',
    erasure: { set: `note = null, file_name = '–'` },
  },
  { table: 'imports', people: ['confirmed_by'], whose: ofMember('confirmed_by'), erasure: 'keep' },
  {
    table: 'imports',
    people: ['run_account_id'],
    whose: ofAccount('run_account_id'),
    erasure: { set: 'run_account_id = null' },
  },
  {
    table: 'import_rows',
    people: ['email'],
    whose: `lower(t.email) = (select email from accounts where id = $1)`,
    erasure: { set: `cells = '{}', email = null, name = null, organisation = null` },
  },
  {
    table: 'data_exports',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.created_at, t.expires_at',
    erasure: 'delete',
  },
  {
    table: 'account_erasures',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.requested_at',
    erasure: 'delete',
  },
  {
    table: 'job_runs',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.kind, t.state, t.created_at, t.finished_at',
    erasure: 'delete',
  },
  // Answers kept for a day repeat what was on somebody's screen, names included.
  {
    table: 'idempotency_keys',
    people: ['account_id'],
    whose: `(t.account_id = $1 or exists (
      select from accounts a cross join unnest(a.former_names || a.name) as called(name)
       where a.id = $1 and called.name <> '' and position(called.name in t.response::text) > 0))`,
    erasure: 'delete',
  },
  {
    table: 'outbox_mails',
    people: ['recipient'],
    whose: 't.recipient = (select email from accounts where id = $1)',
    exported: 't.subject, t.created_at',
    // Their files go as well: `AccountErasure` has the mails forgotten.
    erasure: 'keep',
  },
  // The pictures themselves: `MediaService` hands them over and takes them away.
  {
    table: 'media',
    people: ['owner_id'],
    whose: ofAccount('owner_id'),
    exported: 't.purpose, t.name, t.alt, t.created_at',
    erasure: { set: 'owner_id = null' },
  },
];

/**
 * Every place that holds something of a person. A test over the catalogue refuses a column that leads to a person and is
 * not here. In the order of an erasure: the account's own row comes last, since others are found through it.
 */
export const PERSONAL_DATA: readonly PersonalData[] = [
  ...SUBJECTS_DATA,
  ...SCREENING_DATA,
  ...POSTS_DATA,
  ...OPPORTUNITIES_DATA,
  ...DISCUSSIONS_DATA,
  ...FRESHNESS_DATA,
  ...BOOKMARKS_DATA,
  ...INTRODUCTIONS_DATA,
  ...MESSAGING_DATA,
  ...ATTENTION_DATA,
  ...CONNECTIONS_DATA,
  ...PROFILES_DATA,
  ...DIRECTORY_DATA,
  ...SAVED_SEARCHES_DATA,
  ...MATCHING_DATA,
  ...ORGANISATIONS_DATA,
  ...JOINING_DATA,
  ...FEED_DATA,
  ...GOVERNANCE_DATA,
  ...TOPICS_DATA,
  ...TRUST_DATA,
  ...LEDGER_DATA,
  ...TERRITORIES_DATA,
  ...EXCHANGE_DATA,
  ...IDENTITY_DATA,
  ACCOUNT_DATA,
];
