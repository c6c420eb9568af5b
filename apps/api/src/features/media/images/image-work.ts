import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/graphql/domain-error';
import { HandlesJob, type JobContext } from '../../../platform/jobs/handles-job.decorator';
import type { JobRun } from '../../../platform/jobs/job-run';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { MediaFiles } from '../media-files';
import { MediaRepository } from '../media.repository';
import { UploadsRepository } from '../uploads/uploads.repository';
import { makeVariants } from './image-jobs';
import { dominantColor, encodeVariant, FORMATS, inspectImage, widthsFor } from './image-variants';

/** Makes of a whole upload what people see, and tells its owner how far it has come. */
@Injectable()
export class ImageWork {
  constructor(
    private readonly runs: JobRuns,
    private readonly uploads: UploadsRepository,
    private readonly repository: MediaRepository,
    private readonly files: MediaFiles,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(makeVariants)
  makeVariants({ mediaId, runId }: { mediaId: string; runId: string }, context: JobContext): Promise<void> {
    return this.runs.track(runId, context, async (run) => {
      try {
        await this.process(mediaId, run);
      } catch (error) {
        await this.giveUp(mediaId, error, context);
        throw error;
      }
    });
  }

  private async process(id: string, run: JobRun): Promise<void> {
    const keys = await this.uploads.piecesOf(id);
    // Taken back meanwhile, or done by a try that died before its receipt.
    if (keys.length === 0) return;
    const bytes = await this.files.readPieces(keys);
    const dimensions = await inspectImage(bytes);
    const widths = widthsFor(dimensions);
    const total = widths.length * FORMATS.length + 1;
    let done = 0;
    for (const width of widths) {
      for (const format of FORMATS) {
        await this.files.putPicture(id, width, format, await encodeVariant(bytes, width, format));
        await run.progress((done += 1), total);
      }
    }
    await this.becomeReady(id, { ...dimensions, widths, color: await dominantColor(bytes) });
    await run.progress(total, total);
  }

  private async becomeReady(id: string, picture: Parameters<MediaRepository['becomeReady']>[1]): Promise<void> {
    const isWanted = await this.repository.becomeReady(id, picture);
    await this.removePieces(id);
    if (!isWanted) await this.files.removePictures(id, picture.widths);
  }

  /** A refusal is final, and so is the last failure: the bytes go, the reason stays for its owner. */
  private async giveUp(id: string, error: unknown, { isLastAttempt }: JobContext): Promise<void> {
    const isRefusal = error instanceof DomainError;
    if (!isRefusal && !isLastAttempt) return;
    await this.repository.refuse(id, isRefusal ? error.code : 'INTERNAL');
    await this.removePieces(id);
  }

  /** The rows go with the files: a piece that could not be removed is found again. */
  private removePieces(id: string): Promise<void> {
    return this.unitOfWork.run(async () => this.files.removePieces(await this.uploads.forgetPieces(id)));
  }
}
