import { Injectable } from '@nestjs/common';
import type { Key } from '../../platform/database/public-id';
import { Attention } from '../attention';
import { Ledger } from '../ledger';
import type { Membership } from '../territories';
import { IntroducerBusyError } from './introductions.errors';
import { IntroductionsNotices } from './introductions.notices';

/** What each step means for others: who is told, and what the ledger holds. Of a refusal: nobody, nothing. */
@Injectable()
export class IntroductionNews {
  constructor(
    private readonly attention: Attention,
    private readonly ledger: Ledger,
    private readonly notices: IntroductionsNotices,
  ) {}

  /** Turns to somebody who would introduce, as far as their week allows. Throws `IntroducerBusyError`. */
  async askIntroducer(
    by: Membership,
    introduction: Key,
    introducer: { readonly id: string; readonly accountId: string },
    verb: 'introductions.requested' | 'introductions.forwarded',
  ): Promise<void> {
    if (!(await this.attention.spendContact(introducer.accountId))) throw new IntroducerBusyError();
    await this.ledger.record({ verb, by, towards: { member: introducer.id }, scope: 'private' });
    await this.notices.requested(introduction, introducer.id, by.memberId);
  }

  async askTarget(by: Membership, introduction: Key, targetId: string): Promise<void> {
    await this.ledger.record({
      verb: 'introductions.forwarded',
      by,
      towards: { member: targetId },
      scope: 'private',
    });
    await this.notices.forwarded(introduction, targetId, by.memberId);
  }

  async accepted(by: Membership, conversation: Key, requesterId: string, others: readonly string[]): Promise<void> {
    await this.ledger.record({
      verb: 'introductions.accepted',
      by,
      towards: { member: requesterId },
      scope: 'private',
    });
    await this.notices.accepted(conversation, [requesterId, ...others], by.memberId);
  }

  async succeeded(by: Membership, introduction: Key, introducers: readonly string[]): Promise<void> {
    for (const introducer of introducers) {
      await this.ledger.record({
        verb: 'introductions.succeeded',
        by,
        towards: { member: introducer },
        scope: 'private',
      });
    }
    await this.notices.succeeded(introduction, introducers, by.memberId);
  }

  takeBack(introduction: Key): Promise<void> {
    return this.notices.takeBack(introduction);
  }
}
