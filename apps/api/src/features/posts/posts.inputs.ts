import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsInt, IsString, Min } from 'class-validator';
import { ProseText } from '../../platform/graphql/text.decorators';

@InputType()
export class PublishPostInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @ProseText(LIMITS.postBody)
  body!: string;
}

@InputType()
export class EditPostInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => String)
  @ProseText(LIMITS.postBody)
  body!: string;

  /** The version that the editor read; an edit of an older one is refused. */
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}
