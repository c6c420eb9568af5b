import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { ConversationsLoaders } from '../conversations/conversations.loaders';
import { MessagesArgs, SendMessageInput } from '../messaging.inputs';
import { ConversationModel, MessageModel, MessagePageModel, ParticipantModel } from '../messaging.models';
import { MessagesService } from './messages.service';

@Resolver(() => MessageModel)
export class MessagesResolver {
  constructor(
    private readonly messages: MessagesService,
    private readonly loaders: ConversationsLoaders,
  ) {}

  @SignedIn()
  @Mutation(() => MessageModel)
  sendMessage(@CurrentViewer() viewer: Viewer, @Args('input') input: SendMessageInput): Promise<MessageModel> {
    return this.messages.send(viewer, input);
  }

  @ResolveField(() => ParticipantModel)
  async author(
    @Parent() message: MessageModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ParticipantModel | undefined> {
    const participants = await this.loaders.participants(viewer).load(message.conversation);
    return participants.find((participant) => participant.accountId === message.authorAccountId);
  }
}

@Resolver(() => ConversationModel)
export class ConversationMessagesResolver {
  constructor(private readonly service: MessagesService) {}

  @ResolveField(() => MessagePageModel)
  messages(@Parent() conversation: ConversationModel, @Args() args: MessagesArgs): Promise<MessagePageModel> {
    return this.service.page(conversation, args);
  }
}
