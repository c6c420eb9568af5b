import { ofAccount, type PersonalData } from './personal-data';

const secret = (table: string): PersonalData => ({
  table,
  people: ['account_id'],
  whose: ofAccount('account_id'),
  erasure: 'delete',
});

/** The row of the account itself is blanked last: others are found through what it says. */
export const ACCOUNT_DATA: PersonalData = {
  table: 'accounts',
  people: ['email'],
  whose: ofAccount('id'),
  exported: `t.email, t.email_verified_at, t.name, t.former_names, t.locale, t.time_zone, t.terms_version, t.terms_accepted_at, t.created_at`,
  erasure: {
    set: `email = t.id || '@erased.invalid', email_verified_at = null, name = '', former_names = '{}', password_hash = null, photo_id = null,
          is_operator = false, state = 'erased'`,
  },
};

export const IDENTITY_DATA: readonly PersonalData[] = [
  {
    table: 'sessions',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.user_agent, t.network_prefix, t.created_at, t.last_seen_at',
    erasure: 'delete',
  },
  {
    table: 'passkeys',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.name, t.created_at, t.last_used_at',
    erasure: 'delete',
  },
  {
    table: 'provider_identities',
    people: ['account_id', 'email'],
    whose: ofAccount('account_id'),
    exported: 't.issuer, t.subject, t.email, t.linked_at',
    erasure: 'delete',
  },
  {
    table: 'account_blocks',
    people: ['blocker_id'],
    whose: ofAccount('blocker_id'),
    exported: '(select name from accounts where id = t.blocked_id) as blocked, t.created_at',
    erasure: 'delete',
  },
  { table: 'account_blocks', people: ['blocked_id'], whose: ofAccount('blocked_id'), erasure: 'delete' },
  secret('account_links'),
  secret('sign_in_tickets'),
  secret('second_factors'),
  secret('recovery_codes'),
];
