import { Field, ID, InputType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsString } from 'class-validator';
import { LineText } from '../../../platform/graphql/text.decorators';

@InputType()
export class CreateBookmarkFolderInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @LineText(LIMITS.bookmarkFolderName)
  name!: string;
}

@InputType()
export class RenameBookmarkFolderInput {
  @Field(() => ID)
  @IsString()
  folder!: string;

  @Field(() => String)
  @LineText(LIMITS.bookmarkFolderName)
  name!: string;
}
