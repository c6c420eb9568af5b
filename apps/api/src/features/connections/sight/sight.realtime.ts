import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { AccountBlocked, AccountUnblocked } from '../../identity';
import { ConnectionEnded, ConnectionMade } from '../connections.events';
import { SightRepository } from './sight.repository';

/**
 * Open pages read again when two people came closer or were kept apart. One hint for all of it, the same for both:
 * whoever is blocked hears no more than who lost a connection.
 */
@Injectable()
export class SightRealtime {
  constructor(
    private readonly realtime: Realtime,
    private readonly repository: SightRepository,
  ) {}

  @OnEvent(AccountBlocked, 'after commit')
  onAccountBlocked({ blockerId, blockedId }: AccountBlocked): void {
    this.tell([blockerId, blockedId]);
  }

  @OnEvent(AccountUnblocked, 'after commit')
  onAccountUnblocked({ blockerId, blockedId }: AccountUnblocked): void {
    this.tell([blockerId, blockedId]);
  }

  @OnEvent(ConnectionMade, 'after commit')
  onConnectionMade({ territoryId, requesterId, accepterId }: ConnectionMade): Promise<void> {
    return this.tellMembers(territoryId, [requesterId, accepterId]);
  }

  @OnEvent(ConnectionEnded, 'after commit')
  onConnectionEnded({ territoryId, memberIds }: ConnectionEnded): Promise<void> {
    return this.tellMembers(territoryId, memberIds);
  }

  private async tellMembers(territoryId: string, memberIds: readonly string[]): Promise<void> {
    this.tell(await this.repository.accountsOf(territoryId, memberIds));
  }

  private tell(accountIds: readonly string[]): void {
    this.realtime.toRooms(accountIds.map((accountId) => `account:${accountId}` as const)).emit('sight.changed', {});
  }
}
