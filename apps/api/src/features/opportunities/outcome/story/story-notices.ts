import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../../../platform/database/public-id';
import { Attention, type NoticeKind } from '../../../attention';

const ASKED: NoticeKind = { name: 'opportunities.story_asked', mail: 'always', mailText: 'mail.notice.storyAsked' };
const AGREED: NoticeKind = { name: 'opportunities.story_agreed', mail: 'never' };

interface Between {
  readonly from: string;
  readonly to: string;
}

/** Asks the other side, and tells whoever asked that they agree; of a refusal nobody is told. */
@Injectable()
export class StoryNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [ASKED, AGREED]) this.attention.registerKind(kind);
  }

  ask(opportunity: Key, between: Between): Promise<void> {
    return this.reach(ASKED, opportunity, between);
  }

  tell(opportunity: Key, between: Between): Promise<void> {
    return this.reach(AGREED, opportunity, between);
  }

  private reach(kind: NoticeKind, { territoryId, id: subjectId }: Key, { from: by, to }: Between): Promise<void> {
    return this.attention.reach({ kind, territoryId, to, by, subjectId });
  }
}
