import { Injectable } from '@nestjs/common';
import { POWERS } from '@rayonne/contracts';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { CHARTER_PRESETS, holdsPower, type Charter } from './charter';
import { CharterRepository } from './charter.repository';
import { canEditCharter } from '../members/members.policy';
import { Memberships } from '../members/memberships';
import { LastCharterEditorError } from '../territories.errors';
import type { UpdateCharterInput } from './charter.inputs';
import { CharterPresetModel, type CharterModel } from './charter.models';

@Injectable()
export class CharterService {
  constructor(
    private readonly repository: CharterRepository,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The whole charter, for members: everyone may read who holds what. */
  async read(viewer: Viewer, territoryId: string): Promise<CharterModel> {
    await this.memberships.require(viewer, territoryId);
    return this.present(territoryId);
  }

  /** Changes the charter and keeps what it was. Refuses a charter that nobody could change again. */
  async update(viewer: Viewer, input: UpdateCharterInput): Promise<CharterModel> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    authorize(canEditCharter(membership));
    const { territoryId, memberId } = membership;
    await this.unitOfWork.run(async () => {
      await this.repository.lock(territoryId);
      const before = await this.repository.of(territoryId);
      const after = changed(before.charter, input);
      const standings = await this.repository.standings(territoryId);
      if (!standings.some((standing) => holdsPower(after, standing, 'charter.edit'))) throw new LastCharterEditorError();
      await this.repository.replace(territoryId, input.preset ?? CharterPresetModel.CUSTOM, after);
      await this.repository.recordChange(territoryId, memberId, before.charter, after);
      await this.ledger.record({ verb: 'charter.changed', by: membership, towards: 'territory', scope: 'territory' });
    });
    this.memberships.forget(viewer);
    return this.present(territoryId);
  }

  /** Gives a new territory the articles of a preset. */
  async found(territoryId: string, preset: keyof typeof CHARTER_PRESETS): Promise<void> {
    await this.repository.replace(territoryId, preset as CharterPresetModel, CHARTER_PRESETS[preset]);
    await this.repository.recordChange(territoryId, null, {}, CHARTER_PRESETS[preset]);
  }

  private async present(territoryId: string): Promise<CharterModel> {
    const { preset, charter } = await this.repository.of(territoryId);
    return { preset, articles: POWERS.map((power) => ({ power, holders: [...(charter[power] ?? [])] })) };
  }
}

function changed(charter: Charter, { preset, articles }: UpdateCharterInput): Charter {
  if (preset && preset !== CharterPresetModel.CUSTOM) return CHARTER_PRESETS[preset];
  if (!articles?.length) throw new InvalidInputError('articles');
  return { ...charter, ...Object.fromEntries(articles.map(({ power, holders }) => [power, holders])) };
}
