import { Injectable } from '@nestjs/common';
import { CARETAKER } from '@rayonne/contracts';
import type { Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { CharterService } from '../charter/charter.service';
import { MembersService } from '../members/members.service';
import { CaretakersRepository } from './caretakers.repository';
import { MandatesService } from './mandates.service';

/** The operator's way out where nobody may change the charter: somebody with the time to mend it, and to hand over. */
@Injectable()
export class CaretakersService {
  constructor(
    private readonly repository: CaretakersRepository,
    private readonly charters: CharterService,
    private readonly members: MembersService,
    private readonly mandates: MandatesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Names the account of that address for so many days, and keeps it with the changes of the charter for all to read. */
  async name(territoryId: string, email: string, days: number): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.charters.lock(territoryId);
      await this.charters.assertNobodyHoldsIt(territoryId);
      const id = await this.memberOf(territoryId, email.toLowerCase());
      await this.mandates.giveMandate(
        { territoryId, id },
        { kind: CARETAKER, isManaging: true, grantedBy: null, months: 0, days },
      );
      await this.charters.recordCaretaker({ territoryId, id });
    });
  }

  private async memberOf(territoryId: string, email: string): Promise<Key['id']> {
    const found = await this.repository.find(territoryId, email);
    if (!found || found.state === 'suspended' || found.state === 'removed') throw new InvalidInputError('email');
    if (found.state === 'active') return found.member_id!;
    return this.members.admit({ territoryId, accountId: found.account_id, persona: 'actor', communeCode: null });
  }
}
