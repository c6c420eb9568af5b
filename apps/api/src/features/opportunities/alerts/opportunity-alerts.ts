import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import { Attention, type NoticeKind } from '../../attention';
import type { AlertPeriod } from '../../saved-searches';
import { addressOf } from '../facets/opportunity-address';
import { OpportunityEdited, OpportunityPublished } from '../opportunities.events';
import { tellAlerts, tellDailyAlerts, tellWeeklyAlerts, type DueAlerts } from './alerts.jobs';
import { AlertsRepository } from './alerts.repository';

/** What is published in a burst is told in one notice. */
const GATHERED_SECONDS = 5;
const BATCH = 200;

const FOUND: NoticeKind = {
  name: 'opportunities.found',
  mail: 'within budget',
  mailText: 'mail.notice.opportunitiesFound',
  path: (slug, _about, digest) => `/t/${slug}/opportunities?${digest?.query ?? ''}`,
};

/** Tells members what is new under the searches that they saved, as often as they chose. */
@Injectable()
export class OpportunityAlerts implements OnModuleInit {
  constructor(
    private readonly repository: AlertsRepository,
    private readonly attention: Attention,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(FOUND);
  }

  @OnEvent(OpportunityPublished, 'in transaction')
  onOpportunityPublished({ opportunity }: OpportunityPublished): Promise<void> {
    return this.soon(opportunity.territoryId);
  }

  @OnEvent(OpportunityEdited, 'in transaction')
  onOpportunityEdited({ opportunity }: OpportunityEdited): Promise<void> {
    return this.soon(opportunity.territoryId);
  }

  @HandlesJob(tellDailyAlerts)
  daily(): Promise<void> {
    return this.everywhere('daily');
  }

  @HandlesJob(tellWeeklyAlerts)
  weekly(): Promise<void> {
    return this.everywhere('weekly');
  }

  /** What is taken and what is told stand or fall together. */
  @HandlesJob(tellAlerts)
  async tell({ territoryId, period, after }: DueAlerts): Promise<void> {
    await this.unitOfWork.run(async () => {
      const searches = await this.repository.next(territoryId, period, after, BATCH);
      if (searches.length === 0) return;
      for (const { memberId, name, filter, count } of await this.repository.take(territoryId, period, searches)) {
        const digest = { count, name, query: addressOf(filter) };
        await this.attention.reach({ kind: FOUND, territoryId, to: memberId, by: null, digest });
      }
      if (searches.length === BATCH) {
        await this.jobs.enqueue(tellAlerts, { territoryId, period, after: searches.at(-1)! });
      }
    });
  }

  private soon(territoryId: string): Promise<void> {
    const due = { territoryId, period: 'at_once', after: null } as const;
    return this.jobs.enqueue(tellAlerts, due, {
      delaySeconds: GATHERED_SECONDS,
      key: `${tellAlerts.name} ${territoryId}`,
    });
  }

  private async everywhere(period: AlertPeriod): Promise<void> {
    const territories = await this.repository.territoriesWith(period);
    const due = territories.map((territoryId) => ({ territoryId, period, after: null }));
    await this.jobs.enqueueAll(tellAlerts, due);
  }
}
