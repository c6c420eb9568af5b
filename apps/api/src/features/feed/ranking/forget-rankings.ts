import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { RankingsRepository } from './rankings.repository';

const forgetRankings = defineJob({
  name: 'feed.forget-rankings',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '5 * * * *',
});

/** Clears away the frozen orders that ended. */
@Injectable()
export class ForgetRankings {
  constructor(private readonly rankings: RankingsRepository) {}

  @HandlesJob(forgetRankings)
  run(): Promise<void> {
    return this.rankings.forgetEnded();
  }
}
