import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationCardModel } from '../organisations';
import { MemberModel } from '../territories';

export enum ReactionKindModel {
  THANKS = 'thanks',
  BRAVO = 'bravo',
  SUPPORT = 'support',
  IDEA = 'idea',
}
registerEnumType(ReactionKindModel, { name: 'ReactionKind' });

@ObjectType('SubjectPermissions')
export class SubjectPermissionsModel {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  delete!: boolean;

  @Field(() => Boolean)
  comment!: boolean;

  @Field(() => Boolean)
  react!: boolean;

  @Field(() => Boolean)
  close!: boolean;

  @Field(() => Boolean)
  answer!: boolean;
}

@InterfaceType('Subject', { resolveType: (subject: SubjectModel) => subject.__typename })
export class SubjectModel {
  /** The GraphQL type of the kind; its own `present` sets it. */
  __typename!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  author!: MemberModel;

  /** In whose name the author speaks. */
  @Field(() => OrganisationCardModel, { nullable: true })
  organisation!: OrganisationCardModel | null;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Date, { nullable: true })
  editedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  commentCount!: number;

  @Field(() => Int)
  reactionCount!: number;

  @Field(() => ReactionKindModel, { nullable: true })
  viewerReaction!: ReactionKindModel | null;

  @Field(() => SubjectPermissionsModel)
  viewerCan!: SubjectPermissionsModel;
}
