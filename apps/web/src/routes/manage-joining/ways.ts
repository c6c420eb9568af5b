import type { MessageId } from '@rayonne/messages';
import type { Joining } from '../../gql/graphql';

export const WAY_TEXT: Record<Joining, { label: MessageId; hint: MessageId }> = {
  OPEN: { label: 'policy.open', hint: 'policy.openHint' },
  APPROVAL: { label: 'policy.approval', hint: 'policy.approvalHint' },
  INVITATION: { label: 'policy.invitation', hint: 'policy.invitationHint' },
};

export const WAYS: readonly Joining[] = ['OPEN', 'APPROVAL', 'INVITATION'];
