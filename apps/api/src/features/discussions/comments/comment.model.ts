import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { MemberModel } from '../../territories';

@ObjectType('CommentPermissions')
export class CommentPermissionsModel {
  @Field(() => Boolean)
  delete!: boolean;
}

@ObjectType('Comment')
export class CommentModel {
  @Field(() => ID)
  id!: string;

  /** Plain text; `<@MEMBER_ID>` mentions a member. */
  @Field(() => String)
  body!: string;

  @Field(() => MemberModel)
  author!: MemberModel;

  @Field(() => [MemberModel])
  mentions!: MemberModel[];

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => CommentPermissionsModel)
  viewerCan!: CommentPermissionsModel;
}

@ObjectType('CommentConnection')
export class CommentConnection extends connectionOf(CommentModel) {}
