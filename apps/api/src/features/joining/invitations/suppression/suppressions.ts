import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { hashSecretToken } from '../../../identity';
import { InvitationMails } from '../mails/invitation-mails';
import { SuppressionsRepository } from './suppressions.repository';

/** The word of those who want no invitation any more. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly repository: SuppressionsRepository,
    private readonly mails: InvitationMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Takes the address that the link was mailed to out of every invitation, those on their way included. */
  async suppress(token: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const emailHash = await this.repository.addressOf(hashSecretToken(token));
      if (!emailHash) return;
      await this.repository.add(emailHash);
      await this.mails.withdraw(await this.repository.revokeWaiting(emailHash));
    });
  }
}
