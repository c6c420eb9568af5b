import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommuneModel, CommunesArgs, TerritoriesService, TerritoryCardModel } from '../../territories';
import { InvitationCardModel } from './invitation.models';

/** Where an invitation leads, for somebody who is no member yet. */
@Resolver(() => InvitationCardModel)
export class InvitationPlaceResolver {
  constructor(private readonly territories: TerritoriesService) {}

  /** Who stands behind it, and where to turn. */
  @ResolveField(() => TerritoryCardModel)
  territory(@Parent() { territoryId }: InvitationCardModel): Promise<TerritoryCardModel> {
    return this.territories.cardOf(territoryId);
  }

  /** An invited person says where they live before they are a member. */
  @ResolveField(() => [CommuneModel])
  communes(@Parent() { territoryId }: InvitationCardModel, @Args() args: CommunesArgs): Promise<CommuneModel[]> {
    return this.territories.communesOf(territoryId, args);
  }
}
