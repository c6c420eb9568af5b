import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsInt, IsOptional, IsString, Min } from 'class-validator';
import { ProseText } from '../../platform/graphql/text.decorators';

@InputType()
export class PublishPostInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @ProseText(LIMITS.postBody)
  body!: string;

  /** The organisation in whose name it is published; only its owners and editors may. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  organisation?: string | null;
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
