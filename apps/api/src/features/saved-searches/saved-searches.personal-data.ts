import { ofMember, type PersonalData } from '../identity';

export const SAVED_SEARCHES_DATA: readonly PersonalData[] = [
  {
    table: 'saved_searches',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.about, t.name, t.filter, t.alert, t.created_at',
    erasure: 'delete',
  },
];
