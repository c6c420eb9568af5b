import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommuneModel, PersonaModel } from '../../territories';

export enum FirstStepModel {
  COMMUNE = 'commune',
  INTERESTS = 'interests',
  PERSONA = 'persona',
  MISSION = 'mission',
}
registerEnumType(FirstStepModel, { name: 'FirstStep' });

/** Something real to do: it is done when the ledger says so. */
export enum FirstMissionModel {
  /** Say hello in the feed. */
  HELLO = 'hello',
  /** Answer somebody's post. */
  ANSWER = 'answer',
  /** Welcome somebody who has just arrived. */
  WELCOME = 'welcome',
}
registerEnumType(FirstMissionModel, { name: 'FirstMission' });

/** The viewer's first visit to a territory: one field at a time, left and taken up again on any device. */
@ObjectType('FirstSteps')
export class FirstStepsModel {
  /** Of the member. */
  @Field(() => ID)
  id!: string;

  /** `null` once every step was answered or passed over. */
  @Field(() => FirstStepModel, { nullable: true })
  next!: FirstStepModel | null;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;

  @Field(() => [String])
  interests!: string[];

  @Field(() => PersonaModel)
  persona!: PersonaModel;

  @Field(() => FirstMissionModel, { nullable: true })
  mission!: FirstMissionModel | null;

  @Field(() => Boolean)
  isMissionDone!: boolean;
}
