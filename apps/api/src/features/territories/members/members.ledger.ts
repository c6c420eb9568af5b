import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Ledger } from '../../ledger';
import { MemberJoined, MembershipEnded } from '../territories.events';

/** Coming and going are acts of one's own, whatever mandate one holds. */
@Injectable()
export class MembersLedger {
  constructor(private readonly ledger: Ledger) {}

  @OnEvent(MemberJoined, 'in transaction')
  onMemberJoined(event: MemberJoined): Promise<void> {
    return this.record('members.joined', event);
  }

  @OnEvent(MembershipEnded, 'in transaction')
  async onMembershipEnded(event: MembershipEnded): Promise<void> {
    if (event.state === 'left') await this.record('members.left', event);
  }

  private record(
    verb: 'members.joined' | 'members.left',
    { territoryId, memberId }: MemberJoined | MembershipEnded,
  ): Promise<void> {
    const by = { territoryId, memberId, isManaging: false };
    return this.ledger.record({ verb, by, towards: 'territory', scope: 'territory' });
  }
}
