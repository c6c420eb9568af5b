import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { decodePublicId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { MemberModel } from '../members/member.model';
import { MembersLoaders } from '../members/members.loaders';
import { RestrictedMemberModel } from './restriction.models';

@Resolver(() => RestrictedMemberModel)
export class RestrictedMembersResolver {
  constructor(private readonly members: MembersLoaders) {}

  /** Who decided; none where it was not a member. */
  @ResolveField(() => MemberModel, { nullable: true })
  decidedBy(
    @Parent() { id, deciderId }: RestrictedMemberModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MemberModel | null> | null {
    return deciderId === null ? null : this.members.byKey(viewer).load({ ...decodePublicId(id)!, id: deciderId });
  }
}
