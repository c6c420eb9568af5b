import { Field, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsString } from 'class-validator';

@InputType()
export class ExtendOpportunityInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  /** The deadline that the owner read: asked again with the same one, nothing more moves. */
  @Field(() => Date)
  @IsDate()
  deadline!: Date;
}
