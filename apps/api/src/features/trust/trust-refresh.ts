import { Injectable } from '@nestjs/common';
import type { TrustLevel } from '@rayonne/contracts';
import type { z } from 'zod';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { HandlesJob } from '../../platform/jobs/handles-job.decorator';
import { Jobs } from '../../platform/jobs/jobs';
import { ActRecorded } from '../ledger';
import { Standings } from '../territories';
import { levelOf, levelsOf, thresholdsOf, WINDOW_DAYS } from './trust-levels';
import { refreshEverywhere, refreshMember, refreshTerritory } from './trust.jobs';
import { TrustNotices } from './trust.notices';
import { RECOGNITIONS, TrustRepository } from './trust.repository';

/** Acts come in bursts: what they change is looked at once for all of them. */
const PAUSE_SECONDS = 5;

interface Change {
  readonly memberId: string;
  readonly from: TrustLevel;
  readonly to: TrustLevel;
}

/** Keeps everybody's level true: all of them once a day, and at once the one whom somebody has just recognised. */
@Injectable()
export class TrustRefresh {
  constructor(
    private readonly repository: TrustRepository,
    private readonly standings: Standings,
    private readonly notices: TrustNotices,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(ActRecorded, 'in transaction')
  async onAct({ territoryId, counterpartId, verb, isOpen }: ActRecorded): Promise<void> {
    if (!isOpen || !counterpartId || !RECOGNITIONS.includes(verb)) return;
    const payload = { territoryId, memberId: counterpartId };
    await this.jobs.enqueue(refreshMember, payload, {
      key: `trust ${territoryId} ${counterpartId}`,
      delaySeconds: PAUSE_SECONDS,
    });
  }

  @HandlesJob(refreshEverywhere)
  async everywhere(): Promise<void> {
    for (const { id } of await this.repository.activeTerritories()) {
      await this.jobs.enqueue(refreshTerritory, { territoryId: id }, { key: `trust ${id}` });
    }
  }

  @HandlesJob(refreshTerritory)
  async territory({ territoryId }: z.infer<typeof refreshTerritory.schema>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const members = await this.repository.evidence(territoryId);
      const levels = levelsOf(members);
      const changes = members.map(({ memberId, level }, index) => ({ memberId, from: level, to: levels[index]! }));
      await this.apply(
        territoryId,
        changes.filter(({ from, to }) => from !== to),
      );
      const silent = members.filter(({ isSteward, quietDays }) => isSteward && quietDays >= WINDOW_DAYS);
      if (silent.length > 0)
        await this.repository.endSilentStewards(
          territoryId,
          silent.map(({ memberId }) => memberId),
        );
    });
  }

  /** One recognition more can only lift; what it means for others, and what was lost, the daily round tells. */
  @HandlesJob(refreshMember)
  async member({ territoryId, memberId }: z.infer<typeof refreshMember.schema>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const found = await this.repository.evidenceOf(territoryId, memberId);
      if (!found) return;
      const to = levelOf(found, found, thresholdsOf(found.memberCount, found.guarantorCount));
      if (to > found.level) await this.apply(territoryId, [{ memberId, from: found.level, to }]);
    });
  }

  private async apply(territoryId: string, changes: readonly Change[]): Promise<void> {
    await this.standings.setLevels(
      territoryId,
      changes.map(({ memberId, to }) => ({ memberId, level: to })),
    );
    for (const { memberId, from, to } of changes) if (to > from) await this.notices.rose(territoryId, memberId);
  }
}
