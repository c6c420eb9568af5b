import { Module } from '@nestjs/common';
import { ConversationsLoaders } from './conversations/conversations.loaders';
import { ConversationsRepository } from './conversations/conversations.repository';
import { ConversationsResolver } from './conversations/conversations.resolver';
import { ConversationsService } from './conversations/conversations.service';
import { ViewerUnreadResolver } from './conversations/viewer-unread.resolver';
import { MessagesRepository } from './messages/messages.repository';
import { ConversationMessagesResolver, MessagesResolver } from './messages/messages.resolver';
import { MessagesService } from './messages/messages.service';
import { WaitingMessages } from './messages/waiting-messages';
import { MessagingRealtime } from './messaging.realtime';

@Module({
  providers: [
    ConversationMessagesResolver,
    ConversationsLoaders,
    ConversationsRepository,
    ConversationsResolver,
    ConversationsService,
    MessagesRepository,
    MessagesResolver,
    MessagesService,
    MessagingRealtime,
    ViewerUnreadResolver,
    WaitingMessages,
  ],
  exports: [MessagesService],
})
export class MessagingModule {}
