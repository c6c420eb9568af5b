import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodePublicId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type ReminderKind, type Waiting } from '../../attention';
import { MessageSent } from '../messaging.events';
import { MessagesRepository } from './messages.repository';

/** Reminds by mail of messages that stay unread: once for each time somebody lets a conversation wait. */
@Injectable()
export class WaitingMessages implements ReminderKind, OnModuleInit {
  readonly name = 'messages.waiting';
  readonly mailText = 'mail.notice.messaged';
  readonly afterMinutes = 15;

  constructor(
    private readonly attention: Attention,
    private readonly repository: MessagesRepository,
  ) {}

  onModuleInit(): void {
    this.attention.registerReminder(this);
  }

  @OnEvent(MessageSent, 'in transaction')
  async onMessageSent({ conversation: { territoryId, id }, newlyUnread }: MessageSent): Promise<void> {
    for (const accountId of newlyUnread) await this.attention.remind({ kind: this, territoryId, accountId, id });
  }

  async findWaiting(accountId: string, territoryId: string, id: string): Promise<Waiting | null> {
    const row = await this.repository.findWaiting(accountId, { territoryId, id });
    if (!row) return null;
    return {
      actorName: row.author_name,
      territoryName: row.territory_name,
      path: `/messages/${encodePublicId({ territoryId, id })}`,
      occasion: row.unread_since.toISOString(),
    };
  }
}
