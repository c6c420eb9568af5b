import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/graphql/domain-error';
import { HandlesJob, type JobContext } from '../../../platform/jobs/handles-job.decorator';
import type { JobRun } from '../../../platform/jobs/job-run';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { inspectPdf } from '../documents/pdf';
import { PictureMaking } from '../images/picture-making';
import { MediaFiles } from '../media-files';
import { MediaRepository } from '../media.repository';
import { UploadsRepository, type WholeUpload } from '../uploads/uploads.repository';
import { makeVariants } from './media-jobs';

/** Makes of a whole upload what people see, and tells its owner how far it has come. */
@Injectable()
export class UploadWork {
  constructor(
    private readonly runs: JobRuns,
    private readonly uploads: UploadsRepository,
    private readonly repository: MediaRepository,
    private readonly pictures: PictureMaking,
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
    const whole = await this.uploads.whole(id);
    // Taken back meanwhile, or done by a try that died before its receipt.
    if (!whole) return;
    await (whole.purpose === 'document' ? this.keepDocument(whole, run) : this.makePicture(whole, run));
    await this.removePieces(id);
  }

  private async makePicture({ id, purpose, keys }: WholeUpload, run: JobRun): Promise<void> {
    const picture = await this.pictures.make(id, purpose, await this.files.readPieces(keys), run);
    if (!(await this.repository.becomeReady(id, picture))) await this.files.removeMade(id, picture.widths);
  }

  private async keepDocument({ id, keys }: WholeUpload, run: JobRun): Promise<void> {
    const bytes = await this.files.readPieces(keys);
    const pages = inspectPdf(bytes);
    await this.files.putDocument(id, bytes);
    await run.progress(1, 1);
    if (!(await this.repository.keepDocument(id, pages))) await this.files.removeMade(id, []);
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
