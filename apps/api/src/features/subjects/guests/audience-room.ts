import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import type { RoomEmitter } from '../../../platform/realtime/realtime';
import { TerritoryRoom } from '../../territories';
import { AudienceRepository } from './audience.repository';

/** Where the acts about a content are hinted at: in the room of its territory, or to those alone who may see it. */
@Injectable()
export class AudienceRoom {
  constructor(
    private readonly room: TerritoryRoom,
    private readonly audience: AudienceRepository,
  ) {}

  /** Without those for whom one of those members does not exist. */
  async newsOf(subject: Key, memberIds: readonly string[]): Promise<RoomEmitter> {
    const accounts = await this.audience.accountsOf(subject);
    return accounts
      ? this.room.newsAmong(accounts, subject.territoryId, memberIds)
      : this.room.newsOf(subject.territoryId, memberIds);
  }

  /** Everyone else in the territory of a content that was for all of them. */
  async outsideOf(subject: Key): Promise<RoomEmitter> {
    return this.room.newsBeyond((await this.audience.accountsOf(subject)) ?? [], subject.territoryId);
  }

  /** The member, when they may see the content no more. */
  async lostBy(subject: Key, memberId: string): Promise<RoomEmitter | null> {
    const [accounts, account] = await Promise.all([
      this.audience.accountsOf(subject),
      this.audience.accountOf(subject.territoryId, memberId),
    ]);
    if (!accounts || !account || accounts.includes(account)) return null;
    return this.room.newsAmong([account], subject.territoryId, []);
  }
}
