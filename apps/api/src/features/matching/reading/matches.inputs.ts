import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';

@ArgsType()
export class ViewerMatchesArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}
