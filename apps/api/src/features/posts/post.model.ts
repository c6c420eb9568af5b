import { Field, ObjectType } from '@nestjs/graphql';
import { CommentModel } from '../discussions';
import { SubjectModel } from '../subjects';
import { MemberModel } from '../territories';
import { PollModel } from './polls/poll.models';
import { LinkPreviewModel } from './links/link-preview.model';
import { PostMediaModel } from './media/post-media.model';
import { PostKindModel } from './post-kinds';
import { SharedContentModel } from './shares/share.models';
import { StoryModel } from './stories/story.models';

@ObjectType('Post', { implements: () => [SubjectModel] })
export class PostModel extends SubjectModel {
  declare __typename: 'Post';

  @Field(() => PostKindModel)
  kind!: PostKindModel;

  /** Plain text, empty where another part says it all; `<@MEMBER_ID>` mentions a member. */
  @Field(() => String)
  body!: string;

  @Field(() => [MemberModel])
  mentions!: MemberModel[];

  @Field(() => PollModel, { nullable: true })
  poll?: PollModel | null;

  @Field(() => StoryModel, { nullable: true })
  story?: StoryModel | null;

  /** Of the first link in its words, once the page has answered. */
  @Field(() => LinkPreviewModel, { nullable: true })
  linkPreview?: LinkPreviewModel | null;

  @Field(() => PostMediaModel, { nullable: true })
  media?: PostMediaModel | null;

  /** Of a question: the comment that whoever asked marked as the answer. */
  @Field(() => CommentModel, { nullable: true })
  acceptedAnswer?: CommentModel | null;

  /** Of a share: what it publishes on. */
  @Field(() => SharedContentModel, { nullable: true })
  shared?: SharedContentModel | null;
}
