import { Injectable } from '@nestjs/common';
import { encodePublicId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Realtime } from '../../platform/realtime/realtime';
import { ConversationRead, MessageSent } from './messaging.events';
import { participantId } from './messaging.presentation';

/** Facts about conversations → hints to the accounts that take part, each on all its devices. */
@Injectable()
export class MessagingRealtime {
  constructor(private readonly realtime: Realtime) {}

  @OnEvent(MessageSent, 'after commit')
  onMessageSent({ conversation, message, recipients }: MessageSent): void {
    this.realtime.toRooms(recipients.map(roomOf)).emit('message.sent', {
      conversationId: encodePublicId(conversation),
      messageId: encodePublicId({ territoryId: conversation.territoryId, id: message.id }),
      sequence: message.sequence,
      clientMessageId: message.clientMessageId,
      authorId: participantId(conversation, message.authorAccountId),
      body: message.body,
      sentAt: message.sentAt.toISOString(),
    });
  }

  @OnEvent(ConversationRead, 'after commit')
  onConversationRead({ conversation, accountId, sequence, recipients }: ConversationRead): void {
    this.realtime.toRooms(recipients.map(roomOf)).emit('conversation.read', {
      conversationId: encodePublicId(conversation),
      participantId: participantId(conversation, accountId),
      sequence,
    });
  }
}

const roomOf = (accountId: string) => `account:${accountId}` as const;
