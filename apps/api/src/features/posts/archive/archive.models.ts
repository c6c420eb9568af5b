import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { connectionOf, PageArgs } from '../../../platform/graphql/page.model';
import { PostModel } from '../post.model';

@ObjectType('PostConnection')
export class PostConnection extends connectionOf(PostModel) {}

@ArgsType()
export class ArchivedPostsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}
