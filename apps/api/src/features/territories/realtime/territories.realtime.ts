import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { RoomPolicies } from '../../../platform/realtime/room-policies';
import { ActRecorded } from '../../ledger';
import { Memberships } from '../members/memberships';
import {
  CharterChanged,
  MemberRemoved,
  MemberResumed,
  MembershipChanged,
  MembershipEnded,
  TerritoryChanged,
  TerritoryClosed,
} from '../territories.events';

/** Features whose acts decide who does what in the territory. */
const DECIDING: ReadonlySet<string> = new Set(['elections', 'mandates', 'proposals', 'stewards']);

/** The room of a territory: open to its active members, and to nobody a moment longer. */
@Injectable()
export class TerritoriesRealtime implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly policies: RoomPolicies,
    private readonly memberships: Memberships,
  ) {}

  onModuleInit(): void {
    this.policies.register('territory', async ({ accountId }, publicId) => {
      const territoryId = decodeSharedId(publicId);
      return territoryId !== null && this.memberships.isActive(accountId, territoryId);
    });
  }

  @OnEvent(CharterChanged, 'after commit')
  onCharterChanged({ territoryId: id, version }: CharterChanged): void {
    const territoryId = encodeSharedId(id);
    this.realtime.toRoom(`territory:${territoryId}`).emit('charter.changed', { territoryId, version });
  }

  /** The acts are the members' own, for all to know of: a hint at them needs no names. */
  @OnEvent(ActRecorded, 'after commit')
  onActRecorded({ territoryId: id, verb }: ActRecorded): void {
    if (!DECIDING.has(verb.split('.')[0]!)) return;
    const territoryId = encodeSharedId(id);
    this.realtime.toRoom(`territory:${territoryId}`).emit('decisions.changed', { territoryId });
  }

  @OnEvent(MembershipEnded, 'after commit')
  onMembershipEnded({ territoryId: id, accountId }: MembershipEnded): void {
    const territoryId = encodeSharedId(id);
    this.realtime.leaveRoom(accountId, `territory:${territoryId}`, { reason: 'membership', territoryId });
  }

  @OnEvent(TerritoryClosed, 'after commit')
  onTerritoryClosed({ territoryId: id }: TerritoryClosed): void {
    const territoryId = encodeSharedId(id);
    this.realtime.closeRoom(`territory:${territoryId}`, { reason: 'membership', territoryId });
  }

  @OnEvent(TerritoryChanged, 'after commit')
  onTerritoryChanged({ territoryId: id }: TerritoryChanged): void {
    const territoryId = encodeSharedId(id);
    this.realtime.toRoom(`territory:${territoryId}`).emit('territory.changed', { territoryId });
  }

  @OnEvent(MembershipChanged, 'after commit')
  onMembershipChanged({ territoryId, accountIds }: MembershipChanged): void {
    this.tell(territoryId, accountIds);
  }

  /** Whoever is out of the territory's room waits on a page of their own for this. */
  @OnEvent(MemberResumed, 'after commit')
  onMemberResumed({ member, accountId }: MemberResumed): void {
    this.tell(member.territoryId, [accountId]);
  }

  @OnEvent(MemberRemoved, 'after commit')
  onMemberRemoved({ member, accountId, from }: MemberRemoved): void {
    if (from === 'suspended') this.tell(member.territoryId, [accountId]);
  }

  private tell(id: string, accountIds: readonly string[]): void {
    const territoryId = encodeSharedId(id);
    this.realtime
      .toRooms(accountIds.map((accountId) => `account:${accountId}` as const))
      .emit('membership.changed', { territoryId });
  }
}
