import { MANDATE_KINDS, type HeldMandate } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';

export const MANDATE_TEXT: Record<HeldMandate, MessageId> = {
  community_manager: 'mandate.community_manager',
  moderator: 'mandate.moderator',
  campaign_lead: 'mandate.campaign_lead',
  content_curator: 'mandate.content_curator',
  sponsor: 'mandate.sponsor',
  caretaker: 'mandate.caretaker',
};

/** The name of a mandate that the server sent. */
export const mandateText = (kind: string): MessageId =>
  MANDATE_TEXT[MANDATE_KINDS.find((known) => known === kind) ?? 'caretaker'];
