import { Field, ObjectType } from '@nestjs/graphql';
import { SubjectModel } from '../subjects';
import { MemberModel } from '../territories';

@ObjectType('Post', { implements: () => [SubjectModel] })
export class PostModel extends SubjectModel {
  declare __typename: 'Post';

  /** Plain text; `<@MEMBER_ID>` mentions a member. */
  @Field(() => String)
  body!: string;

  @Field(() => [MemberModel])
  mentions!: MemberModel[];
}
