import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, Requires, SignedIn } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { SessionsService, type Viewer } from '../../identity';
import { MembershipModel, MembershipsService, TerritoryModel } from '../../territories';
import { AcceptancesService } from './acceptance/acceptances.service';
import {
  AcceptInvitationInput,
  CreateInvitationLinkInput,
  InvitationsArgs,
  InviteMemberInput,
  SignUpInvitedInput,
} from './invitation.inputs';
import { InvitationLinksService } from './invitation-links.service';
import { InvitationCardModel, InvitationConnection, InvitationLinkModel, InvitationModel } from './invitation.models';
import { InvitationsService } from './invitations.service';

const HOUR = 3600;

/** One by one: lists have the import. */
const INVITES = { points: 60, seconds: HOUR, by: 'account', shared: true } as const;
const LINKS = { points: 120, seconds: HOUR, by: 'account' } as const;
const OPENINGS = { points: 240, seconds: HOUR, by: 'network' } as const;
/** A hall full of people signs up from one address. */
const SIGN_UPS = { points: 120, seconds: HOUR, by: 'network', shared: true } as const;

@Resolver(() => TerritoryModel)
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly links: InvitationLinksService,
  ) {}

  @ResolveField(() => InvitationConnection)
  invitations(
    @Parent() { territoryId }: TerritoryModel,
    @CurrentViewer() viewer: Viewer,
    @Args() args: InvitationsArgs,
  ) {
    return this.service.list(viewer, territoryId, args);
  }

  @Requires('members.invite')
  @RateLimit(INVITES)
  @Mutation(() => InvitationModel)
  inviteMember(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteMemberInput): Promise<InvitationModel> {
    return this.service.invite(viewer, input);
  }

  @Requires('members.invite')
  @RateLimit(LINKS)
  @Mutation(() => InvitationLinkModel)
  createInvitationLink(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateInvitationLinkInput,
  ): Promise<InvitationLinkModel> {
    return this.links.create(viewer, input);
  }

  /** A further link of an invitation by link, since none is kept. */
  @Requires('members.invite')
  @RateLimit(LINKS)
  @Mutation(() => InvitationLinkModel)
  async renewInvitationLink(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InvitationLinkModel> {
    return this.links.link(viewer, await this.service.require(viewer, id));
  }

  @Requires('members.invite')
  @Mutation(() => InvitationModel)
  revokeInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InvitationModel> {
    return this.service.revoke(viewer, id);
  }
}

/** For whoever holds a link. */
@Resolver(() => InvitationCardModel)
export class AcceptancesResolver {
  constructor(
    private readonly service: AcceptancesService,
    private readonly memberships: MembershipsService,
    private readonly sessions: SessionsService,
  ) {}

  @Public()
  @RateLimit(OPENINGS)
  @Query(() => InvitationCardModel, { nullable: true })
  invitation(@Args('token', { type: () => String }) token: string): Promise<InvitationCardModel | null> {
    return this.service.open(token);
  }

  /** The viewer's membership where the link leads, open or used: whoever belongs there needs no invitation. */
  @Public()
  @RateLimit(OPENINGS)
  @Query(() => MembershipModel, { nullable: true })
  async invitedMembership(
    @CurrentViewer() viewer: Viewer | null,
    @Args('token', { type: () => String }) token: string,
  ): Promise<MembershipModel | null> {
    const territoryId = viewer && (await this.service.placeOf(viewer, token));
    return territoryId ? this.memberships.one(viewer, territoryId) : null;
  }

  @SignedIn()
  @Mutation(() => MembershipModel)
  async acceptInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<MembershipModel> {
    return this.memberships.one(viewer, await this.service.accept(viewer, input));
  }

  /** An account, a membership and a session in one step. */
  @Public()
  @RateLimit(SIGN_UPS)
  @Mutation(() => MembershipModel)
  async signUpInvited(
    @Args('input') input: SignUpInvitedInput,
    @Context() context: GraphqlContext,
  ): Promise<MembershipModel> {
    const { accountId, territoryId } = await this.service.signUp(input);
    return this.memberships.one(await this.sessions.open(accountId, context), territoryId);
  }
}
