import { ofAccount, type PersonalData } from '../identity';

export const FEED_DATA: readonly PersonalData[] = [
  {
    table: 'feed_preferences',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.feed_order, t.narrowed',
    erasure: 'delete',
  },
  // Keys of contents and figures, gone after half an hour.
  { table: 'feed_rankings', people: ['account_id'], whose: ofAccount('account_id'), erasure: 'delete' },
];
