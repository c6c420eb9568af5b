import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { connectionOf, PageArgs } from '../../../platform/graphql/page.model';
import { MentionModel } from '../../subjects';
import { MemberModel } from '../../territories';

/** What a post said until it was edited. */
@ObjectType('PostVersion')
export class PostVersionModel {
  @Field(() => Int)
  version!: number;

  /** As `Post.body`. */
  @Field(() => String)
  body!: string;

  @Field(() => [MentionModel])
  mentions!: MentionModel[];

  @Field(() => Date)
  writtenAt!: Date;

  @Field(() => Date)
  replacedAt!: Date;

  @Field(() => MemberModel, { nullable: true })
  replacedBy!: MemberModel | null;
}

@ObjectType('PostVersionConnection')
export class PostVersionConnection extends connectionOf(PostVersionModel) {}

@ArgsType()
export class PostVersionsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  id!: string;
}
