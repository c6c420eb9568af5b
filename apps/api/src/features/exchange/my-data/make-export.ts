import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { encodeSharedId } from '../../../platform/database/public-id';
import { HandlesJob, type JobContext } from '../../../platform/jobs/handles-job.decorator';
import type { JobRun } from '../../../platform/jobs/job-run';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { FileStorage } from '../../../platform/storage/file-storage';
import { MediaService } from '../../media';
import { withArchive } from './export-archive';
import { ExportMails } from './export-mails';
import { dropExports, makeExport, type MakeExport } from './exports.jobs';
import { EXPORTED, ExportsRepository } from './exports.repository';

/** Puts everything that is held of a person into one zip: a JSON file a table, and their pictures. */
@Injectable()
export class MakeExportJob {
  constructor(
    private readonly repository: ExportsRepository,
    private readonly media: MediaService,
    private readonly storage: FileStorage,
    private readonly runs: JobRuns,
    private readonly mails: ExportMails,
  ) {}

  @HandlesJob(makeExport)
  async make(job: MakeExport, context: JobContext): Promise<void> {
    await this.runs.track(job.runId, context, (run) => this.write(job, run));
  }

  @HandlesJob(dropExports)
  async dropExpired(): Promise<void> {
    for (const key of await this.repository.dropExpired()) await this.storage.delete(key);
  }

  private async write({ accountId, exportId }: MakeExport, run: JobRun): Promise<object> {
    const key = `exports/${exportId}.zip`;
    await withArchive(
      async (archive) => {
        await run.progress(0, EXPORTED.length);
        const files = new Map<string, unknown[]>();
        for (const [index, { table, text }] of EXPORTED.entries()) {
          files.set(table, [...(files.get(table) ?? []), ...(await this.repository.rowsOf(text, accountId))]);
          await run.progress(index + 1, EXPORTED.length);
        }
        for (const [table, rows] of files)
          archive.addBuffer(Buffer.from(JSON.stringify(rows, null, 2)), `${table}.json`);
        for await (const { name, content } of this.media.personal(accountId)) {
          archive.addBuffer(await buffer(content.stream), `media/${name}`, { compress: false });
        }
      },
      async (path) => {
        const { size } = await stat(path);
        await this.storage.put(key, { stream: createReadStream(path), size });
        // Erased meanwhile: nobody is left to fetch it.
        if (await this.repository.finish(exportId, key, size)) await this.mails.send(accountId);
        else await this.storage.delete(key);
      },
    );
    return { export: encodeSharedId(exportId) };
  }
}
