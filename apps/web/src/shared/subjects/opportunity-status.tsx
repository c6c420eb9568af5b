import type { MessageId } from '@rayonne/messages';
import { Pill } from '@rayonne/ui';
import type { OpportunityStatus } from '../../gql/graphql';
import { useText } from '../i18n/use-text';

/** That one is open goes without saying. */
const WORDS: Readonly<Record<Exclude<OpportunityStatus, 'OPEN'>, MessageId>> = {
  IN_DISCUSSION: 'opportunityCard.inDiscussion',
  CONCLUDED: 'opportunityCard.concluded',
  WITHDRAWN: 'opportunityCard.withdrawn',
  EXPIRED: 'opportunityCard.expired',
};

/** What has become of an opportunity, wherever its title stands. */
export function OpportunityStatusPill({ status }: { status: OpportunityStatus }) {
  const text = useText();
  if (status === 'OPEN') return null;
  return <Pill tone={status === 'CONCLUDED' ? 'calm' : 'plain'}>{text(WORDS[status])}</Pill>;
}
