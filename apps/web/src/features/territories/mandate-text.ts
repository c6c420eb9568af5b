import type { MandateKind } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';

export const MANDATE_TEXT: Record<MandateKind, MessageId> = {
  community_manager: 'mandate.community_manager',
  moderator: 'mandate.moderator',
};

/** The name of a mandate that the server sent. */
export const mandateText = (kind: string): MessageId => (kind === 'moderator' ? MANDATE_TEXT.moderator : MANDATE_TEXT.community_manager);
