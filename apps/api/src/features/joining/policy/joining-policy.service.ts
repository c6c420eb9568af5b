import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { decodeSharedId } from '../../../platform/database/public-id';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships, TerritoriesService } from '../../territories';
import { canEditPolicy } from '../joining.policy';
import type { UpdateJoiningPolicyInput } from './joining-policy.inputs';
import { QuestionsRepository } from './questions.repository';

/** How a territory takes newcomers in. */
@Injectable()
export class JoiningPolicyService {
  constructor(
    private readonly questions: QuestionsRepository,
    private readonly territories: TerritoriesService,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Requests that wait already go on waiting, whatever the new policy: somebody owes them an answer. Gives the territory's id. */
  async update(viewer: Viewer, input: UpdateJoiningPolicyInput): Promise<string> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    authorize(canEditPolicy(membership));
    const { territoryId } = membership;
    await this.unitOfWork.run(async () => {
      await this.territories.setJoining(territoryId, input.joining);
      await this.questions.replace(territoryId, input.questions);
      await this.ledger.record({ verb: 'joining.changed', by: membership, towards: 'territory', scope: 'territory' });
    });
    return territoryId;
  }
}
