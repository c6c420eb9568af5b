import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { Ledger } from '../../ledger';
import type { Membership } from '../members/membership';
import { TerritoryChanged } from '../territories.events';

/** A change of the territory itself: recorded, and told to those who look at it. */
@Injectable()
export class TerritoryAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  run(by: Membership, work: () => Promise<void>): Promise<void> {
    return this.unitOfWork.run(async () => {
      await work();
      await this.ledger.record({ verb: 'territories.edited', by, towards: 'territory', scope: 'territory' });
      await this.events.publish(new TerritoryChanged(by.territoryId));
    });
  }
}
