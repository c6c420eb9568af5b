import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsString } from 'class-validator';

@InputType()
export class FeatureSubjectInput {
  @Field(() => ID)
  @IsString()
  subject!: string;

  /** In the future, within a month. */
  @Field(() => Date)
  @IsDate()
  until!: Date;
}

@ArgsType()
export class FeaturedArgs {
  /** Nothing for all territories of the viewer. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  territory?: string | null;
}
