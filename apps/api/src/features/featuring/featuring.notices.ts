import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { SubjectFeatured } from './featuring.events';

const FEATURED: NoticeKind = { name: 'featuring.featured', mail: 'never' };

/** Tells whoever wrote it. */
@Injectable()
export class FeaturingNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    this.attention.registerKind(FEATURED);
  }

  @OnEvent(SubjectFeatured, 'in transaction')
  onSubjectFeatured({ subject, by }: SubjectFeatured): Promise<void> {
    const { territoryId, id: subjectId, authorId: to } = subject;
    return this.attention.reach({ kind: FEATURED, territoryId, to, by, subjectId });
  }
}
