import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { AccountBlocked } from '../../identity';
import { MembershipEnded } from '../../territories';
import { CoAuthorsRepository } from './co-authors.repository';

/** Whoever goes signs nothing any more, and a block ends what two people signed together. */
@Injectable()
export class CoAuthorsEndings {
  constructor(private readonly repository: CoAuthorsRepository) {}

  @OnEvent(MembershipEnded, 'in transaction')
  async onMembershipEnded({ territoryId, memberId, state }: MembershipEnded): Promise<void> {
    // A suspension has an end.
    if (state !== 'suspended') await this.repository.endOf({ territoryId, id: memberId });
  }

  @OnEvent(AccountBlocked, 'in transaction')
  onAccountBlocked({ blockerId, blockedId }: AccountBlocked): Promise<void> {
    return this.repository.sever(blockerId, blockedId);
  }
}
