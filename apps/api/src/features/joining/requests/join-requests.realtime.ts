import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodeSharedId } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { Holders, MemberJoined, WaitingPlaces } from '../../territories';
import { JoinRequestsChanged } from './join-requests.events';
import { JoinRequestsRepository } from './join-requests.repository';

/** Tells those who answer requests how many wait, wherever they are in the application. */
@Injectable()
export class JoinRequestsRealtime implements OnModuleInit {
  constructor(
    private readonly repository: JoinRequestsRepository,
    private readonly places: WaitingPlaces,
    private readonly holders: Holders,
    private readonly realtime: Realtime,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.places.register({
      place: 'joining',
      power: 'members.approve',
      count: async (waiters) => {
        const counts = await this.repository.countWaiting(waiters.map(({ territoryId }) => territoryId));
        return waiters.map(({ territoryId }) => counts.get(territoryId) ?? 0);
      },
    });
  }

  @OnEvent(JoinRequestsChanged, 'after commit')
  async onJoinRequestsChanged({ territoryId }: JoinRequestsChanged): Promise<void> {
    const accounts = await this.holders.accountsOf(territoryId, 'members.approve');
    const rooms = accounts.map((id) => `account:${id}` as const);
    this.realtime.toRooms(rooms).emit('waiting.changed', { territoryId: encodeSharedId(territoryId) });
  }

  /** Whoever came in by an invitation meanwhile asks for nothing any more. */
  @OnEvent(MemberJoined, 'in transaction')
  async onMemberJoined({ territoryId, accountId }: MemberJoined): Promise<void> {
    if (await this.repository.closeOf(territoryId, accountId))
      await this.events.publish(new JoinRequestsChanged(territoryId));
  }
}
