import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PollChoiceModel {
  SINGLE = 'single',
  MULTIPLE = 'multiple',
  /** Which of several moments suit; as many as one likes. */
  DATES = 'dates',
}
registerEnumType(PollChoiceModel, { name: 'PollChoice' });

export enum PollResultsModel {
  ALWAYS = 'always',
  /** To those who voted, and to everybody once the poll is closed. */
  AFTER_VOTE = 'after_vote',
}
registerEnumType(PollResultsModel, { name: 'PollResults' });

@ObjectType('PollOption')
export class PollOptionModel {
  /** Names the option within its poll; it never changes. */
  @Field(() => Int)
  position!: number;

  /** May be missing where the option is a moment. */
  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Date, { nullable: true })
  startsAt!: Date | null;

  /** Unset while the results are not shown to the viewer. */
  @Field(() => Int, { nullable: true })
  voteCount!: number | null;
}

@ObjectType('PollPermissions')
export class PollPermissionsModel {
  @Field(() => Boolean)
  vote!: boolean;

  @Field(() => Boolean)
  close!: boolean;

  @Field(() => Boolean)
  seeVoters!: boolean;
}

@ObjectType('Poll')
export class PollModel {
  /** As of its post. */
  @Field(() => ID)
  id!: string;

  @Field(() => PollChoiceModel)
  choice!: PollChoiceModel;

  @Field(() => [PollOptionModel])
  options!: PollOptionModel[];

  @Field(() => Date)
  closesAt!: Date;

  @Field(() => Boolean)
  isClosed!: boolean;

  /** Whether members see who chose what. */
  @Field(() => Boolean)
  isNamed!: boolean;

  @Field(() => PollResultsModel)
  results!: PollResultsModel;

  /** How many voted, each counted once. */
  @Field(() => Int)
  voterCount!: number;

  /** Positions of the options that the viewer chose; none when they have not voted. */
  @Field(() => [Int])
  viewerChoices!: number[];

  @Field(() => PollPermissionsModel)
  viewerCan!: PollPermissionsModel;
}
