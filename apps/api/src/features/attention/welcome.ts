import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { MemberJoined } from '../territories';
import { Attention } from './attention';
import type { NoticeKind } from './notice-kinds';

const WELCOMED: NoticeKind = { name: 'territories.welcomed', mail: 'never' };

/** The first thing in a newcomer's inbox. */
@Injectable()
export class Welcome implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(WELCOMED);
  }

  @OnEvent(MemberJoined, 'in transaction')
  onMemberJoined({ territoryId, memberId }: MemberJoined): Promise<void> {
    return this.attention.reach({ kind: WELCOMED, territoryId, to: memberId, by: null });
  }
}
