import { ofMember, type PersonalData } from '../identity';

const either = (table: string, one: string, other: string, exported: string): PersonalData => ({
  table,
  people: [one, other],
  whose: `(${ofMember(one)} or ${ofMember(other)})`,
  exported,
  erasure: 'delete',
});

export const CONNECTIONS_DATA: readonly PersonalData[] = [
  {
    ...either('connections', 'low_id', 'high_id', 't.state, t.note, t.requested_at, t.decided_at'),
    people: ['low_id', 'high_id', 'requester_id'],
  },
  either('follows', 'follower_id', 'followed_id', 't.followed_at'),
];
