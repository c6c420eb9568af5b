import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { MemberResumed } from '../territories';
import { Attention } from './attention';
import type { NoticeKind } from './notice-kinds';

/** The mail of the decision has said it already. */
const RESUMED: NoticeKind = { name: 'territories.resumed', mail: 'never' };

/** Greets whoever may take part again. */
@Injectable()
export class Resumption implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(RESUMED);
  }

  @OnEvent(MemberResumed, 'in transaction')
  onMemberResumed({ member }: MemberResumed): Promise<void> {
    return this.attention.reach({ kind: RESUMED, territoryId: member.territoryId, to: member.id, by: null });
  }
}
