import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Key } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import type { ParticipantModel } from '../messaging.models';
import { presentParticipant } from '../messaging.presentation';
import { ConversationsRepository, type Seat } from './conversations.repository';

const textOf = (key: Key) => `${key.territoryId}/${key.id}`;

/** Who takes part in conversations, in one statement a request. Ask only for those that the viewer was given. */
@Injectable()
export class ConversationsLoaders {
  private readonly participantLoaders = new PerRequest<Viewer, DataLoader<Key, ParticipantModel[], string>>(
    (viewer) => new DataLoader((keys) => this.loadParticipants(viewer, keys), { cacheKeyFn: textOf }),
  );

  constructor(private readonly repository: ConversationsRepository) {}

  participants(viewer: Viewer): DataLoader<Key, ParticipantModel[], string> {
    return this.participantLoaders.of(viewer);
  }

  /** What a change has just read, so that its answer asks for nothing again. */
  remember(viewer: Viewer, key: Key, seats: readonly Seat[]): void {
    const participants = seats.map((seat) => presentParticipant(seat, viewer));
    this.participants(viewer).clear(key).prime(key, participants);
  }

  private async loadParticipants(viewer: Viewer, keys: readonly Key[]): Promise<ParticipantModel[][]> {
    const seats = Map.groupBy(await this.repository.seatsOf(viewer.accountId, keys), (seat) =>
      textOf({ territoryId: seat.territoryId, id: seat.conversationId }),
    );
    return keys.map((key) => (seats.get(textOf(key)) ?? []).map((seat) => presentParticipant(seat, viewer)));
  }
}
