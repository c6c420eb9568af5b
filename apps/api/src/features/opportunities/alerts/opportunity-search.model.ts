import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameText } from '../../../platform/graphql/text.decorators';

export enum AlertPeriodModel {
  AT_ONCE = 'at_once',
  DAILY = 'daily',
  WEEKLY = 'weekly',
}
registerEnumType(AlertPeriodModel, { name: 'AlertPeriod' });

/** A search of opportunities that its owner named, to come back to and to be told what is new. */
@ObjectType('SavedOpportunitySearch')
export class SavedOpportunitySearchModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  /** The parameters of the list's address. */
  @Field(() => String)
  query!: string;

  /** Null when nothing is told. */
  @Field(() => AlertPeriodModel, { nullable: true })
  alert!: AlertPeriodModel | null;
}

/** Longer than any filter that the list makes. */
const QUERY_LENGTH = 4_000;

@InputType()
export class SaveOpportunitySearchInput {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => String)
  @NameText(LIMITS.savedSearchName)
  name!: string;

  /** The parameters of the list's address; none for everything that is open. */
  @Field(() => String)
  @IsString()
  @MaxLength(QUERY_LENGTH)
  query!: string;

  @Field(() => AlertPeriodModel, { nullable: true })
  @IsOptional()
  @IsEnum(AlertPeriodModel)
  alert?: AlertPeriodModel | null;
}

@InputType()
export class SetOpportunityAlertInput {
  @Field(() => ID)
  @IsString()
  search!: string;

  /** Null to be told nothing more. */
  @Field(() => AlertPeriodModel, { nullable: true })
  @IsOptional()
  @IsEnum(AlertPeriodModel)
  alert?: AlertPeriodModel | null;
}
