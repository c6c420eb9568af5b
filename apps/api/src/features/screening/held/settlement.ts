import { Injectable } from '@nestjs/common';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { Memberships, type Membership } from '../../territories';
import { revived } from '../passing/kept-input';
import { ScreenedKinds, type ReleasedContent } from '../passing/screened-kinds';
import { ScreenedTextsRepository } from '../passing/screened-texts.repository';
import { HeldContentOutdatedError, HeldContentSettledError } from '../screening.errors';
import { HeldContentApproved, HeldContentChanged, HeldContentRefused } from './held-contents.events';
import { HeldContentsRepository, type HeldContentRow } from './held-contents.repository';

/** Ends the wait of something held. Of several at once one wins; the others are told. Belongs in a unit of work. */
@Injectable()
export class Settlement {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly texts: ScreenedTextsRepository,
    private readonly kinds: ScreenedKinds,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  async approve(reviewer: Membership, row: HeldContentRow): Promise<void> {
    const key = keyOf(row);
    const { input } = row;
    const how = { state: 'approved', by: reviewer.memberId } as const;
    if (!input || !(await this.repository.settle(key, ['held'], how))) throw new HeldContentSettledError();
    const { id, subjectId } = await this.release(row, input);
    await this.texts.released(key, id);
    await this.record(reviewer, row, 'screening.approved');
    await this.events.publish(new HeldContentApproved(key, row.member_id, reviewer.memberId, subjectId));
    await this.changed(row);
  }

  async refuse(reviewer: Membership, row: HeldContentRow, refusal: string): Promise<void> {
    const key = keyOf(row);
    const how = { state: 'refused', by: reviewer.memberId, refusal } as const;
    if (!(await this.repository.settle(key, ['held'], how))) throw new HeldContentSettledError();
    await this.texts.mayBeSaidAgain(key);
    await this.record(reviewer, row, 'screening.refused');
    await this.events.publish(new HeldContentRefused(key, row.member_id, reviewer.memberId));
    await this.changed(row);
  }

  async withdraw(row: HeldContentRow): Promise<void> {
    const key = keyOf(row);
    const how = { state: 'withdrawn', by: null } as const;
    if (!(await this.repository.settle(key, ['held', 'refused'], how))) throw new HeldContentSettledError();
    await this.texts.mayBeSaidAgain(key);
    await this.changed(row);
  }

  changed({ territory_id: territoryId, member_account_id: accountId }: HeldContentRow): Promise<void> {
    return this.events.publish(new HeldContentChanged(territoryId, accountId));
  }

  /** Whatever its author may not do any more, or what it speaks of that is gone, is the same news to a reviewer. */
  private async release(row: HeldContentRow, input: object): Promise<ReleasedContent> {
    const author = await this.memberships.current(row.member_account_id, row.territory_id);
    if (!author) throw new HeldContentOutdatedError();
    try {
      return await this.kinds.get(row.kind).publish(author, revived(input));
    } catch (error) {
      throw error instanceof DomainError ? new HeldContentOutdatedError() : error;
    }
  }

  private record(by: Membership, { member_id: member }: HeldContentRow, verb: `screening.${string}`): Promise<void> {
    return this.ledger.record({ verb, by, towards: { member }, scope: 'private' });
  }
}

const keyOf = ({ territory_id: territoryId, id }: HeldContentRow) => ({ territoryId, id });
