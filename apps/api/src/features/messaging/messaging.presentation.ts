import { encodePublicId, encodeSharedId, type Key } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { initialsOf } from '../territories';
import type { ConversationRow, ParticipantRow } from './conversations/conversations.repository';
import type { MessageRow } from './messages/messages.repository';
import type { ConversationModel, MessageModel, ParticipantModel } from './messaging.models';

/** Of a person in one conversation, so that what they read there is not mixed up with another one. */
export const participantId = (conversation: Key, accountId: string) =>
  encodeSharedId(conversation.id) + encodeSharedId(accountId);

export function presentParticipant(row: ParticipantRow, viewer: Viewer): ParticipantModel {
  const conversation = { territoryId: row.territory_id, id: row.conversation_id };
  return {
    id: participantId(conversation, row.account_id),
    memberId: encodePublicId({ territoryId: row.territory_id, id: row.member_id }),
    name: row.name,
    initials: initialsOf(row.name),
    isViewer: row.account_id === viewer.accountId,
    lastReadSequence: row.last_read_sequence,
    accountId: row.account_id,
    isActive: row.is_active,
  };
}

export function presentMessage(row: MessageRow): MessageModel {
  const conversation = { territoryId: row.territory_id, id: row.conversation_id };
  return {
    id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
    conversationId: encodePublicId(conversation),
    sequence: row.sequence,
    clientMessageId: row.client_message_id,
    body: row.body,
    sentAt: row.sent_at,
    conversation,
    authorAccountId: row.author_account_id,
  };
}

export function presentConversation(row: ConversationRow): ConversationModel {
  const key = { territoryId: row.territory_id, id: row.id };
  return {
    id: encodePublicId(key),
    lastMessage: row.message_id
      ? presentMessage({ ...row, id: row.message_id, conversation_id: row.id, sequence: row.last_sequence })
      : null,
    lastSequence: row.last_sequence,
    unreadCount: row.unread_count,
    updatedAt: row.last_message_at,
    key,
    subject: row.subject_id ? { territoryId: row.territory_id, id: row.subject_id } : null,
  };
}
