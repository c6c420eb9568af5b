import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsString } from 'class-validator';
import { LineText } from '../../platform/graphql/text.decorators';

@InputType()
export class DescribeUploadInput {
  @Field(() => ID)
  @IsString()
  upload!: string;

  /** What the picture shows, for those who do not see it; empty when it only decorates. */
  @Field(() => String)
  @LineText({ min: 0, max: LIMITS.imageAlt.max })
  alt!: string;
}
