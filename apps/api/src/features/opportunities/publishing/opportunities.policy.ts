import type { Membership } from '../../territories';
import type { OpportunityStatusModel } from '../opportunity.model';

/** What the rules about an opportunity look at. */
export interface Standing {
  /** Whether the one who asks published it. */
  readonly isOwn: boolean;
  readonly status: `${OpportunityStatusModel}`;
}

type Holder = Pick<Membership, 'holds'>;

export const canPublishOpportunity = (member: Holder) => member.holds('opportunities.publish');

/** Answering opens a conversation, so it takes the power to start one. */
export const canAnswerOpportunity = (member: Holder, { isOwn, status }: Standing) =>
  !isOwn && status === 'open' && member.holds('conversations.start');

/** Whoever may edit it. */
export const canCloseOpportunity = ({ canEdit, status }: Pick<Standing, 'status'> & { readonly canEdit: boolean }) =>
  canEdit && status !== 'closed';
