import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PerimeterPlace')
export class PerimeterPlaceModel {
  /** INSEE code of the commune. */
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  /** `null` while no source says where the commune lies. */
  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;
}

@ObjectType('PerimeterMap')
export class PerimeterMapModel {
  @Field(() => [PerimeterPlaceModel])
  places!: PerimeterPlaceModel[];

  /** Official contours of the communes as GeoJSON geometries, where the operator has imported them. */
  @Field(() => [String])
  contours!: string[];
}
