import { ofMember, type PersonalData } from '../identity';

const part = (table: string, column: string, exported?: string): PersonalData => ({
  table,
  people: [column],
  whose: ofMember(column),
  ...(exported && { exported }),
  erasure: 'keep',
});

/** Decisions stay as they were counted; who took part in them has no name any more. A ballot never had one. */
export const GOVERNANCE_DATA: readonly PersonalData[] = [
  { ...part('candidacies', 'member_id', 't.statement, t.created_at'), withContent: { set: `statement = '–'` } },
  { ...part('proposals', 'proposed_by', 't.kind, t.why, t.state, t.created_at'), withContent: { set: `why = '–'` } },
  part('proposals', 'concerns'),
  part('proposal_sponsors', 'member_id', 't.sponsored_at'),
  part('vote_voters', 'member_id', 't.has_voted'),
  part('votes', 'opened_by'),
  part('votes', 'winner_id'),
];
