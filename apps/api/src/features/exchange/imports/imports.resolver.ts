import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Requires } from '../../../platform/auth/rule.decorator';
import type { Page } from '../../../platform/database/keyset';
import { encodeSharedId } from '../../../platform/database/public-id';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Viewer } from '../../identity';
import { MemberModel, MembersLoaders } from '../../territories';
import { CheckImportInput, ConfirmImportInput, ImportRowsArgs, ImportsArgs } from './import.inputs';
import {
  ImportConnection,
  ImportModel,
  ImportProgressModel,
  ImportRowConnection,
  type ImportRowModel,
} from './import.models';
import { ImportsService } from './imports.service';
import { ConfirmImport } from './sending/confirm-import';

const Id = () => Args('import', { type: () => ID });

@Resolver(() => ImportModel)
export class ImportsResolver {
  constructor(
    private readonly service: ImportsService,
    private readonly sending: ConfirmImport,
    private readonly members: MembersLoaders,
    private readonly runs: JobRuns,
  ) {}

  /** The lists that were brought into a territory, latest first. */
  @Requires('members.import')
  @Query(() => ImportConnection)
  imports(@CurrentViewer() viewer: Viewer, @Args() args: ImportsArgs): Promise<Page<ImportModel>> {
    return this.service.list(viewer, args);
  }

  @Requires('members.import')
  @Query(() => ImportModel)
  import(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<ImportModel> {
    return this.service.find(viewer, id);
  }

  @Requires('members.import')
  @Query(() => ImportRowConnection)
  importRows(@CurrentViewer() viewer: Viewer, @Args() args: ImportRowsArgs): Promise<Page<ImportRowModel>> {
    return this.service.listRows(viewer, args);
  }

  @Requires('members.import')
  @RateLimit({ points: 60, seconds: 3_600, by: 'account' })
  @Mutation(() => ImportModel)
  checkImport(@CurrentViewer() viewer: Viewer, @Args('input') input: CheckImportInput): Promise<ImportModel> {
    return this.service.check(viewer, input);
  }

  /** Twenty lists a day are more than a territory has; whoever took an account over gets no further. */
  @Requires('members.import')
  @RateLimit({ points: 20, seconds: 86_400, by: 'account', shared: true })
  @Mutation(() => ImportModel)
  confirmImport(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmImportInput): Promise<ImportModel> {
    return this.sending.confirm(viewer, input);
  }

  @Requires('members.import')
  @Mutation(() => ImportModel)
  cancelImport(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<ImportModel> {
    return this.sending.cancel(viewer, id);
  }

  @Requires('members.import')
  @Mutation(() => Boolean)
  discardImport(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<boolean> {
    return this.service.discard(viewer, id);
  }

  /** Null once the person was forgotten. */
  @ResolveField(() => MemberModel, { nullable: true })
  createdBy(
    @CurrentViewer() viewer: Viewer,
    @Parent() { territoryId, createdById }: ImportModel,
  ): Promise<MemberModel | null> {
    return this.member(viewer, territoryId, createdById);
  }

  /** Who attested the origin of the list. */
  @ResolveField(() => MemberModel, { nullable: true })
  confirmedBy(
    @CurrentViewer() viewer: Viewer,
    @Parent() { territoryId, confirmedById }: ImportModel,
  ): Promise<MemberModel | null> {
    return this.member(viewer, territoryId, confirmedById);
  }

  @ResolveField(() => ImportProgressModel, { nullable: true })
  async progress(@Parent() { run, state }: ImportModel): Promise<ImportProgressModel | null> {
    const row =
      run && (state === 'checking' || state === 'sending') ? await this.runs.find(run.accountId, run.id) : undefined;
    return row ? { jobId: encodeSharedId(row.id), done: row.done, total: row.total } : null;
  }

  private async member(viewer: Viewer, territoryId: string, id: string | null): Promise<MemberModel | null> {
    return id ? this.members.byKey(viewer).load({ territoryId, id }) : null;
  }
}
