import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { ViewerModel } from '../identity.models';
import type { Viewer } from '../viewer';
import { BlockModel } from './block.model';
import { Blocks } from './blocks.service';

@Resolver(() => ViewerModel)
export class BlocksResolver {
  constructor(private readonly service: Blocks) {}

  /** Latest first. */
  @ResolveField(() => [BlockModel])
  blocks(@CurrentViewer() viewer: Viewer | null): Promise<BlockModel[]> {
    return viewer ? this.service.list(viewer) : Promise.resolve([]);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async unblock(@CurrentViewer() viewer: Viewer, @Args('block', { type: () => ID }) block: string): Promise<boolean> {
    await this.service.unblock(viewer, block);
    return true;
  }
}
