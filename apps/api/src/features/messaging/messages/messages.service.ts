import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import type { Viewer } from '../../identity';
import { ConversationsLoaders } from '../conversations/conversations.loaders';
import { ConversationsService } from '../conversations/conversations.service';
import { ClientMessageIdReusedError, RecipientGoneError } from '../messaging.errors';
import { MessageSent } from '../messaging.events';
import type { ConversationModel, MessageModel, MessagePageModel } from '../messaging.models';
import { activeAccounts, canWriteInConversation } from '../messaging.policy';
import { presentMessage } from '../messaging.presentation';
import { surroundings, windowOf, type PageBounds } from './message-page';
import { MessagesRepository, type MessageRow } from './messages.repository';

export interface Outgoing {
  /** Public id. */
  readonly conversation: string;
  readonly body: string;
  readonly clientMessageId: string;
}

@Injectable()
export class MessagesService {
  constructor(
    private readonly repository: MessagesRepository,
    private readonly conversations: ConversationsService,
    private readonly loaders: ConversationsLoaders,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Sends once, however often it is asked with the same client message id: later answers are the first one. */
  async send(viewer: Viewer, outgoing: Outgoing): Promise<MessageModel> {
    return this.unitOfWork.run(async () => {
      const { key, seats } = await this.conversations.hold(viewer, outgoing.conversation);
      if (!canWriteInConversation(viewer.accountId, seats)) throw new RecipientGoneError();
      const message = await this.repository.append({ ...outgoing, conversation: key, authorAccountId: viewer.accountId });
      if (message.body !== outgoing.body) throw new ClientMessageIdReusedError();
      if (message.is_new) await this.events.publish(sentNews(message, key, activeAccounts(seats)));
      const position = message.author_position;
      this.loaders.remember(viewer, key, seats.map((seat) => (seat.isViewer ? { ...seat, lastReadSequence: position } : seat)));
      return presentMessage(message);
    });
  }

  /** A page of a conversation that the viewer was given. */
  async page(conversation: ConversationModel, bounds: PageBounds): Promise<MessagePageModel> {
    const window = windowOf(bounds);
    const { messages, lastSequence } = await this.repository.window(conversation.key, window);
    const sequences = messages.map((message) => message.sequence);
    return { nodes: messages.map(presentMessage), ...surroundings(window, sequences, lastSequence) };
  }
}

const sentNews = (row: MessageRow, conversation: Key, recipients: readonly string[]) =>
  new MessageSent(
    conversation,
    {
      id: row.id,
      sequence: row.sequence,
      clientMessageId: row.client_message_id,
      authorAccountId: row.author_account_id,
      body: row.body,
      sentAt: row.sent_at,
    },
    recipients,
  );
