import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommuneModel, CommunesArgs, TerritoriesService } from '../../territories';
import { InvitationCardModel } from './invitation.models';

/** An invited person says where they live before they are a member. */
@Resolver(() => InvitationCardModel)
export class InvitationCommunesResolver {
  constructor(private readonly territories: TerritoriesService) {}

  @ResolveField(() => [CommuneModel])
  communes(@Parent() { territoryId }: InvitationCardModel, @Args() args: CommunesArgs): Promise<CommuneModel[]> {
    return this.territories.communesOf(territoryId, args);
  }
}
