import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MemberModel } from '../../territories';

/** How fast newcomers get an answer. */
@ObjectType('WelcomeShare')
export class WelcomeShareModel {
  /** Newcomers of the last thirty days to whom somebody turned within 48 hours. */
  @Field(() => Int)
  answered!: number;

  /** All of them, but for those whose 48 hours still run. */
  @Field(() => Int)
  arrived!: number;
}

/** Somebody who has just come, and what they have in common with the viewer. */
@ObjectType('Arrival')
export class ArrivalModel {
  /** Of the member. */
  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => [String])
  interests!: string[];

  @Field(() => Boolean)
  sharesCommune!: boolean;

  @Field(() => [String])
  sharedInterests!: string[];

  /** Until when the viewer has them for themselves; `null` when nobody has. */
  @Field(() => Date, { nullable: true })
  claimedUntil!: Date | null;
}

/** The newcomers of a territory, for those who are willing to welcome them; each field is read when it is asked for. */
@ObjectType('Welcome')
export class WelcomeModel {
  /** Not exposed. */
  territoryId!: string;
}
