import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Attention, type NoticeKind } from '../attention';

const ROSE: NoticeKind = { name: 'trust.rose', mail: 'never' };

/** Tells members that they have risen; falling is shown on their page, with what is missing. */
@Injectable()
export class TrustNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(ROSE);
  }

  rose(territoryId: string, memberId: string): Promise<void> {
    return this.attention.reach({ kind: ROSE, territoryId, to: memberId, by: null });
  }
}
