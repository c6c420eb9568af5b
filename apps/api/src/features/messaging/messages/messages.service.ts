import { Injectable } from '@nestjs/common';
import { encodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import type { Membership } from '../../territories';
import { ConversationsLoaders } from '../conversations/conversations.loaders';
import type { GroupConversation, HeldSeat } from '../conversations/conversations.repository';
import { ConversationsService } from '../conversations/conversations.service';
import { ClientMessageIdReusedError, RecipientGoneError } from '../messaging.errors';
import { MessageSent } from '../messaging.events';
import type { ConversationModel, MessageModel, MessagePageModel } from '../messaging.models';
import { canWriteInConversation, listeners } from '../messaging.policy';
import { presentMessage } from '../messaging.presentation';
import { surroundings, windowOf, type PageBounds } from './message-page';
import { MessagesRepository, type AcceptedMessage } from './messages.repository';

export interface Outgoing {
  /** Public id. */
  readonly conversation: string;
  readonly body: string;
  readonly clientMessageId: string;
}

export interface Letter {
  /** `null` for a conversation about nothing in particular. */
  readonly subjectId: string | null;
  readonly body: string;
  readonly clientMessageId: string;
}

@Injectable()
export class MessagesService {
  constructor(
    private readonly repository: MessagesRepository,
    private readonly conversations: ConversationsService,
    private readonly loaders: ConversationsLoaders,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Sends once, however often it is asked with the same client message id: later answers are the first one. */
  async send(viewer: Viewer, outgoing: Outgoing): Promise<MessageModel> {
    return this.unitOfWork.run(async () => {
      const { key, seats } = await this.conversations.hold(viewer, outgoing.conversation);
      if (!canWriteInConversation(viewer.accountId, seats)) throw new RecipientGoneError();
      const message = await this.repository.append({
        ...outgoing,
        conversation: key,
        authorAccountId: viewer.accountId,
      });
      if (message.body !== outgoing.body) throw new ClientMessageIdReusedError();
      const author = seats.find((seat) => seat.accountId === viewer.accountId)!;
      const others = seats.filter((seat) => seat !== author);
      if (message.is_new) await this.announce(message, author, others);
      this.loaders.remember(viewer, key, [{ ...author, lastReadSequence: message.author_position }, ...others]);
      return presentMessage(message);
    });
  }

  /**
   * Sends to a member, in the conversation about a subject that is opened for it when there is none. Belongs in a unit
   * of work whose caller has checked the sender's rights. Throws `RecipientGoneError`.
   */
  async sendTo(viewer: Viewer, sender: Membership, member: Key, letter: Letter): Promise<ConversationModel> {
    const { subjectId, body, clientMessageId } = letter;
    const key = await this.conversations.openWith(sender, member, subjectId);
    if (!key) throw new RecipientGoneError();
    await this.send(viewer, { conversation: encodePublicId(key), body, clientMessageId });
    return this.conversations.get(viewer, key);
  }

  /** Opens a conversation of several. Belongs in a unit of work whose caller has checked the rights. */
  openGroup(group: GroupConversation): Promise<Key> {
    return this.conversations.openGroup(group);
  }

  /** A page of a conversation that the viewer was given. */
  async page(conversation: ConversationModel, bounds: PageBounds): Promise<MessagePageModel> {
    const window = windowOf(bounds);
    const { messages, lastSequence } = await this.repository.window(conversation.key, window);
    const sequences = messages.map((message) => message.sequence);
    return { nodes: messages.map(presentMessage), ...surroundings(window, sequences, lastSequence) };
  }

  private async announce(message: AcceptedMessage, author: HeldSeat, others: readonly HeldSeat[]): Promise<void> {
    for (const { memberId } of others.filter(({ isActive }) => isActive)) {
      await this.ledger.record({ verb: 'messages.sent', by: author, towards: { member: memberId }, scope: 'private' });
    }
    await this.events.publish(newsOf(message, author, listeners(author.accountId, [author, ...others])));
  }
}

const newsOf = (row: AcceptedMessage, { subjectId }: HeldSeat, recipients: readonly string[]) =>
  new MessageSent(
    { territoryId: row.territory_id, id: row.conversation_id },
    {
      id: row.id,
      sequence: row.sequence,
      clientMessageId: row.client_message_id,
      authorAccountId: row.author_account_id,
      body: row.body,
      sentAt: row.sent_at,
    },
    recipients,
    row.newly_unread ?? [],
    subjectId,
  );
