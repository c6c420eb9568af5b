import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import { ForgetMails } from '../../../platform/mail/forget-mails';
import { ExportsRepository } from '../my-data/exports.repository';
import { Departure } from './departure';
import { eraseAccount, removeFiles } from './erasures.jobs';
import { ErasuresRepository } from './erasures.repository';

/** As many as may be before somebody's eyes; what is older goes with the next reading. */
const ON_SCREENS = 100;

/** Takes a person out of everything, in one piece: what remains names nobody. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly repository: ErasuresRepository,
    private readonly departure: Departure,
    private readonly exports: ExportsRepository,
    private readonly mails: ForgetMails,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(eraseAccount)
  async erase({ accountId }: { accountId: string }): Promise<void> {
    await this.unitOfWork.run(async () => {
      const due = await this.repository.holdDue(accountId);
      if (!due) return;
      await this.departure.leave(accountId, await this.repository.activeMemberships(accountId), due.with_content);
      const keys = [...(await this.exports.keysOf(accountId)), ...(await this.mails.about(due))];
      if (keys.length > 0) await this.jobs.enqueue(removeFiles, { keys });
      if (due.with_content) await this.departure.takeBack(await this.repository.latestSubjects(accountId, ON_SCREENS));
      await this.repository.erase(accountId, due.with_content);
    });
  }
}
