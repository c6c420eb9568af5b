import { ofMember, type PersonalData } from '../identity';

const own = (table: string, exported: string): PersonalData => ({
  table,
  people: ['member_id'],
  whose: ofMember('member_id'),
  exported,
  erasure: 'delete',
});

export const TRUST_DATA: readonly PersonalData[] = [
  own('steward_supports', 't.given_at'),
  own('steward_proposals', 't.proposed_at, t.state'),
  own('stewards', 't.since, t.ended_at'),
];
