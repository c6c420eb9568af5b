import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { BlockModel, type Viewer } from '../../identity';
import { MemberModel } from '../members/member.model';
import { MemberBlocks } from './member-blocks.service';

const BLOCKS = { points: 60, seconds: 3600, by: 'account' } as const;

@Resolver()
export class MemberBlocksResolver {
  constructor(private readonly service: MemberBlocks) {}

  /** Keeps the account behind that member away, in every territory. */
  @SignedIn()
  @RateLimit(BLOCKS)
  @Mutation(() => BlockModel)
  blockMember(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) member: string,
  ): Promise<BlockModel> {
    return this.service.block(viewer, member);
  }

  /** Gives the person as the viewer meets them again, if there is a territory where they do. */
  @SignedIn()
  @Mutation(() => MemberModel, { nullable: true })
  unblock(
    @CurrentViewer() viewer: Viewer,
    @Args('block', { type: () => ID }) block: string,
  ): Promise<MemberModel | null> {
    return this.service.unblock(viewer, block);
  }
}
