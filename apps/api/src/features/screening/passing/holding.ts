import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { Holders, type Membership } from '../../territories';
import type { HoldReason } from '../checks/screening-check';
import { ContentHeld } from '../held/held-contents.events';
import { HeldContentsRepository } from '../held/held-contents.repository';
import { keepable, revived } from './kept-input';
import { ScreenedKinds } from './screened-kinds';

/** Keeps back what somebody else reads before it is published. */
@Injectable()
export class Holding {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly kinds: ScreenedKinds,
    private readonly holders: Holders,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Whether somebody could read it: nobody decides on their own. */
  async hasReviewer({ territoryId, memberId }: Membership): Promise<boolean> {
    const reviewers = await this.holders.of(territoryId, 'reports.handle');
    return reviewers.some((reviewer) => reviewer.memberId !== memberId);
  }

  /** Gives its id. What is held could be published: whatever else is wrong with it, its author learns now. */
  async hold(author: Membership, kind: string, given: object, reasons: readonly HoldReason[]): Promise<string> {
    const input = keepable(given);
    await this.unitOfWork.rehearse(() => this.kinds.get(kind).publish(author, revived(input)));
    const id = await this.repository.insert(author, { kind, input, reasons });
    const content = { territoryId: author.territoryId, id };
    await this.events.publish(new ContentHeld(content, author.memberId, author.accountId));
    return id;
  }
}
