import { ofMember, type PersonalData } from '../identity';

/** Views are counted without anybody's name. */
export const FRESHNESS_DATA: readonly PersonalData[] = [
  {
    table: 'outdated_flags',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.subject_id, t.reason, t.flagged_at',
    erasure: 'delete',
  },
];
