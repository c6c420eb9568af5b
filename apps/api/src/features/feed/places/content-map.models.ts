import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ContentPlace')
export class ContentPlaceModel {
  /** INSEE code of a commune of the territory. */
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  /** `null` while no source says where the commune lies. */
  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;

  /** What the viewer may read there; nothing is counted beyond `LIMITS.placedContents`. */
  @Field(() => Int)
  count!: number;
}

@ObjectType('ContentMap')
export class ContentMapModel {
  /** Those with contents, most first. */
  @Field(() => [ContentPlaceModel])
  places!: ContentPlaceModel[];

  /** Official contours of the communes as GeoJSON geometries, where the operator has imported them. */
  @Field(() => [String])
  contours!: string[];
}
