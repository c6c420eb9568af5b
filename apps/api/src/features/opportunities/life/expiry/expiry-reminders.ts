import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { HandlesJob } from '../../../../platform/jobs/handles-job.decorator';
import { Attention, type NoticeKind } from '../../../attention';
import { tellExpiry } from './expiry.jobs';
import { ExpiryRepository, type Expiring } from './expiry.repository';

const BATCH = 200;

/** Each leads to where one tap lets it go on. */
const KINDS: readonly NoticeKind[] = [
  {
    name: 'opportunities.expires_in_week',
    mail: 'within budget',
    mailText: 'mail.notice.opportunityExpiresInWeek',
    offers: 'extend',
  },
  {
    name: 'opportunities.expires_tomorrow',
    mail: 'within budget',
    mailText: 'mail.notice.opportunityExpiresTomorrow',
    offers: 'extend',
  },
  {
    name: 'opportunities.expired',
    mail: 'within budget',
    mailText: 'mail.notice.opportunityExpired',
    offers: 'extend',
  },
];

/** Tells an owner a week and a day before the deadline, and once it has passed. */
@Injectable()
export class ExpiryReminders implements OnModuleInit {
  constructor(
    private readonly repository: ExpiryRepository,
    private readonly attention: Attention,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    for (const kind of KINDS) this.attention.registerKind(kind);
  }

  @HandlesJob(tellExpiry)
  async tell(): Promise<void> {
    while ((await this.unitOfWork.run(() => this.tellSome())) === BATCH);
  }

  /** What is noted and what is told stand or fall together: a worker that dies leaves both to the next. */
  private async tellSome(): Promise<number> {
    const expiring = await this.repository.take(BATCH);
    for (const one of expiring) await this.reach(one);
    return expiring.length;
  }

  private reach({ territoryId, id: subjectId, authorId: to, reminder }: Expiring): Promise<void> {
    return this.attention.reach({ kind: KINDS[reminder - 1]!, territoryId, to, by: null, subjectId });
  }
}
