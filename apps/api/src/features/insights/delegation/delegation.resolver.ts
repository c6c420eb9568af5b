import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { Viewer } from '../../identity';
import { DelegationModel } from './delegation.models';
import { DelegationService } from './delegation.service';

@Resolver(() => DelegationModel)
export class DelegationResolver {
  constructor(private readonly service: DelegationService) {}

  /** For the territory's members, like the charter itself. */
  @SignedIn()
  @Query(() => DelegationModel)
  delegation(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<DelegationModel> {
    return this.service.of(viewer, territory);
  }
}
