import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { AccountLinksRepository } from '../links/account-links.repository';
import { TicketsRepository } from './tickets.repository';

const forgetEnded = defineJob({
  name: 'identity.forget-ended',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '35 * * * *',
});

/** Clears away the secrets that ended. */
@Injectable()
export class ForgetEnded {
  constructor(
    private readonly links: AccountLinksRepository,
    private readonly tickets: TicketsRepository,
  ) {}

  @HandlesJob(forgetEnded)
  async run(): Promise<void> {
    await this.links.forgetEnded();
    await this.tickets.forgetEnded();
  }
}
