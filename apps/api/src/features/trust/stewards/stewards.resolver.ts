import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { encodeSharedId } from '../../../platform/database/public-id';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import type { Viewer } from '../../identity';
import { MembersLoaders } from '../../territories';
import type { MemberModel } from '../../territories';
import { StewardshipModel } from '../trust.models';
import { PEER_LEVEL } from './co-option';
import { StewardInput } from './stewards.inputs';
import { StewardsService } from './stewards.service';

const SUPPORTS = { by: 'account', points: 30, seconds: 3_600 } as const;

@Resolver(() => StewardshipModel)
export class StewardsResolver {
  constructor(
    private readonly service: StewardsService,
    private readonly members: MembersLoaders,
  ) {}

  @SignedIn()
  @Query(() => StewardshipModel)
  async stewardship(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<StewardshipModel> {
    const { reader, stewards, candidacies, candidates } = await this.service.of(viewer, territory);
    const people = (ids: readonly string[]) => this.present(viewer, reader.territoryId, ids);
    const proposals = candidacies.map(async ({ memberId, supporters, needed, expiresAt }) => {
      const [member] = await people([memberId]);
      return member ? { member, supporters: await people(supporters), needed, expiresAt } : null;
    });
    return {
      id: encodeSharedId(reader.territoryId),
      stewards: await people(stewards),
      proposals: (await Promise.all(proposals)).filter((proposal) => proposal !== null),
      candidates: await people(candidates),
      viewerIsPeer: reader.trustLevel >= PEER_LEVEL,
    };
  }

  @SignedIn()
  @RateLimit(SUPPORTS)
  @Mutation(() => StewardshipModel)
  async supportSteward(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { member }: StewardInput,
  ): Promise<StewardshipModel> {
    return this.stewardship(viewer, encodeSharedId(await this.service.support(viewer, member)));
  }

  @SignedIn()
  @RateLimit(SUPPORTS)
  @Mutation(() => StewardshipModel)
  async withdrawSteward(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { member }: StewardInput,
  ): Promise<StewardshipModel> {
    return this.stewardship(viewer, encodeSharedId(await this.service.withdraw(viewer, member)));
  }

  @SignedIn()
  @Mutation(() => StewardshipModel)
  async resignSteward(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
  ): Promise<StewardshipModel> {
    return this.stewardship(viewer, encodeSharedId(await this.service.resign(viewer, territory)));
  }

  private async present(viewer: Viewer, territoryId: string, ids: readonly string[]): Promise<MemberModel[]> {
    const found = await Promise.all(ids.map((id) => this.members.byKey(viewer).load({ territoryId, id })));
    return found.filter((member) => member !== null);
  }
}
