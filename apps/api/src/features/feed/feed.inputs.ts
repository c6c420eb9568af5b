import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';

@ArgsType()
export class FeedArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}

@InputType()
export class MarkFeedSeenInput {
  @Field(() => ID)
  @IsString()
  territory!: string;
}
