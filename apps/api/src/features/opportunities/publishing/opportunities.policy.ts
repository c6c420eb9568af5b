import type { Membership } from '../../territories';
import type { OpportunityStatusModel } from '../opportunity.model';

/** What the rules about an opportunity look at. */
export interface Standing {
  /** Whether the one who asks published it. */
  readonly isOwn: boolean;
  readonly status: `${OpportunityStatusModel}`;
}

/** As `IS_OPEN_SQL` says of rows. */
export const takesAnswers = (status: Standing['status']) => status === 'open' || status === 'in_discussion';

type Holder = Pick<Membership, 'holds'>;

export const canPublishOpportunity = (member: Holder) => member.holds('opportunities.publish');

/** Answering opens a conversation, so it takes the power to start one. */
export const canAnswerOpportunity = (member: Holder, { isOwn, status }: Standing) =>
  !isOwn && takesAnswers(status) && member.holds('conversations.start');
