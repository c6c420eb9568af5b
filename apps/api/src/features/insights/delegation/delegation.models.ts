import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PowerHolders')
export class PowerHoldersModel {
  @Field(() => String)
  power!: string;

  @Field(() => Int)
  holders!: number;

  /** Those who act under no mandate of the initiator or the operator. */
  @Field(() => Int)
  outside!: number;
}

@ObjectType('DelegationPoint')
export class DelegationPointModel {
  /** ISO date. */
  @Field(() => String)
  day!: string;

  @Field(() => Float)
  share!: number;
}

/** How much of the charter's power is held outside the managing team. */
@ObjectType('Delegation')
export class DelegationModel {
  /** The territory's id: there is one of these in each. */
  @Field(() => ID)
  id!: string;

  /** From 0 to 1: the mean, over all powers, of the share of holders outside the team. */
  @Field(() => Float)
  share!: number;

  @Field(() => [PowerHoldersModel])
  powers!: PowerHoldersModel[];

  /** One figure a day before today, oldest first, of half a year at most. */
  @Field(() => [DelegationPointModel])
  trend!: DelegationPointModel[];
}
