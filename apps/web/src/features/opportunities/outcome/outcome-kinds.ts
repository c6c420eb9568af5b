import type { MessageId } from '@rayonne/messages';
import type { OutcomeKind } from '../../../gql/graphql';

export const OUTCOME_LABELS: Readonly<Record<OutcomeKind, MessageId>> = {
  CONTRACT: 'outcome.contract',
  HIRE: 'outcome.hire',
  PARTNERSHIP: 'outcome.partnership',
  PREMISES: 'outcome.premises',
  FUNDING: 'outcome.funding',
  MENTORING: 'outcome.mentoring',
  EQUIPMENT: 'outcome.equipment',
  VISIT: 'outcome.visit',
  OTHER: 'outcome.other',
};
