import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { Viewer } from '../../identity';
import { MembershipsService } from '../members/memberships.service';
import { MembershipModel } from '../territory.models';
import { AcceptInvitationInput, InvitationCardModel, InvitationModel, InviteMemberInput } from './invitation.models';
import { InvitationsService } from './invitations.service';

@Resolver(() => InvitationModel)
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly memberships: MembershipsService,
  ) {}

  @Public()
  @Query(() => InvitationCardModel, { nullable: true })
  invitation(@Args('token', { type: () => String }) token: string): Promise<InvitationCardModel | null> {
    return this.service.open(token);
  }

  @Requires('members.invite')
  @Mutation(() => InvitationModel)
  inviteMember(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteMemberInput): Promise<InvitationModel> {
    return this.service.invite(viewer, input);
  }

  @SignedIn()
  @Mutation(() => MembershipModel)
  async acceptInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<MembershipModel> {
    return this.memberships.one(viewer, await this.service.accept(viewer, input));
  }
}
