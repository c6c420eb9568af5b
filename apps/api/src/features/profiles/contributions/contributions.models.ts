import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { connectionOf, PageArgs } from '../../../platform/graphql/page.model';
import { SubjectModel } from '../../subjects';

@ArgsType()
export class ContributionsArgs extends PageArgs {
  /** A kind of content, as `contributionCounts` names them; all of them without. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind?: string | null;
}

/** How much somebody published of one kind. */
@ObjectType('ContributionCount')
export class ContributionCountModel {
  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ContributionConnection extends connectionOf(SubjectModel) {}
