import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { CharterChanged, CharterService } from '../../territories';
import { ProposalSteps } from './proposal-steps';
import { ProposalsRepository } from './proposals.repository';

/** Proposals that found no sponsors in time, and those that an earlier change overtook. */
@Injectable()
export class ProposalExpiry {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly steps: ProposalSteps,
    private readonly charters: CharterService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  due(limit: number): Promise<Key[]> {
    return this.repository.due(limit);
  }

  async expire(key: Key): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.charters.lock(key.territoryId);
      const proposal = await this.repository.find(key);
      if (proposal?.state === 'sponsoring') await this.steps.decide(proposal, 'expired');
    });
  }

  /** What was proposed about a charter that is another now would be agreed to unread. */
  @OnEvent(CharterChanged, 'in transaction')
  async onCharterChanged({ territoryId, version }: CharterChanged): Promise<void> {
    for (const proposal of await this.repository.overtaken(territoryId, version)) {
      await this.steps.decide(proposal, 'superseded');
    }
  }
}
