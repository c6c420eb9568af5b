import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { CommuneModel } from './commune.model';
import { CommunesArgs } from '../territories.inputs';
import { TerritoriesRepository, type CommuneRow } from '../territories.repository';
import { TerritoryCardModel } from '../territory.models';
import { CommunesRepository } from './communes.repository';

/** The official communes: they are public, and whoever founds a territory chooses among them. */
@Resolver(() => CommuneModel)
export class CommunesResolver {
  constructor(private readonly repository: CommunesRepository) {}

  @SignedIn()
  @Query(() => [CommuneModel])
  async communes(@Args() { search, first }: CommunesArgs): Promise<CommuneModel[]> {
    return (await this.repository.search(search, first)).map(present);
  }
}

/** Communes of a territory that its card already shows: a newcomer says where they live before they are a member. */
@Resolver(() => TerritoryCardModel)
export class TerritoryCardCommunesResolver {
  constructor(private readonly repository: TerritoriesRepository) {}

  @ResolveField(() => [CommuneModel])
  async communes(@Parent() card: TerritoryCardModel, @Args() { search, first }: CommunesArgs): Promise<CommuneModel[]> {
    return (await this.repository.communes(decodeSharedId(card.id)!, search, first)).map(present);
  }
}

const present = (row: CommuneRow): CommuneModel => ({
  code: row.code,
  name: row.name,
  departmentCode: row.department_code,
});
