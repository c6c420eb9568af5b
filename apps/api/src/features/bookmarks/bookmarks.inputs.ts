import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { PageArgs } from '../../platform/graphql/page.model';

@ArgsType()
export class BookmarksArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  /** Those of one folder. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  folder?: string | null;

  /** Those of no folder. */
  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  isUnfiled!: boolean;
}

@InputType()
export class SaveSubjectInput {
  @Field(() => ID)
  @IsString()
  subject!: string;

  /** Where to keep it: null takes it out of its folder; left out, it stays where it is. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  folder?: string | null;
}
