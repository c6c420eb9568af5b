import { ofAccount, ofMember, type PersonalData } from '../identity';

export const ATTENTION_DATA: readonly PersonalData[] = [
  {
    table: 'notices',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.kind, t.created_at, t.seen_at',
    erasure: 'delete',
  },
  { table: 'notices', people: ['actor_id'], whose: ofMember('actor_id'), erasure: 'delete' },
  {
    table: 'contact_budgets',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.weekly, t.mails',
    erasure: 'delete',
  },
];
