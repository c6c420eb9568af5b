import { ofMember, type PersonalData } from '../identity';

export const MATCHING_DATA: readonly PersonalData[] = [
  { table: 'match_entries', people: ['member_id'], whose: ofMember('member_id'), erasure: 'delete' },
  {
    table: 'matches',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.opportunity_id, t.fit, t.shown, t.found_at, t.dismissed_at',
    erasure: 'delete',
  },
  {
    table: 'match_lessons',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.about, t.times, t.taught_at',
    erasure: 'delete',
  },
];
