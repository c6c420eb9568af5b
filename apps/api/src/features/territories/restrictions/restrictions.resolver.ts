import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import { PageArgs } from '../../../platform/graphql/page.model';
import type { Viewer } from '../../identity';
import { TerritoryModel } from '../territory.models';
import { RemoveMemberInput, RestrictedMemberConnection, SuspendMemberInput } from './restriction.models';
import { RestrictionsService } from './restrictions.service';

@Resolver(() => TerritoryModel)
export class RestrictionsResolver {
  constructor(private readonly service: RestrictionsService) {}

  /** Members kept from taking part now; empty for who may not lift it. */
  @ResolveField(() => RestrictedMemberConnection)
  restrictedMembers(@Parent() territory: TerritoryModel, @CurrentViewer() viewer: Viewer, @Args() args: PageArgs) {
    return this.service.page(viewer, territory.territoryId, args);
  }

  @Requires('members.suspend')
  @Mutation(() => Boolean)
  suspendMember(@CurrentViewer() viewer: Viewer, @Args('input') input: SuspendMemberInput): Promise<boolean> {
    return this.service.suspend(viewer, input);
  }

  @Requires('members.suspend')
  @Mutation(() => Boolean)
  removeMember(@CurrentViewer() viewer: Viewer, @Args('input') input: RemoveMemberInput): Promise<boolean> {
    return this.service.remove(viewer, input);
  }

  /** Ends a suspension; whoever was removed may join again. */
  @Requires('members.suspend')
  @Mutation(() => Boolean)
  resumeMember(@CurrentViewer() viewer: Viewer, @Args('member', { type: () => ID }) member: string): Promise<boolean> {
    return this.service.resume(viewer, member);
  }
}
