import { Injectable } from '@nestjs/common';
import { currentTransaction } from '../../platform/database/transaction';
import { encodePublicId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Jobs } from '../../platform/jobs/jobs';
import { Realtime } from '../../platform/realtime/realtime';
import { mailNotice, remind } from './attention.jobs';
import { ContactBudgetsRepository } from './contact-budgets.repository';
import { type NoticeDigest, type NoticeKind, NoticeKinds, type ReminderKind } from './notice-kinds';
import { NoticesRepository } from './notices.repository';

/** A notice that was seen on a screen meanwhile needs no mail. */
const MAIL_DELAY_SECONDS = 600;

export interface Reach {
  readonly kind: NoticeKind;
  readonly territoryId: string;
  /** Id of the member to reach. Nothing happens when they are not active, or are the ones who act. */
  readonly to: string;
  /** Id of the member whose act gives rise to it. */
  readonly by: string | null;
  /** Id of the subject it is about. */
  readonly subjectId?: string;
  /** Id of the comment on that subject it is about. */
  readonly commentId?: string;
  /** Id of the organisation's page it is about. */
  readonly organisationId?: string;
  /** Id of what else of that territory it is about; the kind says where that is shown. */
  readonly aboutId?: string;
  /** What it sums up, when it is about several things. */
  readonly digest?: NoticeDigest;
}

/** Notices of a kind about an organisation's page that nobody has seen, but for those that still hold. */
export interface Recall {
  readonly kind: NoticeKind;
  readonly territoryId: string;
  readonly organisationId: string;
  /** Ids of the accounts that the notices still concern. */
  readonly accounts: readonly string[];
  /** Ids of the members whose act still stands; everybody's does without them. */
  readonly actors?: readonly string[];
}

export interface Reminder {
  readonly kind: ReminderKind;
  readonly territoryId: string;
  readonly accountId: string;
  /** What waits, as `ReminderKind.findWaiting` will look it up. */
  readonly id: string;
}

/** The one way to people's attention: features say whom they want to reach and why, this decides how far it goes. */
@Injectable()
export class Attention {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly repository: NoticesRepository,
    private readonly budgets: ContactBudgetsRepository,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly realtime: Realtime,
  ) {}

  registerKind(kind: NoticeKind): void {
    this.kinds.register(kind);
  }

  registerReminder(kind: ReminderKind): void {
    this.kinds.registerReminder(kind);
  }

  /** Puts a notice into a member's inbox, within the unit of work of the act; throws outside of one. */
  async reach({ kind, territoryId, to, by, ...about }: Reach): Promise<void> {
    requireUnitOfWork();
    if (to === by) return;
    const mailing = kind.mail === 'never' ? 'none' : 'waiting';
    const quietDays = kind.oncePerActorInDays ?? null;
    const notice = {
      territoryId,
      memberId: to,
      kind: kind.name,
      actorId: by,
      subjectId: about.subjectId ?? null,
      commentId: about.commentId ?? null,
      organisationId: about.organisationId ?? null,
      aboutId: about.aboutId ?? null,
      digest: about.digest ?? null,
      mailing,
      quietDays,
    } as const;
    const made = await this.repository.insert(notice);
    if (!made) return;
    if (mailing === 'waiting') {
      await this.jobs.enqueue(mailNotice, { territoryId, noticeId: made.id }, { delaySeconds: MAIL_DELAY_SECONDS });
    }
    this.unitOfWork.afterCommit(() =>
      this.realtime
        .toRoom(`account:${made.accountId}`)
        .emit('notice.created', { noticeId: encodePublicId({ territoryId, id: made.id }) }),
    );
  }

  /** Takes back what waits in inboxes without need, and the mails that would follow. */
  async recall({ kind, territoryId, organisationId, accounts, actors }: Recall): Promise<void> {
    requireUnitOfWork();
    await this.repository.recall({ kind: kind.name, territoryId, organisationId, accounts, actors: actors ?? null });
  }

  /** Takes one contact from what an account accepts in a week; gives whether there was one left. */
  spendContact(accountId: string): Promise<boolean> {
    requireUnitOfWork();
    return this.budgets.spend(accountId);
  }

  /** Takes back the notices about something that nobody has seen, and the mails that would follow. */
  async recallAbout(territoryId: string, aboutId: string): Promise<void> {
    requireUnitOfWork();
    await this.repository.recallAbout(territoryId, aboutId);
  }

  /**
   * Has an account reminded by mail of something that may still wait for it later; further calls for the same thing
   * change nothing until then. Within the unit of work of the act; throws outside of one.
   */
  async remind({ kind, territoryId, accountId, id }: Reminder): Promise<void> {
    requireUnitOfWork();
    await this.jobs.enqueue(
      remind,
      { kind: kind.name, territoryId, accountId, id },
      { delaySeconds: kind.afterMinutes * 60, key: `${kind.name} ${accountId} ${id}` },
    );
  }
}

function requireUnitOfWork(): void {
  if (!currentTransaction.getStore()) throw new Error('People are reached in the unit of work of what happened.');
}
