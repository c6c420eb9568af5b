import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { SubjectKinds } from '../../subjects';
import { forgetOldNotices, mailNotice, remind, type MailNotice, type Remind } from '../attention.jobs';
import { ContactBudgetsRepository } from '../contact-budgets.repository';
import { type NoticeKind, NoticeKinds } from '../notice-kinds';
import { NoticeLetters } from './notice-letters';
import { noticePath } from '../notice-path';
import { type MailableRow, type Mailing, NoticesRepository } from '../notices.repository';

const KEPT_DAYS = 180;

/** Judges, once the time has come, whether a notice or a reminder still deserves a mail. */
@Injectable()
export class NoticeMails {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly budgets: ContactBudgetsRepository,
    private readonly kinds: NoticeKinds,
    private readonly subjectKinds: SubjectKinds,
    private readonly letters: NoticeLetters,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(mailNotice)
  async mail({ territoryId, noticeId }: MailNotice): Promise<void> {
    const key = { territoryId, id: noticeId };
    await this.unitOfWork.run(async () => {
      const notice = await this.notices.holdForMail(key);
      if (notice) await this.notices.setMailing(key, await this.judge(notice));
    });
  }

  @HandlesJob(remind)
  async remind({ kind: name, territoryId, accountId, id }: Remind): Promise<void> {
    const kind = this.kinds.findReminder(name);
    const waiting = await kind?.findWaiting(accountId, territoryId, id);
    if (!kind || !waiting) return;
    await this.unitOfWork.run(async () => {
      const addressee = await this.budgets.addressee(accountId);
      const dedupKey = [name, accountId, id, waiting.occasion].join(' ');
      if (addressee) await this.letters.send(addressee, { ...waiting, text: kind.mailText, dedupKey });
    });
  }

  @HandlesJob(forgetOldNotices)
  async forgetOld(): Promise<void> {
    await this.notices.forgetOlderThan(KEPT_DAYS);
  }

  /** What the budget does not allow is held back: the notice stays in the inbox. */
  private async judge(notice: MailableRow): Promise<Mailing> {
    const kind = this.kinds.find(notice.kind);
    if (!kind?.mailText || notice.seen_at) return 'none';
    const addressee = await this.budgets.addressee(notice.account_id);
    if (!addressee || !(await this.isAllowed(kind, notice.account_id))) return 'held';
    await this.letters.send(addressee, {
      actorName: notice.actor_name ?? '',
      territoryName: notice.territory_name,
      organisationName: notice.organisation?.name ?? '',
      digest: notice.digest,
      path: noticePath({ subjects: this.subjectKinds, notices: this.kinds }, notice),
      text: kind.mailText,
      dedupKey: `${notice.kind} ${notice.id}`,
    });
    return 'sent';
  }

  private async isAllowed(kind: NoticeKind, accountId: string): Promise<boolean> {
    return kind.mail === 'always' || this.budgets.spend(accountId);
  }
}
