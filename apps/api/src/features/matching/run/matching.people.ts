import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Realtime } from '../../../platform/realtime/realtime';
import { Attention, type NoticeKind } from '../../attention';
import { MatchesRepository } from './matches.repository';

const FOUND: NoticeKind = { name: 'matching.found', mail: 'within budget', mailText: 'mail.notice.matchFound' };

/** Reaches the people whom a run has matched. Belongs in its unit of work. */
@Injectable()
export class MatchingPeople implements OnModuleInit {
  constructor(
    private readonly repository: MatchesRepository,
    private readonly attention: Attention,
    private readonly unitOfWork: UnitOfWork,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(FOUND);
  }

  /** Tells members of an opportunity that fits them. */
  async tell({ territoryId, id: subjectId }: Key, authorId: string, memberIds: readonly string[]): Promise<void> {
    for (const to of memberIds) await this.attention.reach({ kind: FOUND, territoryId, to, by: authorId, subjectId });
  }

  /** Their open lists read again once the run has committed. */
  async hint(territoryId: string, memberIds: readonly string[]): Promise<void> {
    const accounts = await this.repository.accountsOf(territoryId, memberIds);
    if (accounts.length === 0) return;
    this.unitOfWork.afterCommit(() =>
      this.realtime
        .toRooms(accounts.map((accountId) => `account:${accountId}` as const))
        .emit('matches.changed', { territoryId: encodeSharedId(territoryId) }),
    );
  }
}
