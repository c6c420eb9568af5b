import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { Holders, WaitingPlaces } from '../../territories';
import { ContentHeld, HeldContentChanged } from './held-contents.events';
import { HeldContentsRepository } from './held-contents.repository';

/** Tells reviewers how much waits, wherever they are in the application, and authors that theirs moved. */
@Injectable()
export class HeldContentsRealtime implements OnModuleInit {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly places: WaitingPlaces,
    private readonly holders: Holders,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.places.register({
      place: 'held',
      count: (waiters) =>
        this.repository.countOwn(
          waiters.map(({ territoryId }) => territoryId),
          waiters.map(({ memberId }) => memberId),
        ),
    });
    this.places.register({
      place: 'screening',
      power: 'reports.handle',
      count: (waiters) =>
        this.repository.countWaiting(
          waiters.map(({ territoryId }) => territoryId),
          waiters.map(({ memberId }) => memberId),
        ),
    });
  }

  @OnEvent(ContentHeld, 'after commit')
  onHeld({ content, accountId }: ContentHeld): Promise<void> {
    return this.tell(content.territoryId, accountId);
  }

  @OnEvent(HeldContentChanged, 'after commit')
  onChanged({ territoryId, accountId }: HeldContentChanged): Promise<void> {
    return this.tell(territoryId, accountId);
  }

  private async tell(territoryId: string, accountId: string): Promise<void> {
    const reviewers = await this.holders.accountsOf(territoryId, 'reports.handle');
    const rooms = [...new Set([accountId, ...reviewers])].map((id) => `account:${id}` as const);
    this.realtime.toRooms(rooms).emit('waiting.changed', { territoryId: encodeSharedId(territoryId) });
  }
}
