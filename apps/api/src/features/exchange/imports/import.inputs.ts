import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { ArrayMaxSize, Equals, IsArray, IsEnum, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { PageArgs } from '../../../platform/graphql/page.model';
import { ProseText } from '../../../platform/graphql/text.decorators';
import { ColumnRoleModel, ImportRowStatusModel } from './import.models';
import { MOST_COLUMNS } from './table/csv-rows';

@ArgsType()
export class ImportsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  import!: string;

  /** All rows that were looked at, without it. */
  @Field(() => ImportRowStatusModel, { nullable: true })
  @IsOptional()
  @IsEnum(ImportRowStatusModel)
  status?: ImportRowStatusModel | null;
}

@InputType()
export class CheckImportInput {
  @Field(() => ID)
  @IsString()
  import!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  /** For each column in turn what it is used for; a column without a role is left out. One of them holds the addresses. */
  @Field(() => [ColumnRoleModel], { nullable: 'items' })
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  roles!: (ColumnRoleModel | null)[];
}

@InputType()
export class ConfirmImportInput {
  @Field(() => ID)
  @IsString()
  import!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  /** That the list was come by lawfully, and the people on it may expect to be written to. */
  @Field(() => Boolean)
  @Equals(true)
  attested!: boolean;

  /** Where the list comes from, in the importer's words. */
  @Field(() => String)
  @ProseText(LIMITS.importOrigin)
  origin!: string;

  /** A word to everybody on the list. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @ProseText(LIMITS.invitationNote)
  note?: string | null;
}
