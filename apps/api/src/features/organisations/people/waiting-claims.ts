import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { WaitingPlaces } from '../../territories';
import { ClaimsChanged } from '../organisations.events';
import { ClaimDeciders } from './claim-deciders';
import { WaitingClaimsRepository } from './waiting-claims.repository';

/** Shows those who decide about claims how many wait for them, wherever they are in the application. */
@Injectable()
export class WaitingClaims implements OnModuleInit {
  constructor(
    private readonly repository: WaitingClaimsRepository,
    private readonly places: WaitingPlaces,
    private readonly deciders: ClaimDeciders,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.places.register({
      place: 'organisations',
      count: (waiters) =>
        this.repository.countFor(
          waiters.map(({ powers, ...key }) => ({ ...key, mayApprove: powers.includes('organisations.approve') })),
        ),
    });
  }

  @OnEvent(ClaimsChanged, 'after commit')
  async onClaimsChanged({ page }: ClaimsChanged): Promise<void> {
    const rooms = (await this.deciders.of(page)).map(({ accountId }) => `account:${accountId}` as const);
    this.realtime.toRooms(rooms).emit('waiting.changed', { territoryId: encodeSharedId(page.territoryId) });
  }
}
