import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';

@InputType()
export class StewardInput {
  @Field(() => ID)
  @IsString()
  member!: string;
}
