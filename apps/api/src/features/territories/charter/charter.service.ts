import { Injectable } from '@nestjs/common';
import type { Power } from '@rayonne/contracts';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { StaleVersionError } from '../../../platform/graphql/domain-error';
import { Ledger, type Actor } from '../../ledger';
import { CharterEditorRemainsError, CharterUnchangedError, LastCharterEditorError } from '../territories.errors';
import { CharterChanged } from '../territories.events';
import { holdsPower } from './charter';
import { amended, presetText, type Amendment } from './charter-amendment';
import { diffCharters, isUnchanged } from './charter-diff';
import { CharterGuardian } from './charter-guardian';
import type { PresetName } from './charter-presets';
import { CharterRepository, type Decision, type StandingCharter } from './charter.repository';
import type { CharterText } from './charter-terms';

export interface CharterAct {
  readonly by: Actor;
  readonly amendment: Amendment;
  readonly why: string;
  /** The version that its author read. */
  readonly version: number;
  readonly decision: Decision;
}

/** Changes the charter; who may is decided by its callers. */
@Injectable()
export class CharterService {
  constructor(
    private readonly repository: CharterRepository,
    private readonly guardian: CharterGuardian,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  of(territoryId: string): Promise<StandingCharter> {
    return this.repository.of(territoryId);
  }

  /** Keeps the charter, and what is proposed about it, as it is until the unit under way ends. */
  lock(territoryId: string): Promise<void> {
    return this.repository.lock(territoryId);
  }

  /** Whether the member with that key is active and holds the power now. */
  async isHeldBy(member: Key, power: Power): Promise<boolean> {
    const standing = await this.repository.standing(member.territoryId, member.id);
    if (!standing) return false;
    const { text } = await this.repository.of(member.territoryId);
    return holdsPower(text.holders, standing, power);
  }

  /** Holds the charter until the unit under way ends, and gives it as it stands; throws when it is another than the author read. */
  async hold(territoryId: string, version: number): Promise<CharterText> {
    await this.repository.lock(territoryId);
    const current = await this.repository.of(territoryId);
    if (current.version !== version) throw new StaleVersionError();
    return current.text;
  }

  /** Throws when under such a charter none of today's members could change it again. */
  async assertSomeoneWouldHoldIt(territoryId: string, text: CharterText): Promise<void> {
    const standings = await this.repository.standings(territoryId);
    if (!standings.some((standing) => holdsPower(text.holders, standing, 'charter.edit')))
      throw new LastCharterEditorError();
  }

  /** Throws while somebody may still change the charter. */
  async assertNobodyHoldsIt(territoryId: string): Promise<void> {
    if (await this.guardian.hasEditor(territoryId)) throw new CharterEditorRemainsError();
  }

  /** Keeps among the changes of the charter whom the operator named to mend it. */
  async recordCaretaker({ territoryId, id: caretakerId }: Key): Promise<void> {
    const { text } = await this.repository.of(territoryId);
    const change = { territoryId, changedBy: null, why: null, decision: 'operator', caretakerId } as const;
    await this.repository.recordChange(change, text, text);
    const by = { territoryId, memberId: caretakerId, isManaging: true };
    await this.ledger.record({ verb: 'mandates.caretaker_named', by, towards: 'territory', scope: 'territory' });
  }

  /** Changes the charter, keeps what it was and why, and tells everyone whose powers it may move. */
  async amend({ by, amendment, why, version, decision }: CharterAct): Promise<void> {
    const { territoryId, memberId: changedBy } = by;
    await this.unitOfWork.run(() =>
      this.guardian.assertSomeoneRemains(territoryId, async () => {
        const before = await this.hold(territoryId, version);
        const after = amended(before, amendment);
        if (isUnchanged(diffCharters(before, after))) throw new CharterUnchangedError();
        await this.repository.replace(territoryId, after, version + 1);
        await this.repository.recordChange({ territoryId, changedBy, why, decision }, before, after);
        await this.ledger.record({ verb: 'charter.changed', by, towards: 'territory', scope: 'territory' });
        await this.events.publish(new CharterChanged(territoryId, version + 1));
      }),
    );
  }

  /** Gives a new territory the articles of a preset. */
  async found(territoryId: string, preset: PresetName): Promise<void> {
    const text = presetText(preset);
    await this.repository.replace(territoryId, text, 1);
    await this.repository.recordChange({ territoryId, changedBy: null, why: null, decision: 'operator' }, null, text);
  }
}
