import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FacetValueModel } from '../../../platform/graphql/facet-value.model';

export enum OpportunityFacetKindModel {
  KIND = 'kind',
  SECTOR = 'sector',
  SKILL = 'skill',
  COMMUNE = 'commune',
}
registerEnumType(OpportunityFacetKindModel, { name: 'OpportunityFacetKind' });

@ObjectType('OpportunityFacet')
export class OpportunityFacetModel {
  @Field(() => OpportunityFacetKindModel)
  kind!: OpportunityFacetKindModel;

  /** The most frequent first, with whatever the filter chose. */
  @Field(() => [FacetValueModel])
  values!: FacetValueModel[];
}

/** How many opportunities a filter finds, and what would narrow or widen it: only what the viewer may see counts. */
@ObjectType('OpportunityCounts')
export class OpportunityCountsModel {
  @Field(() => Int)
  total!: number;

  @Field(() => [OpportunityFacetModel])
  facets!: OpportunityFacetModel[];
}
