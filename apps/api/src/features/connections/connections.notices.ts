import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { ConnectionMade, ConnectionRequested, MemberFollowed } from './connections.events';

const REQUESTED: NoticeKind = {
  name: 'connections.requested',
  mail: 'always',
  mailText: 'mail.notice.connectionRequested',
  leadsToActor: true,
  oncePerActorInDays: 7,
};
const MADE: NoticeKind = { name: 'connections.made', mail: 'never', leadsToActor: true };
const FOLLOWED: NoticeKind = { name: 'connections.followed', mail: 'never', leadsToActor: true, oncePerActorInDays: 7 };

/** Tells a member what another one did towards them. */
@Injectable()
export class ConnectionsNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [REQUESTED, MADE, FOLLOWED]) this.attention.registerKind(kind);
  }

  @OnEvent(ConnectionRequested, 'in transaction')
  onConnectionRequested({ territoryId, requesterId: by, receiverId: to }: ConnectionRequested): Promise<void> {
    return this.attention.reach({ kind: REQUESTED, territoryId, to, by });
  }

  @OnEvent(ConnectionMade, 'in transaction')
  onConnectionMade({ territoryId, requesterId: to, accepterId: by }: ConnectionMade): Promise<void> {
    return this.attention.reach({ kind: MADE, territoryId, to, by });
  }

  @OnEvent(MemberFollowed, 'in transaction')
  onMemberFollowed({ territoryId, followerId: by, followedId: to }: MemberFollowed): Promise<void> {
    return this.attention.reach({ kind: FOLLOWED, territoryId, to, by });
  }
}
