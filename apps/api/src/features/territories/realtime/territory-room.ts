import { Injectable } from '@nestjs/common';
import { encodeSharedId } from '../../../platform/database/public-id';
import { Realtime, type RoomEmitter } from '../../../platform/realtime/realtime';
import { MembersRepository } from '../members/members.repository';

/** The room of a territory, as its members' acts are hinted at there. */
@Injectable()
export class TerritoryRoom {
  /** What is being looked up: one act makes several kinds of news of the same people. */
  private readonly lookups = new Map<string, Promise<string[]>>();

  constructor(
    private readonly realtime: Realtime,
    private readonly members: MembersRepository,
  ) {}

  /** Everyone who follows the territory, but for those for whom one of those members does not exist. */
  async newsOf(territoryId: string, memberIds: readonly string[]): Promise<RoomEmitter> {
    const apart = await this.accountsApart(territoryId, memberIds);
    return this.realtime.toRoom(
      `territory:${encodeSharedId(territoryId)}`,
      apart.map((id) => `account:${id}` as const),
    );
  }

  /** Those accounts, but for the ones for whom one of those members does not exist. */
  async newsAmong(
    accountIds: readonly string[],
    territoryId: string,
    memberIds: readonly string[],
  ): Promise<RoomEmitter> {
    const apart = new Set(await this.accountsApart(territoryId, memberIds));
    return this.realtime.toRooms(accountIds.filter((id) => !apart.has(id)).map((id) => `account:${id}` as const));
  }

  /** Everyone who follows the territory, but for those accounts. */
  newsBeyond(accountIds: readonly string[], territoryId: string): RoomEmitter {
    return this.realtime.toRoom(
      `territory:${encodeSharedId(territoryId)}`,
      accountIds.map((id) => `account:${id}` as const),
    );
  }

  private accountsApart(territoryId: string, memberIds: readonly string[]): Promise<string[]> {
    const name = [territoryId, ...memberIds].join();
    const underWay = this.lookups.get(name);
    if (underWay) return underWay;
    const lookup = this.members.accountsApart(territoryId, memberIds).finally(() => this.lookups.delete(name));
    this.lookups.set(name, lookup);
    return lookup;
  }
}
