import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../platform/auth/rule.decorator';
import type { Viewer } from '../identity';
import { TrustModel } from './trust.models';
import { TrustService } from './trust.service';

@Resolver(() => TrustModel)
export class TrustResolver {
  constructor(private readonly service: TrustService) {}

  @SignedIn()
  @Query(() => TrustModel)
  trust(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<TrustModel> {
    return this.service.of(viewer, territory);
  }
}
