import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, ValidateNested } from 'class-validator';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { Viewer } from '../../identity';
import { OpportunityCountsModel } from './opportunity-counts.model';
import { OpportunityCountsService } from './opportunity-counts.service';
import { OpportunityFilterInput } from './opportunity-filter.input';

@ArgsType()
class OpportunityCountsArgs {
  @Field(() => ID)
  @IsString()
  territory!: string;

  @Field(() => OpportunityFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OpportunityFilterInput)
  filter?: OpportunityFilterInput | null;
}

@Resolver(() => OpportunityCountsModel)
export class OpportunityCountsResolver {
  constructor(private readonly service: OpportunityCountsService) {}

  @SignedIn()
  @Query(() => OpportunityCountsModel)
  opportunityCounts(
    @CurrentViewer() viewer: Viewer,
    @Args() { territory, filter }: OpportunityCountsArgs,
  ): Promise<OpportunityCountsModel> {
    return this.service.counts(viewer, territory, filter ?? {});
  }
}
