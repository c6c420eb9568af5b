import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { Holders, WaitingPlaces } from '../../territories';
import { ReviewQueueChanged, SubjectFlagged } from '../freshness.events';
import { ReviewRepository } from './review.repository';

/** Tells curators how much waits for them, wherever they are in the application. */
@Injectable()
export class ReviewWaiting implements OnModuleInit {
  constructor(
    private readonly repository: ReviewRepository,
    private readonly places: WaitingPlaces,
    private readonly holders: Holders,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.places.register({
      place: 'contents',
      power: 'content.curate',
      count: (waiters) => this.repository.counts(waiters),
    });
  }

  @OnEvent(SubjectFlagged, 'after commit')
  onSubjectFlagged({ subject }: SubjectFlagged): Promise<void> {
    return this.tell(subject.territoryId);
  }

  @OnEvent(ReviewQueueChanged, 'after commit')
  onReviewQueueChanged({ territoryId }: ReviewQueueChanged): Promise<void> {
    return this.tell(territoryId);
  }

  private async tell(territoryId: string): Promise<void> {
    const accounts = await this.holders.accountsOf(territoryId, 'content.curate');
    const rooms = accounts.map((id) => `account:${id}` as const);
    this.realtime.toRooms(rooms).emit('waiting.changed', { territoryId: encodeSharedId(territoryId) });
  }
}
