import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FacetValueModel } from '../../../platform/graphql/facet-value.model';

export enum FacetKindModel {
  PERSONA = 'persona',
  COMMUNE = 'commune',
  SECTOR = 'sector',
  HELP = 'help',
  SEEK = 'seek',
  LANGUAGE = 'language',
}
registerEnumType(FacetKindModel, { name: 'FacetKind' });

@ObjectType('Facet')
export class FacetModel {
  @Field(() => FacetKindModel)
  kind!: FacetKindModel;

  /** The most frequent first, with whatever the filter chose. */
  @Field(() => [FacetValueModel])
  values!: FacetValueModel[];
}

/** How many members a filter finds, and what would narrow or widen it: only what the viewer may see counts. */
@ObjectType('DirectoryCounts')
export class DirectoryCountsModel {
  @Field(() => Int)
  total!: number;

  @Field(() => [FacetModel])
  facets!: FacetModel[];
}
