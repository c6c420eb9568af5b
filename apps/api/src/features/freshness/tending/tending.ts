import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Attention } from '../../attention';
import { HandOvers } from '../../subjects';
import { Holders } from '../../territories';
import { ReviewQueueChanged } from '../freshness.events';
import { DUE, ORPHANED } from '../freshness.notices';
import { tendContent } from './tending.jobs';
import { TendingRepository, type DueSubject } from './tending.repository';

const BATCH = 200;
/** Beyond that, one more inbox would only be noise: the menu counts for every curator. */
const MOST_TOLD = 20;

/** Asks for what became overdue: its author once, or, where nobody can count on them, who signs it too, or the curators. */
@Injectable()
export class Tending {
  constructor(
    private readonly repository: TendingRepository,
    private readonly attention: Attention,
    private readonly holders: Holders,
    private readonly handOvers: HandOvers,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  @HandlesJob(tendContent)
  async tend(): Promise<void> {
    const told = new Set<string>();
    while ((await this.unitOfWork.run(() => this.tendSome(told))) === BATCH);
  }

  /** `told`: the territories whose curators have heard in this run. */
  private async tendSome(told: Set<string>): Promise<number> {
    const due = await this.repository.takeDue(BATCH);
    for (const subject of due) {
      const keeper = subject.isOrphaned ? await this.handOvers.whileAway(subject) : subject.authorId;
      if (keeper) await this.ask(subject, keeper);
      else if (!told.has(subject.territoryId)) {
        told.add(subject.territoryId);
        await this.tellCurators(subject.territoryId);
      }
    }
    for (const territoryId of new Set(due.map((subject) => subject.territoryId))) {
      await this.events.publish(new ReviewQueueChanged(territoryId));
    }
    return due.length;
  }

  private ask({ territoryId, id: subjectId }: DueSubject, to: string): Promise<void> {
    return this.attention.reach({ kind: DUE, territoryId, to, by: null, subjectId });
  }

  private async tellCurators(territoryId: string): Promise<void> {
    const curators = (await this.holders.of(territoryId, 'content.curate')).slice(0, MOST_TOLD);
    for (const { memberId: to } of curators) {
      await this.attention.reach({ kind: ORPHANED, territoryId, to, by: null });
    }
  }
}
