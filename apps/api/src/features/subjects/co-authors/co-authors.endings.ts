import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { AccountBlocked } from '../../identity';
import { MembershipEnded } from '../../territories';
import { CoAuthorsRepository } from './co-authors.repository';
import { HandOvers } from './hand-overs.service';

/** Whoever goes signs nothing any more and leaves what they wrote to who signs it with them; a block ends what two people signed together. */
@Injectable()
export class CoAuthorsEndings {
  constructor(
    private readonly repository: CoAuthorsRepository,
    private readonly handOvers: HandOvers,
  ) {}

  @OnEvent(MembershipEnded, 'in transaction')
  async onMembershipEnded({ territoryId, memberId, state }: MembershipEnded): Promise<void> {
    // A suspension has an end.
    if (state === 'suspended') return;
    const member = { territoryId, id: memberId };
    await this.handOvers.afterDeparture(member);
    await this.repository.endOf(member);
  }

  @OnEvent(AccountBlocked, 'in transaction')
  onAccountBlocked({ blockerId, blockedId }: AccountBlocked): Promise<void> {
    return this.repository.sever(blockerId, blockedId);
  }
}
