import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum FacetKindModel {
  PERSONA = 'persona',
  COMMUNE = 'commune',
  SECTOR = 'sector',
  HELP = 'help',
  SEEK = 'seek',
  LANGUAGE = 'language',
}
registerEnumType(FacetKindModel, { name: 'FacetKind' });

@ObjectType('FacetValue')
export class FacetValueModel {
  /** What a filter takes. */
  @Field(() => String)
  value!: string;

  /** For people's own words and for communes; clients name the rest. */
  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Int)
  count!: number;
}

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
