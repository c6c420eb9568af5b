import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { Type } from 'class-transformer';
import { IsString, ValidateNested } from 'class-validator';
import { NameText } from '../../../platform/graphql/text.decorators';
import { DirectoryFilterInput } from '../directory.inputs';

@InputType()
export class SaveSearchInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @NameText(LIMITS.savedSearchName)
  name!: string;

  @Field(() => DirectoryFilterInput)
  @ValidateNested()
  @Type(() => DirectoryFilterInput)
  filter!: DirectoryFilterInput;
}
