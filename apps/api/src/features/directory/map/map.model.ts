import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PlaceKindModel {
  COMMUNE = 'commune',
  /** Stands for its communes whose place is not known. */
  EPCI = 'epci',
}
registerEnumType(PlaceKindModel, { name: 'PlaceKind' });

/** Where members are: the commune they show, or what it belongs to. */
@ObjectType('DirectoryPlace')
export class DirectoryPlaceModel {
  /** INSEE code of a commune, SIREN of an intercommunality. */
  @Field(() => ID)
  code!: string;

  @Field(() => PlaceKindModel)
  kind!: PlaceKindModel;

  @Field(() => String)
  name!: string;

  /** `null` when not even its intercommunality can be placed. */
  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;

  @Field(() => Int)
  memberCount!: number;

  /** Codes of the communes counted here. */
  @Field(() => [ID])
  communes!: string[];
}

@ObjectType('DirectoryMap')
export class DirectoryMapModel {
  @Field(() => [DirectoryPlaceModel])
  places!: DirectoryPlaceModel[];

  /** Members found who do not show a commune to the viewer. */
  @Field(() => Int)
  elsewhere!: number;

  /** Share of the territory's people who live in a commune whose place is known, in percent. */
  @Field(() => Int)
  coverage!: number;

  /** Official contours of the territory's communes as GeoJSON geometries, where the operator has imported them. */
  @Field(() => [String])
  contours!: string[];
}
