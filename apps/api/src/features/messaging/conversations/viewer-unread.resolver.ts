import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { type Viewer, ViewerModel } from '../../identity';
import { ConversationsService } from './conversations.service';

@Resolver(() => ViewerModel)
export class ViewerUnreadResolver {
  constructor(private readonly conversations: ConversationsService) {}

  /** Conversations with something that the viewer has not read. */
  @ResolveField(() => Int)
  unreadConversations(@CurrentViewer() viewer: Viewer | null): Promise<number> {
    return viewer ? this.conversations.countUnread(viewer) : Promise.resolve(0);
  }
}
