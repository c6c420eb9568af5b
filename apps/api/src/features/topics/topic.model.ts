import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TopicChoiceModel {
  FOLLOWED = 'followed',
  MUTED = 'muted',
}
registerEnumType(TopicChoiceModel, { name: 'TopicChoice' });

/** What contents of a territory are about, as one member sees it. */
@ObjectType('Topic')
export class TopicModel {
  @Field(() => ID)
  id!: string;

  /** Without case or accents: what addresses carry. */
  @Field(() => String)
  slug!: string;

  /** As its first author wrote it. */
  @Field(() => String)
  label!: string;

  @Field(() => Int)
  subjectCount!: number;

  @Field(() => Int)
  followerCount!: number;

  @Field(() => TopicChoiceModel, { nullable: true })
  viewerChoice!: TopicChoiceModel | null;
}
