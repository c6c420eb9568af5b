/** Conversations between accounts, each with a territory of origin that decides rights. */
export { Conversation } from './conversations/conversation.entity';
export { Participant } from './conversations/participant.entity';
export { Message } from './messages/message.entity';
export { MessagesService } from './messages/messages.service';
export { ClientMessageId } from './messaging.inputs';
export { MessageSent } from './messaging.events';
export { ConversationModel } from './messaging.models';
export { canStartConversation } from './messaging.policy';
export { MessagingModule } from './messaging.module';
export { MESSAGING_DATA } from './messaging.personal-data';
