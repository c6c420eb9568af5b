import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { SessionModel } from '../identity.models';
import { SessionsService } from './sessions.service';
import type { Viewer } from '../viewer';

@Resolver(() => SessionModel)
export class SessionsResolver {
  constructor(private readonly service: SessionsService) {}

  @SignedIn()
  @Query(() => [SessionModel])
  async sessions(@CurrentViewer() viewer: Viewer): Promise<SessionModel[]> {
    const open = await this.service.openOf(viewer);
    return open.map((session) => ({
      id: encodeSharedId(session.id),
      userAgent: session.user_agent,
      network: session.network_prefix,
      createdAt: session.created_at,
      lastSeenAt: session.last_seen_at,
      isCurrent: session.id === viewer.sessionId,
    }));
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOut(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<boolean> {
    await this.service.close(viewer, context);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOutEverywhere(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<boolean> {
    await this.service.closeEverywhere(viewer, context);
    return true;
  }

  /** Leaves the one that asks. */
  @SignedIn()
  @Mutation(() => Boolean)
  async revokeOtherSessions(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.service.closeOthers(viewer);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async revokeSession(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.revoke(viewer, decodeSharedId(id));
    return true;
  }
}
