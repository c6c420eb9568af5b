import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { IntroductionSettingsModel } from '../introduction.models';
import { IntroductionSettingsRepository } from './introduction-settings.repository';

const TerritoryId = () => Args('territory', { type: () => ID });

@Resolver(() => IntroductionSettingsModel)
export class IntroductionSettingsResolver {
  constructor(
    private readonly repository: IntroductionSettingsRepository,
    private readonly memberships: Memberships,
  ) {}

  @SignedIn()
  @Query(() => IntroductionSettingsModel)
  async introductionSettings(
    @CurrentViewer() viewer: Viewer,
    @TerritoryId() territory: string,
  ): Promise<IntroductionSettingsModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    return { id: territory, accepts: await this.repository.accepts(member) };
  }

  /** Whether members may ask the viewer to introduce them; whoever does not accept is on no path. */
  @SignedIn()
  @Mutation(() => IntroductionSettingsModel)
  async acceptIntroductions(
    @CurrentViewer() viewer: Viewer,
    @TerritoryId() territory: string,
    @Args('accepts', { type: () => Boolean }) accepts: boolean,
  ): Promise<IntroductionSettingsModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    await this.repository.update(member, accepts);
    return { id: territory, accepts };
  }
}
