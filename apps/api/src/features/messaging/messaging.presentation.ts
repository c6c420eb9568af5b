import { encodePublicId, encodeSharedId, type Key } from '../../platform/database/public-id';
import type { Viewer } from '../identity';
import { presentImage } from '../media';
import { initialsOf, nameOf } from '../territories';
import type { ConversationRow, Seat } from './conversations/conversations.repository';
import type { MessageRow } from './messages/messages.repository';
import type { ConversationModel, MessageModel, ParticipantModel } from './messaging.models';

/** Of a person in one conversation, so that what they read there is not mixed up with another one. */
export const participantId = (conversation: Key, accountId: string) =>
  encodeSharedId(conversation.id) + encodeSharedId(accountId);

export function presentParticipant(seat: Seat, viewer: Viewer): ParticipantModel {
  const { territoryId, conversationId, accountId, memberId, photo, lastReadSequence, isFindable, isActive, isApart } =
    seat;
  return {
    id: participantId({ territoryId, id: conversationId }, accountId),
    memberId: encodePublicId({ territoryId, id: memberId }),
    name: nameOf(seat.name, viewer.locale),
    initials: initialsOf(seat.name),
    photo: presentImage(photo),
    isViewer: accountId === viewer.accountId,
    isFindable,
    lastReadSequence,
    accountId,
    isActive,
    isApart,
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
    isGroup: row.kind === 'group',
    subject: row.subject_id ? { territoryId: row.territory_id, id: row.subject_id } : null,
  };
}
