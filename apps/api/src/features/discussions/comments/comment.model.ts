import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { MentionModel } from '../../subjects';
import { MemberModel } from '../../territories';

@ObjectType('CommentPermissions')
export class CommentPermissionsModel {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  delete!: boolean;
}

/** Whom an answer speaks to, where it is not whoever opened the thread. */
@ObjectType('AnsweredComment')
export class AnsweredCommentModel {
  @Field(() => ID)
  id!: string;

  /** None once that answer is gone. */
  @Field(() => MemberModel, { nullable: true })
  author!: MemberModel | null;
}

@ObjectType('Comment')
export class CommentModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  subjectId!: string;

  /** The comment under which it stands; none for one that opens a thread. */
  @Field(() => ID, { nullable: true })
  threadId!: string | null;

  @Field(() => AnsweredCommentModel, { nullable: true })
  inAnswerTo!: AnsweredCommentModel | null;

  /** Deleted, or by somebody who does not exist for the reader: only its place is left, for those who answered it. */
  @Field(() => Boolean)
  isGone!: boolean;

  /** Plain text; `<@ID>` names one of `mentions`. Empty when it is gone. */
  @Field(() => String)
  body!: string;

  /** None when it is gone. */
  @Field(() => MemberModel, { nullable: true })
  author!: MemberModel | null;

  @Field(() => [MentionModel])
  mentions!: MentionModel[];

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Date, { nullable: true })
  editedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  /** Answers in the thread that it opened. */
  @Field(() => Int)
  answerCount!: number;

  @Field(() => CommentPermissionsModel)
  viewerCan!: CommentPermissionsModel;
}

@ObjectType('CommentConnection')
export class CommentConnection extends connectionOf(CommentModel) {}

/** What a comment said before an edit. */
@ObjectType('CommentVersion')
export class CommentVersionModel {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  body!: string;

  @Field(() => [MentionModel])
  mentions!: MentionModel[];

  /** When other words took their place. */
  @Field(() => Date)
  replacedAt!: Date;
}

@ObjectType('CommentVersionConnection')
export class CommentVersionConnection extends connectionOf(CommentVersionModel) {}
