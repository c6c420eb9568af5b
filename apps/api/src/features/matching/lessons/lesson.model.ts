import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why a match is not for the viewer. */
export enum DismissalReasonModel {
  TOO_FAR = 'too_far',
  NOT_MY_TRADE = 'not_my_trade',
  NOT_THIS_KIND = 'not_this_kind',
  /** They know of it, or of its author; nothing to learn from it. */
  KNOWN_ALREADY = 'known_already',
  OTHER = 'other',
}
registerEnumType(DismissalReasonModel, { name: 'DismissalReason' });

export enum LessonSubjectModel {
  PLACE = 'place',
  KIND = 'kind',
  SECTOR = 'sector',
}
registerEnumType(LessonSubjectModel, { name: 'MatchLessonSubject' });

/** What the viewer taught the matching. */
@ObjectType('MatchLesson')
export class MatchLessonModel {
  @Field(() => ID)
  id!: string;

  @Field(() => LessonSubjectModel)
  subject!: LessonSubjectModel;

  /** The kind of opportunity or the sector, where it is about one. */
  @Field(() => String, { nullable: true })
  value!: string | null;

  /** From 1 to 3. */
  @Field(() => Int)
  times!: number;

  /** What it takes away at most from a match that it speaks of, in percent. */
  @Field(() => Int)
  effect!: number;

  @Field(() => Date)
  taughtAt!: Date;
}
