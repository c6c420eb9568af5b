import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationCardModel } from '../organisations';
import { CommuneModel, MemberModel } from '../territories';

export enum ReactionKindModel {
  THANKS = 'thanks',
  BRAVO = 'bravo',
  SUPPORT = 'support',
  IDEA = 'idea',
}
registerEnumType(ReactionKindModel, { name: 'ReactionKind' });

/** Who sees a content. */
export enum SubjectAudienceModel {
  PUBLIC = 'public',
  /** The members of its territory. */
  TERRITORY = 'territory',
  /** Of those, the ones whose trade or whose organisation's is among some. */
  SECTORS = 'sectors',
  /** Those alone to whom its author opens it. */
  INTRODUCTION = 'introduction',
}
registerEnumType(SubjectAudienceModel, { name: 'SubjectAudience' });

/** Who comments on it among those who may comment at all; its author does unless nobody does. */
export enum CommentAudienceModel {
  EVERYONE = 'everyone',
  CONNECTIONS = 'connections',
  NOBODY = 'nobody',
}
registerEnumType(CommentAudienceModel, { name: 'CommentAudience' });

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

  /** Whether they may publish it on, with words of their own. */
  @Field(() => Boolean)
  reshare!: boolean;

  /** To say that it still holds. */
  @Field(() => Boolean)
  confirm!: boolean;

  /** To tell who looks after it that it holds no more. */
  @Field(() => Boolean)
  flag!: boolean;

  /** To put it at the head of the territory, or take it away from there. */
  @Field(() => Boolean)
  feature!: boolean;

  @Field(() => Boolean)
  archive!: boolean;

  @Field(() => Boolean)
  answer!: boolean;
}

/** That the viewer keeps a content for themselves. */
@ObjectType('ViewerBookmark')
export class ViewerBookmarkModel {
  /** Their folder in which it stands. */
  @Field(() => ID, { nullable: true })
  folderId!: string | null;
}

@InterfaceType('Subject', { resolveType: (subject: SubjectModel) => subject.__typename })
export class SubjectModel {
  /** The GraphQL type of the kind; its own `present` sets it. */
  __typename!: string;

  @Field(() => ID)
  id!: string;

  /** Of the territory that it belongs to. */
  @Field(() => ID)
  territoryId!: string;

  @Field(() => MemberModel)
  author!: MemberModel;

  /** In whose name the author speaks. */
  @Field(() => OrganisationCardModel, { nullable: true })
  organisation!: OrganisationCardModel | null;

  @Field(() => SubjectAudienceModel)
  audience!: SubjectAudienceModel;

  /** Divisions of the NAF, where it is for some trades. */
  @Field(() => [String])
  audienceSectors!: string[];

  @Field(() => CommentAudienceModel)
  commentAudience!: CommentAudienceModel;

  @Field(() => Boolean)
  isReshareable!: boolean;

  /** Two letters of ISO 639: what its text is written in. */
  @Field(() => String)
  language!: string;

  /** Where it is about. */
  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;

  @Field(() => Date)
  publishedAt!: Date;

  /** When somebody should say whether it still holds. */
  @Field(() => Date)
  reviewBy!: Date;

  /** That time has passed. */
  @Field(() => Boolean)
  isOverdue!: boolean;

  /** When somebody last said that it holds. */
  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => Boolean)
  viewerHasFlagged!: boolean;

  /** It stands at the head of the territory until then. */
  @Field(() => Date, { nullable: true })
  featuredUntil!: Date | null;

  @Field(() => Date, { nullable: true })
  editedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  commentCount!: number;

  @Field(() => Int)
  reactionCount!: number;

  /** Posts that share it. */
  @Field(() => Int)
  shareCount!: number;

  @Field(() => ReactionKindModel, { nullable: true })
  viewerReaction!: ReactionKindModel | null;

  @Field(() => ViewerBookmarkModel, { nullable: true })
  viewerBookmark!: ViewerBookmarkModel | null;

  @Field(() => SubjectPermissionsModel)
  viewerCan!: SubjectPermissionsModel;
}
