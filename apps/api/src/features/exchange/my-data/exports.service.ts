import { Injectable } from '@nestjs/common';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { presentJobRun, type JobRunModel } from '../../../platform/jobs/job-run.model';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { Jobs } from '../../../platform/jobs/jobs';
import { FileStorage, type FileContent } from '../../../platform/storage/file-storage';
import type { Viewer } from '../../identity';
import type { DataExportModel } from './export.models';
import { makeExport } from './exports.jobs';
import { ExportsRepository } from './exports.repository';

const KIND = 'my-data.export';

@Injectable()
export class ExportsService {
  constructor(
    private readonly repository: ExportsRepository,
    private readonly storage: FileStorage,
    private readonly runs: JobRuns,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The run that makes the copy; the one under way when there is one. */
  async start({ accountId }: Viewer): Promise<JobRunModel> {
    const runId = await this.unitOfWork.run(async () => {
      const underWay = await this.repository.underWay(accountId);
      if (underWay) return underWay;
      const id = await this.runs.create(accountId, KIND);
      const exportId = await this.repository.insert(accountId, id);
      await this.jobs.enqueue(makeExport, { accountId, runId: id, exportId });
      return id;
    });
    return presentJobRun((await this.runs.find(accountId, runId))!);
  }

  async latestRun({ accountId }: Viewer): Promise<JobRunModel | null> {
    const run = await this.runs.latest(accountId, KIND);
    return run ? presentJobRun(run) : null;
  }

  async ready({ accountId }: Viewer): Promise<DataExportModel[]> {
    const rows = await this.repository.ready(accountId);
    return rows.map((row) => ({
      id: encodeSharedId(row.id),
      path: `/exchange/exports/${encodeSharedId(row.id)}`,
      bytes: Number(row.bytes),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }));
  }

  /** The file, for its owner while it lasts. Throws `NotFoundError`. */
  async open({ accountId }: Viewer, publicId: string): Promise<FileContent> {
    const id = decodeSharedId(publicId);
    const row = id ? await this.repository.find(id) : undefined;
    const content = row?.account_id === accountId && row.file_key ? await this.storage.get(row.file_key) : null;
    if (!content) throw new NotFoundError();
    return content;
  }
}
