import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Things that wait for a member in one place of the menu. */
@ObjectType('WaitingPlace')
export class WaitingPlaceModel {
  /** Such as `joining`; clients know where it leads. */
  @Field(() => String)
  place!: string;

  @Field(() => Int)
  count!: number;
}
