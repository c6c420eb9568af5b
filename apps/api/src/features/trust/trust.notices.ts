import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Attention, type NoticeKind } from '../attention';

const ROSE: NoticeKind = { name: 'trust.rose', mail: 'never' };
const PROPOSED: NoticeKind = {
  name: 'trust.proposed',
  mail: 'within budget',
  mailText: 'mail.notice.stewardProposed',
  path: (slug) => `/t/${slug}/community`,
};

/** Tells members that they have risen, or that peers want them as a steward; falling is shown on their page, with what is missing. */
@Injectable()
export class TrustNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(ROSE);
    this.attention.registerKind(PROPOSED);
  }

  rose(territoryId: string, memberId: string): Promise<void> {
    return this.attention.reach({ kind: ROSE, territoryId, to: memberId, by: null });
  }

  proposed(territoryId: string, memberId: string, by: string): Promise<void> {
    return this.attention.reach({ kind: PROPOSED, territoryId, to: memberId, by });
  }
}
