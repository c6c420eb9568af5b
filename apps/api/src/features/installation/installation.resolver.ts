import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OperatorOnly } from '../../platform/auth/rule.decorator';
import { PageArgs } from '../../platform/graphql/page.model';
import { OperatedTerritoryConnection, ReferenceData, TerritoryOperations } from '../territories';
import { InstallationHealthModel, InstallationModel, JobBacklogModel } from './installation.models';
import { InstallationRepository } from './installation.repository';

const STARTED_AT = new Date(Date.now() - process.uptime() * 1000);

@Resolver(() => InstallationModel)
export class InstallationResolver {
  constructor(
    private readonly repository: InstallationRepository,
    private readonly territories: TerritoryOperations,
    private readonly referenceData: ReferenceData,
  ) {}

  /** What the operator watches; nobody else reaches the fields below. */
  @OperatorOnly()
  @Query(() => InstallationModel)
  installation(): object {
    return {};
  }

  @ResolveField('territories', () => OperatedTerritoryConnection)
  territoryPage(@Args() args: PageArgs) {
    return this.territories.list(args);
  }

  @ResolveField(() => [JobBacklogModel])
  jobs(): Promise<JobBacklogModel[]> {
    return this.repository.jobs();
  }

  @ResolveField(() => InstallationHealthModel)
  async health(): Promise<InstallationHealthModel> {
    const [health, referenceYear] = await Promise.all([this.repository.health(), this.referenceData.loadedYear()]);
    return { ...health, referenceYear, startedAt: STARTED_AT };
  }
}
