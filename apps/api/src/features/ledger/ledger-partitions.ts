import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob } from '../../platform/jobs/define-job';
import { HandlesJob } from '../../platform/jobs/handles-job.decorator';
import { LedgerRepository } from './ledger.repository';

/** Far enough ahead for a worker that stays away for a season; what comes later falls into the default partition. */
const MONTHS_AHEAD = 4;

const ensurePartitions = defineJob({
  name: 'ledger.ensure-partitions',
  schema: z.object({}),
  maxAttempts: 5,
  cron: '20 3 * * *',
});

@Injectable()
export class LedgerPartitions {
  constructor(private readonly repository: LedgerRepository) {}

  @HandlesJob(ensurePartitions)
  async ensure(): Promise<void> {
    await this.repository.ensurePartitions(MONTHS_AHEAD);
  }
}
