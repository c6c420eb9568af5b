import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import type { Page } from '../../platform/database/keyset';
import { RateLimit } from '../../platform/limits/rate-limit.decorator';
import { Viewer } from '../identity';
import { ContactsArgs, RequestConnectionInput } from './connections.inputs';
import { ConnectionsService } from './connections.service';
import { ContactsService } from './contacts/contacts.service';
import { ContactConnection, ContactModel, MemberTieModel } from './ties/tie.model';

const MemberId = () => Args('member', { type: () => ID });

@Resolver(() => ContactModel)
export class ConnectionsResolver {
  constructor(
    private readonly connections: ConnectionsService,
    private readonly contacts: ContactsService,
  ) {}

  @SignedIn()
  @Query(() => ContactConnection, { name: 'contacts' })
  page(@CurrentViewer() viewer: Viewer, @Args() args: ContactsArgs): Promise<Page<ContactModel>> {
    return this.contacts.page(viewer, args);
  }

  /** Asks a member to connect; when they had asked before, this is the yes. */
  @SignedIn()
  @RateLimit({ by: 'account', points: 30, seconds: 3600 })
  @Mutation(() => MemberTieModel)
  requestConnection(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RequestConnectionInput,
  ): Promise<MemberTieModel> {
    return this.after(viewer, input.member, this.connections.request(viewer, input));
  }

  @SignedIn()
  @Mutation(() => MemberTieModel)
  acceptConnection(@CurrentViewer() viewer: Viewer, @MemberId() member: string): Promise<MemberTieModel> {
    return this.after(viewer, member, this.connections.accept(viewer, member));
  }

  @SignedIn()
  @Mutation(() => MemberTieModel)
  declineConnection(@CurrentViewer() viewer: Viewer, @MemberId() member: string): Promise<MemberTieModel> {
    return this.after(viewer, member, this.connections.decline(viewer, member));
  }

  @SignedIn()
  @Mutation(() => MemberTieModel)
  withdrawConnection(@CurrentViewer() viewer: Viewer, @MemberId() member: string): Promise<MemberTieModel> {
    return this.after(viewer, member, this.connections.withdraw(viewer, member));
  }

  @SignedIn()
  @Mutation(() => MemberTieModel)
  removeConnection(@CurrentViewer() viewer: Viewer, @MemberId() member: string): Promise<MemberTieModel> {
    return this.after(viewer, member, this.connections.remove(viewer, member));
  }

  @SignedIn()
  @RateLimit({ by: 'account', points: 60, seconds: 3600 })
  @Mutation(() => MemberTieModel)
  followMember(@CurrentViewer() viewer: Viewer, @MemberId() member: string): Promise<MemberTieModel> {
    return this.after(viewer, member, this.connections.follow(viewer, member));
  }

  @SignedIn()
  @Mutation(() => MemberTieModel)
  unfollowMember(@CurrentViewer() viewer: Viewer, @MemberId() member: string): Promise<MemberTieModel> {
    return this.after(viewer, member, this.connections.unfollow(viewer, member));
  }

  private async after(viewer: Viewer, member: string, act: Promise<unknown>): Promise<MemberTieModel> {
    await act;
    return this.contacts.tie(viewer, member);
  }
}
