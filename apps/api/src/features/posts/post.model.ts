import { Field, ObjectType } from '@nestjs/graphql';
import { CommentModel } from '../discussions';
import { MentionModel, SubjectModel } from '../subjects';
import { MemberModel } from '../territories';
import { PollModel } from './polls/poll.models';
import { CoAuthorshipModel, CoAuthorStateModel } from './co-authors/co-authors.model';
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

  /** Plain text, empty where another part says it all; `<@ID>` names one of `mentions`. */
  @Field(() => String)
  body!: string;

  @Field(() => [MentionModel])
  mentions!: MentionModel[];

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

  /** Who signs it with its author. */
  @Field(() => [MemberModel])
  coAuthors?: MemberModel[];

  /** Whom the author asked: the author reads all of them, others only those who agreed and themselves. */
  @Field(() => [CoAuthorshipModel])
  coAuthorships?: CoAuthorshipModel[];

  /** What became of the author's asking the viewer; null for whom nobody asked. */
  @Field(() => CoAuthorStateModel, { nullable: true })
  viewerCoAuthorState?: CoAuthorStateModel | null;

  /** Of a share: what it publishes on. */
  @Field(() => SharedContentModel, { nullable: true })
  shared?: SharedContentModel | null;
}
