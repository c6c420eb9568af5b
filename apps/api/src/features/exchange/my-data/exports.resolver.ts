import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { JobRunModel } from '../../../platform/jobs/job-run.model';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { ViewerModel, type Viewer } from '../../identity';
import { DataExportModel } from './export.models';
import { ExportsService } from './exports.service';

const EXPORTS = { points: 5, seconds: 86_400, by: 'account', shared: true } as const;

@Resolver(() => ViewerModel)
export class ExportsResolver {
  constructor(private readonly service: ExportsService) {}

  @SignedIn()
  @RateLimit(EXPORTS)
  @Mutation(() => JobRunModel)
  exportMyData(@CurrentViewer() viewer: Viewer): Promise<JobRunModel> {
    return this.service.start(viewer);
  }

  /** Copies that can be fetched, latest first. */
  @ResolveField(() => [DataExportModel])
  dataExports(@CurrentViewer() viewer: Viewer | null): Promise<DataExportModel[]> {
    return viewer ? this.service.ready(viewer) : Promise.resolve([]);
  }

  /** How the making of the latest copy goes, or went. */
  @ResolveField(() => JobRunModel, { nullable: true })
  dataExportRun(@CurrentViewer() viewer: Viewer | null): Promise<JobRunModel | null> {
    return viewer ? this.service.latestRun(viewer) : Promise.resolve(null);
  }
}
