import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../auth/current-viewer.decorator';
import type { Principal } from '../auth/principal';
import { SignedIn } from '../auth/rule.decorator';
import { decodeSharedId } from '../database/public-id';
import { NotFoundError } from '../graphql/domain-error';
import { JobRunModel, presentJobRun } from './job-run.model';
import { JobRuns } from './job-runs';

/** A job is its owner's alone: for everyone else it does not exist. */
@Resolver(() => JobRunModel)
export class JobRunsResolver {
  constructor(private readonly runs: JobRuns) {}

  @Query(() => JobRunModel, { nullable: true })
  @SignedIn()
  async jobRun(
    @CurrentViewer() viewer: Principal,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<JobRunModel | null> {
    const runId = decodeSharedId(id);
    const row = runId ? await this.runs.find(viewer.accountId, runId) : undefined;
    return row ? presentJobRun(row) : null;
  }

  @Mutation(() => JobRunModel)
  @SignedIn()
  async cancelJob(
    @CurrentViewer() viewer: Principal,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<JobRunModel> {
    const runId = decodeSharedId(id);
    const row = runId ? await this.runs.cancel(viewer.accountId, runId) : undefined;
    if (!row) throw new NotFoundError();
    return presentJobRun(row);
  }
}
