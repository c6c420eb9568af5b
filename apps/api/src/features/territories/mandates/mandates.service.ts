import { Injectable } from '@nestjs/common';
import type { HeldMandate } from '@rayonne/contracts';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { Ledger, type Actor } from '../../ledger';
import { CharterGuardian } from '../charter/charter-guardian';
import { MandateEnded, MandateGiven, MembershipChanged } from '../territories.events';
import { MandatesRepository, type NewMandate } from './mandates.repository';

/** Gives and ends mandates, without asking who may: the callers have decided. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly repository: MandatesRepository,
    private readonly guardian: CharterGuardian,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Gives a mandate to an active member, or prolongs the one of its kind. */
  async giveMandate(key: Key, mandate: NewMandate): Promise<void> {
    await this.unitOfWork.run(async () => {
      const given = await this.repository.grantMandate(key, mandate);
      if (!given) throw new NotFoundError();
      const { accountId, wasManaging } = given;
      if (wasManaging !== null && wasManaging !== mandate.isManaging) {
        const by = { territoryId: key.territoryId, memberId: key.id, isManaging: mandate.isManaging };
        await this.ledger.record({ verb: 'mandates.managing_changed', by, towards: 'territory', scope: 'territory' });
      }
      await this.events.publish(new MembershipChanged(key.territoryId, [accountId]));
      await this.events.publish(new MandateGiven(key.territoryId, key.id, mandate.grantedBy));
    });
  }

  /** As `giveMandate`, by a member. */
  async grant(by: Actor, key: Key, mandate: NewMandate): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.giveMandate(key, mandate);
      await this.ledger.record({ verb: 'mandates.granted', by, towards: towardsMember(by, key), scope: 'territory' });
    });
  }

  /** Whether the member could be given one. */
  isActive(key: Key): Promise<boolean> {
    return this.repository.isActive(key);
  }

  isUnderWay(key: Key, kind: HeldMandate): Promise<boolean> {
    return this.repository.isUnderWay(key, kind);
  }

  /** Ends a mandate under way; throws when it is the last that gives `charter.edit` to anybody. */
  async end(by: Actor, key: Key, kind: HeldMandate): Promise<void> {
    await this.guardian.letGo(key, () =>
      this.unitOfWork.run(async () => {
        const accountId = await this.repository.endMandate(key, kind);
        if (!accountId) throw new NotFoundError();
        await this.ledger.record({ verb: 'mandates.ended', by, towards: towardsMember(by, key), scope: 'territory' });
        await this.events.publish(new MembershipChanged(key.territoryId, [accountId]));
        await this.events.publish(new MandateEnded(key.territoryId, key.id, by.memberId));
      }),
    );
  }
}

/** What one does to oneself has nobody at the other end. */
const towardsMember = (actor: Actor, { id }: Key) => (id === actor.memberId ? 'territory' : { member: id });
