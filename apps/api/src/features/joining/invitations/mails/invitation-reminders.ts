import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { defineJob } from '../../../../platform/jobs/define-job';
import { HandlesJob } from '../../../../platform/jobs/handles-job.decorator';
import { newSecretToken } from '../../../identity';
import { INVITED_KEPT_DAYS } from '../../joining.policy';
import { InvitationMails } from './invitation-mails';
import { InvitationRemindersRepository, type DueReminder } from './invitation-reminders.repository';

const REMINDED_AFTER_DAYS = 7;
const BATCH = 500;

const nothing = z.object({});
const remindInvited = defineJob({
  name: 'joining.remind-invited',
  schema: nothing,
  maxAttempts: 3,
  cron: '20 8 * * *',
});
const forgetInvited = defineJob({
  name: 'joining.forget-invited',
  schema: nothing,
  maxAttempts: 3,
  cron: '20 4 * * *',
});

/** Reminds each invited person once, and forgets them some weeks later. */
@Injectable()
export class InvitationReminders {
  constructor(
    private readonly repository: InvitationRemindersRepository,
    private readonly mails: InvitationMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(remindInvited)
  async remind(): Promise<void> {
    while ((await this.unitOfWork.run(() => this.remindSome())) === BATCH);
  }

  @HandlesJob(forgetInvited)
  forget(): Promise<void> {
    return this.repository.forgetEnded(INVITED_KEPT_DAYS);
  }

  private async remindSome(): Promise<number> {
    const due = await this.repository.takeDue(REMINDED_AFTER_DAYS, BATCH);
    const mailable = due.filter((row) => row.is_mailable).map((row) => ({ row, ...newSecretToken() }));
    await this.repository.addLinks(
      mailable.map(({ row, hash }) => ({ territoryId: row.territory_id, invitationId: row.id, tokenHash: hash })),
    );
    await this.mails.sendAll(mailable.map(({ row, token }) => reminderOf(row, token)));
    return due.length;
  }
}

const reminderOf = (row: DueReminder, token: string) => ({
  invitationId: row.id,
  email: row.email,
  token,
  note: row.note,
  mandate: row.mandate_kind,
  expiresAt: row.expires_at,
  locale: row.inviter_locale ?? 'fr',
  inviterName: row.inviter_name ?? row.territory_name,
  territoryName: row.territory_name,
  isReminder: true,
});
