import type { Membership } from '../../territories';
import type { ProposalRow } from './proposals.repository';

type Waiting = Pick<ProposalRow, 'proposed_by' | 'concerns' | 'sponsor_level'>;

/** Whoever proposed it, and whom it would serve or strip, cannot be its witness. */
export const isPartyTo = ({ memberId }: Pick<Membership, 'memberId'>, { proposed_by, concerns }: Waiting) =>
  memberId === proposed_by || memberId === concerns;

/** Whether the member is trusted enough to stand by it. */
export const canSponsor = (member: Pick<Membership, 'memberId' | 'trustLevel'>, proposal: Waiting) =>
  !isPartyTo(member, proposal) && member.trustLevel >= (proposal.sponsor_level ?? 0);
