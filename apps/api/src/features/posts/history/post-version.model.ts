import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { connectionOf, PageArgs } from '../../../platform/graphql/page.model';
import { MentionModel } from '../../subjects';
import { MemberModel } from '../../territories';

/** Another member looks after the post from then on. */
@ObjectType('HandOver')
export class HandOverModel {
  /** Null for whoever does not exist for the reader. */
  @Field(() => MemberModel, { nullable: true })
  from!: MemberModel | null;

  @Field(() => MemberModel, { nullable: true })
  to!: MemberModel | null;
}

@ObjectType('MediaChanges')
export class MediaChangesModel {
  @Field(() => Int)
  imagesAdded!: number;

  @Field(() => Int)
  imagesRemoved!: number;

  @Field(() => Int)
  documentsAdded!: number;

  @Field(() => Int)
  documentsRemoved!: number;
}

/** What a post was until it changed. */
@ObjectType('PostVersion')
export class PostVersionModel {
  @Field(() => Int)
  version!: number;

  /** As `Post.body`; null where the words stayed. */
  @Field(() => String, { nullable: true })
  body!: string | null;

  /** Pictures and documents that this edit brought or took away; null where none. Those that went are not kept. */
  @Field(() => MediaChangesModel, { nullable: true })
  mediaChanges!: MediaChangesModel | null;

  @Field(() => HandOverModel, { nullable: true })
  handOver!: HandOverModel | null;

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
