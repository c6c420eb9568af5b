import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { MemberBlocks } from './member-blocks.service';

const BLOCKS = { points: 60, seconds: 3600, by: 'account' } as const;

@Resolver()
export class MemberBlocksResolver {
  constructor(private readonly service: MemberBlocks) {}

  /** Keeps the account behind that member away, in every territory. */
  @SignedIn()
  @RateLimit(BLOCKS)
  @Mutation(() => Boolean)
  async blockMember(
    @CurrentViewer() viewer: Viewer,
    @Args('member', { type: () => ID }) member: string,
  ): Promise<boolean> {
    await this.service.block(viewer, member);
    return true;
  }
}
