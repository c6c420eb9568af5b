import { ofMember, type PersonalData } from '../identity';

/** Nobody's copy tells of a refusal: each person's own words and decisions only. */
export const INTRODUCTIONS_DATA: readonly PersonalData[] = [
  {
    table: 'introductions',
    people: ['requester_id'],
    whose: ofMember('requester_id'),
    exported: 't.id, t.context, t.requested_at, t.accepted_at, t.requester_outcome',
    erasure: 'delete',
  },
  { table: 'introductions', people: ['target_id'], whose: ofMember('target_id'), erasure: 'delete' },
  {
    table: 'introduction_steps',
    people: ['introducer_id'],
    whose: ofMember('introducer_id'),
    exported: `t.introduction_id, case when t.state = 'waiting' then null else t.state end as state, t.words, t.decided_at`,
    erasure: 'delete',
  },
  {
    table: 'introduction_settings',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.accepts',
    erasure: 'delete',
  },
];
