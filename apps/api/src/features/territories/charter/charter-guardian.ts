import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Key } from '../../../platform/database/public-id';
import { LastCharterEditorError } from '../territories.errors';
import { holdsPower } from './charter';
import { CharterRepository } from './charter.repository';

/** Sees to it that no act leaves a territory without somebody who may change its charter. */
@Injectable()
export class CharterGuardian {
  constructor(
    private readonly repository: CharterRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Runs a change that may take `charter.edit` away, one at a time in the territory. Throws `LastCharterEditorError`,
   * and thereby undoes the change, when nobody holds it any more. A territory that had nobody before is none the worse.
   */
  assertSomeoneRemains<Result>(territoryId: string, change: () => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(async () => {
      await this.repository.lock(territoryId);
      const hadSomeone = await this.hasEditor(territoryId);
      const result = await change();
      if (hadSomeone && !(await this.hasEditor(territoryId))) throw new LastCharterEditorError();
      return result;
    });
  }

  /** As `assertSomeoneRemains` for what happens to one member; whoever does not hold the power goes unhindered. */
  async letGo<Result>(member: Key, change: () => Promise<Result>): Promise<Result> {
    const [standing, { text }] = await Promise.all([
      this.repository.standing(member.territoryId, member.id),
      this.repository.of(member.territoryId),
    ]);
    const isEditor = standing !== undefined && holdsPower(text.holders, standing, 'charter.edit');
    return isEditor ? this.assertSomeoneRemains(member.territoryId, change) : change();
  }

  /** Whether an active member holds `charter.edit`, now or in `seconds` when mandates run out meanwhile. */
  async hasEditor(territoryId: string, seconds = 0): Promise<boolean> {
    const { text } = await this.repository.of(territoryId);
    const standings = await this.repository.standings(territoryId, seconds);
    return standings.some((standing) => holdsPower(text.holders, standing, 'charter.edit'));
  }
}
