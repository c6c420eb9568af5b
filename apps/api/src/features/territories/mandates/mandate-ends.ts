import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { Ledger } from '../../ledger';
import { holdsPower } from '../charter/charter';
import { CharterGuardian } from '../charter/charter-guardian';
import { CharterRepository } from '../charter/charter.repository';
import { MandateNearsEnd, MandateProlonged, MembershipChanged } from '../territories.events';
import { type EndingMandate, MandateEndsRepository } from './mandate-ends.repository';

const NOTICE_DAYS = 30;
const EXTENSION_DAYS = 30;
/** Looked at before they run out: the territory is at no moment without somebody. */
const AHEAD_SECONDS = 300;

/** Mandates that run out: their holders are told in time, and the last who may change the charter goes on for a month. */
@Injectable()
export class MandateEnds {
  constructor(
    private readonly repository: MandateEndsRepository,
    private readonly charters: CharterRepository,
    private readonly guardian: CharterGuardian,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  territoriesToTend(limit: number): Promise<string[]> {
    return this.repository.territoriesToTend(NOTICE_DAYS, AHEAD_SECONDS, limit);
  }

  /** Does what is due in a territory; done twice, it changes nothing more. */
  async tend(territoryId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.charters.lock(territoryId);
      for (const { member_id } of await this.repository.takeNearEnd(territoryId, NOTICE_DAYS)) {
        await this.events.publish(new MandateNearsEnd(territoryId, member_id));
      }
      if (!(await this.guardian.hasEditor(territoryId, AHEAD_SECONDS))) await this.extendLast(territoryId);
    });
  }

  private async extendLast(territoryId: string): Promise<void> {
    const { text } = await this.charters.of(territoryId);
    const ending = await this.repository.aboutToEnd(territoryId, AHEAD_SECONDS);
    for (const mandate of ending) {
      const standing = await this.charters.standing(territoryId, mandate.member_id);
      const asHolder = standing && { ...standing, mandates: [...standing.mandates, mandate.kind] };
      if (asHolder && holdsPower(text.holders, asHolder, 'charter.edit')) return this.extend(territoryId, mandate);
    }
  }

  private async extend(territoryId: string, mandate: EndingMandate): Promise<void> {
    const { id, member_id: memberId, account_id: accountId, is_managing: isManaging } = mandate;
    await this.repository.extend(territoryId, id, EXTENSION_DAYS);
    const by = { territoryId, memberId, isManaging };
    await this.ledger.record({ verb: 'mandates.extended', by, towards: 'territory', scope: 'territory' });
    await this.events.publish(new MembershipChanged(territoryId, [accountId]));
    await this.events.publish(new MandateProlonged(territoryId, memberId));
  }
}
