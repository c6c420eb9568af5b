import { Injectable } from '@nestjs/common';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { ImportRowsRepository } from './import-rows.repository';
import { KEPT_DAYS } from './import-presentation';
import { eraseRows } from './imports.jobs';

/** Other people's addresses do not stay longer than the work on them. */
@Injectable()
export class EraseRows {
  constructor(private readonly rows: ImportRowsRepository) {}

  @HandlesJob(eraseRows)
  async erase(): Promise<void> {
    await this.rows.eraseOlderThan(KEPT_DAYS);
  }
}
