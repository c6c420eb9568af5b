import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { ViewerModel, type Viewer } from '../../identity';
import { EraseAccountInput, ErasureModel } from './erasure.models';
import { ErasuresService } from './erasures.service';

const WISHES = { points: 10, seconds: 86_400, by: 'account', shared: true } as const;

@Resolver(() => ViewerModel)
export class ErasuresResolver {
  constructor(private readonly service: ErasuresService) {}

  /** Set once the viewer has asked for their account to be erased. */
  @ResolveField(() => ErasureModel, { nullable: true })
  erasure(@CurrentViewer() viewer: Viewer | null): Promise<ErasureModel | null> {
    return viewer ? this.service.find(viewer) : Promise.resolve(null);
  }

  @SignedIn()
  @RateLimit(WISHES)
  @Mutation(() => ErasureModel)
  eraseAccount(@CurrentViewer() viewer: Viewer, @Args('input') { content }: EraseAccountInput): Promise<ErasureModel> {
    return this.service.request(viewer, content);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async cancelErasure(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.service.cancel(viewer);
    return true;
  }
}
