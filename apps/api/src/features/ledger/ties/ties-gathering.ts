import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { defineJob } from '../../../platform/jobs/define-job';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { TiesRepository } from './ties.repository';

const gatherTies = defineJob({ name: 'ledger.gather-ties', schema: z.object({}), maxAttempts: 1, cron: '* * * * *' });

/**
 * Follows the ledger, a minute behind: acts write their one row and wait for no rollup, and two acts about the same
 * people never wait for each other.
 */
@Injectable()
export class TiesGathering {
  constructor(
    private readonly repository: TiesRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(gatherTies)
  async gather(): Promise<void> {
    const until = await this.repository.settledUntil();
    for (const territoryId of await this.repository.territoriesBehind(until)) {
      while (await this.step(territoryId, until));
    }
  }

  /** Each step stands on its own: what was gathered stays when a later one fails. Gives whether more is left. */
  private step(territoryId: string, until: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const from = await this.repository.hold(territoryId);
      return from !== null && (await this.repository.gather(territoryId, from, until)) !== until;
    });
  }
}
