import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { ViewerModel } from '../identity.models';
import type { Viewer } from '../viewer';
import { BlockConnection } from './block.model';
import { Blocks } from './blocks.service';

@Resolver(() => ViewerModel)
export class BlocksResolver {
  constructor(private readonly service: Blocks) {}

  /** Whom the viewer keeps away, latest first. */
  @ResolveField(() => BlockConnection)
  blocks(@CurrentViewer() viewer: Viewer | null, @Args() args: PageArgs) {
    return this.service.page(viewer, args);
  }
}
