import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import { Attention, type NoticeKind } from '../../attention';
import { ContentHeld, HeldContentApproved, HeldContentRefused } from './held-contents.events';
import { tellRefusal, type TellRefusal } from './held-contents.jobs';
import { HeldContentsRepository } from './held-contents.repository';

/** Its author stands before the screen mostly; what was scheduled is held while they are away. */
const path = (slug: string) => `/t/${slug}/held`;
const HELD: NoticeKind = { name: 'screening.held', mail: 'never', path };
const APPROVED: NoticeKind = {
  name: 'screening.approved',
  mail: 'within budget',
  mailText: 'mail.notice.heldApproved',
};
const REFUSED: NoticeKind = { name: 'screening.refused', mail: 'always', mailText: 'mail.notice.heldRefused', path };

/** The time to take a refusal back, and a little more. */
const TELL_AFTER_SECONDS = 35;

/** Tells authors what becomes of what was held of theirs. */
@Injectable()
export class HeldContentsNews implements OnModuleInit {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly attention: Attention,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    for (const kind of [HELD, APPROVED, REFUSED]) this.attention.registerKind(kind);
  }

  @OnEvent(ContentHeld, 'in transaction')
  async onHeld({ content: { territoryId }, authorId }: ContentHeld): Promise<void> {
    await this.attention.reach({ kind: HELD, territoryId, to: authorId, by: null });
  }

  @OnEvent(HeldContentApproved, 'in transaction')
  async onApproved({ content: { territoryId }, authorId, approvedBy, subjectId }: HeldContentApproved): Promise<void> {
    await this.attention.reach({ kind: APPROVED, territoryId, to: authorId, by: approvedBy, subjectId });
  }

  @OnEvent(HeldContentRefused, 'in transaction')
  async onRefused({ content, authorId, refusedBy }: HeldContentRefused): Promise<void> {
    await this.jobs.enqueue(tellRefusal, { ...content, authorId, refusedBy }, { delaySeconds: TELL_AFTER_SECONDS });
  }

  @HandlesJob(tellRefusal)
  async tell({ territoryId, id, authorId, refusedBy }: TellRefusal): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.isRefused({ territoryId, id }, refusedBy))) return;
      await this.attention.reach({ kind: REFUSED, territoryId, to: authorId, by: refusedBy });
    });
  }
}
