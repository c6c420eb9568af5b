import { Injectable } from '@nestjs/common';
import { decodeSharedId, encodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { MembersService, Memberships, type Membership } from '../../territories';
import { canWelcome } from '../joining.policy';
import type { AnswerFirstStepInput } from './first-steps.inputs';
import { FirstMissionModel, FirstStepModel, type FirstStepsModel } from './first-steps.models';
import { FirstStepsRepository, type FirstStepsRow } from './first-steps.repository';

/** Whoever has been there for longer has found their way. */
const NEWCOMER_DAYS = 30;
const STEPS = Object.values(FirstStepModel);

/** The act that fulfils each mission. */
const ACTS = {
  [FirstMissionModel.HELLO]: 'posts.published',
  [FirstMissionModel.ANSWER]: 'comments.published',
  [FirstMissionModel.WELCOME]: 'members.welcomed',
} as const;

@Injectable()
export class FirstStepsService {
  constructor(
    private readonly repository: FirstStepsRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `null` for who has been a member for long. */
  async of(viewer: Viewer, territoryId: string): Promise<FirstStepsModel | null> {
    const membership = await this.memberships.require(viewer, territoryId);
    const row = await this.repository.of(keyOf(membership), NEWCOMER_DAYS);
    return row.is_newcomer || row.answered.length > 0 ? this.present(membership, row) : null;
  }

  /** Keeps the answer, or that there is none. */
  async answer(viewer: Viewer, input: AnswerFirstStepInput): Promise<FirstStepsModel> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    const key = keyOf(membership);
    await this.unitOfWork.run(async () => {
      const isSkipped = !(await this.keep(membership, input));
      await this.repository.record(
        key,
        input.step,
        isSkipped,
        input.step === FirstStepModel.MISSION ? (input.mission ?? null) : null,
      );
    });
    this.memberships.forget(viewer);
    return this.present(membership, await this.repository.of(key, NEWCOMER_DAYS));
  }

  /** Gives whether there was something to keep. */
  private async keep(
    membership: Membership,
    { step, communeCode, interests, persona, mission }: AnswerFirstStepInput,
  ): Promise<boolean> {
    const key = keyOf(membership);
    if (step === FirstStepModel.COMMUNE && communeCode) await this.members.describe(key, { communeCode });
    else if (step === FirstStepModel.INTERESTS && interests) await this.repository.setInterests(key, interests);
    else if (step === FirstStepModel.PERSONA && persona) await this.members.describe(key, { persona });
    else if (step === FirstStepModel.MISSION && mission)
      authorize(mission !== FirstMissionModel.WELCOME || canWelcome(membership));
    else return false;
    return true;
  }

  private async present(membership: Membership, row: FirstStepsRow): Promise<FirstStepsModel> {
    const { mission, interests, persona } = row;
    return {
      id: encodePublicId(keyOf(membership)),
      next: STEPS.find((step) => !row.answered.includes(step)) ?? null,
      done: row.answered.length,
      total: STEPS.length,
      commune: row.commune_code
        ? { code: row.commune_code, name: row.commune_name!, departmentCode: row.commune_department! }
        : null,
      interests,
      persona,
      mission,
      isMissionDone: mission !== null && (await this.ledger.hasActed(membership, ACTS[mission])),
    };
  }
}

const keyOf = ({ territoryId, memberId: id }: Membership): Key => ({ territoryId, id });
