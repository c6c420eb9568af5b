import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { MentionModel } from '../../subjects';
import { PostKindModel } from '../post-kinds';

/** A post that only its author sees: not published, perhaps half written. */
@ObjectType('PostDraft')
export class PostDraftModel {
  /** The UUID that the author's device made for it. */
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PostKindModel)
  kind!: PostKindModel;

  /** How it begins, in plain text; `<@ID>` names one of `mentions`. */
  @Field(() => String)
  excerpt!: string;

  /** All of it: the JSON of a `PublishPostInput` that may lack anything. */
  @Field(() => String)
  content!: string;

  @Field(() => [MentionModel])
  mentions!: MentionModel[];

  @Field(() => Date)
  updatedAt!: Date;

  /** When it is published by itself. */
  @Field(() => Date, { nullable: true })
  publishAt!: Date | null;

  /** Why it was not published when its time came: a code of refusals. */
  @Field(() => String, { nullable: true })
  refusal!: string | null;

  /** The part of the content at fault, where the refusal names one. */
  @Field(() => String, { nullable: true })
  refusedField!: string | null;
}

@ObjectType('PostDraftConnection')
export class PostDraftConnection extends connectionOf(PostDraftModel) {
  @Field(() => Int)
  totalCount!: number;
}
