import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesJob } from '../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../platform/jobs/jobs';
import { removeFiles, sweepLeftOvers } from './images/image-jobs';
import { MediaFiles } from './media-files';
import { MediaRepository } from './media.repository';

/** How long an upload may wait to be taken into use. */
const KEPT_HOURS = 24;
const SWEPT_AT_ONCE = 500;

/** Takes pictures away: from sight at once, from the store by a job that is tried until it has worked. */
@Injectable()
export class MediaRemoval {
  constructor(
    private readonly repository: MediaRepository,
    private readonly files: MediaFiles,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** To be called within a unit of work. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const mediaId of await this.repository.markRemoved(ids)) await this.jobs.enqueue(removeFiles, { mediaId });
  }

  @HandlesJob(removeFiles)
  removeFiles({ mediaId }: { mediaId: string }): Promise<void> {
    return this.unitOfWork.run(async () => {
      const remains = await this.repository.remains(mediaId);
      if (!remains) return;
      await this.files.removePieces(remains.pieces);
      await this.files.removePictures(mediaId, remains.widths);
      await this.repository.forget(mediaId);
    });
  }

  @HandlesJob(sweepLeftOvers)
  sweep(): Promise<void> {
    return this.unitOfWork.run(async () => this.remove(await this.repository.leftOver(KEPT_HOURS, SWEPT_AT_ONCE)));
  }
}
