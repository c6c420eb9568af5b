import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { HandlesJob } from '../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../platform/jobs/jobs';
import { removeFiles, sweepLeftOvers } from './processing/media-jobs';
import { MediaFiles } from './media-files';
import { UploadsForgotten } from './media.events';
import { MediaRepository } from './media.repository';

/** How long an upload may wait to be taken into use, or to be named by a draft. */
const KEPT_HOURS = 24;
const SWEPT_AT_ONCE = 500;

/** Takes pictures away: from sight at once, from the store by a job that is tried until it has worked. */
@Injectable()
export class MediaRemoval {
  constructor(
    private readonly repository: MediaRepository,
    private readonly files: MediaFiles,
    private readonly jobs: Jobs,
    private readonly events: Events,
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
      await this.files.removeMade(mediaId, remains.widths);
      await this.repository.forget(mediaId);
    });
  }

  @HandlesJob(sweepLeftOvers)
  sweep(): Promise<void> {
    return this.unitOfWork.run(async () => {
      const forgotten = new UploadsForgotten(await this.repository.holdLeftOver(KEPT_HOURS, SWEPT_AT_ONCE));
      await this.events.publish(forgotten);
      const ids = forgotten.uploads.map(({ id }) => id);
      await this.repository.want(ids.filter((id) => forgotten.isNeeded(id)));
      await this.remove(ids.filter((id) => !forgotten.isNeeded(id)));
    });
  }
}
