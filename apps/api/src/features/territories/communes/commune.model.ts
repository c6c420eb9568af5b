import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Commune')
export class CommuneModel {
  /** INSEE code. */
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  departmentCode!: string;
}
