import { Field, ID, InputType } from '@nestjs/graphql';
import { FIRST_INTERESTS, INTERESTS, type Interest } from '@rayonne/contracts';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEnum, IsIn, IsOptional, MaxLength } from 'class-validator';
import { PersonaModel } from '../../territories';
import { FirstMissionModel, FirstStepModel } from './first-steps.models';

/** The answer to one step: the field of its name, or none to pass it over. */
@InputType()
export class AnswerFirstStepInput {
  @Field(() => ID)
  territory!: string;

  @Field(() => FirstStepModel)
  @IsEnum(FirstStepModel)
  step!: FirstStepModel;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @MaxLength(5)
  communeCode?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(FIRST_INTERESTS)
  @ArrayUnique()
  @IsIn(INTERESTS, { each: true })
  interests?: Interest[] | null;

  @Field(() => PersonaModel, { nullable: true })
  @IsOptional()
  @IsEnum(PersonaModel)
  persona?: PersonaModel | null;

  @Field(() => FirstMissionModel, { nullable: true })
  @IsOptional()
  @IsEnum(FirstMissionModel)
  mission?: FirstMissionModel | null;
}
