import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { CommunesArgs } from '../territories.inputs';

export enum OfficialPerimeterKind {
  EPCI = 'epci',
  DEPARTMENT = 'department',
  REGION = 'region',
}
registerEnumType(OfficialPerimeterKind, { name: 'OfficialPerimeterKind' });

@ArgsType()
export class OfficialPerimetersArgs extends CommunesArgs {
  @Field(() => OfficialPerimeterKind)
  @IsEnum(OfficialPerimeterKind)
  kind!: OfficialPerimeterKind;
}

/** What a territory may be founded over, with what it would hold. */
@ObjectType('OfficialPerimeter')
export class OfficialPerimeterModel {
  /** SIREN of an inter-municipality, code of a department or region. */
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  communeCount!: number;

  @Field(() => Int)
  population!: number;

  /** Names of the most populated ones. */
  @Field(() => [String])
  communes!: string[];
}
