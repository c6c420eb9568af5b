import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, toPage } from '../../platform/database/keyset';
import { currentTransaction } from '../../platform/database/transaction';
import { Events } from '../../platform/events/events';
import { ActRecorded } from './ledger.events';
import type { ActivityCounts, Arrival, Interaction, Reader, SeenInteraction } from './interactions';
import { type InteractionRow, LedgerRepository } from './ledger.repository';

/** A figure about what people do among themselves needs at least that many of them behind it. */
export const SMALLEST_CROWD = 10;

/** The register of interactions: who did what towards whom, in the same transaction as the act, and never undone. */
@Injectable()
export class Ledger {
  constructor(
    private readonly repository: LedgerRepository,
    private readonly events: Events,
  ) {}

  /** To be called inside the unit of work of the act itself; throws outside of one. */
  async record({ verb, by, towards, scope }: Interaction): Promise<void> {
    if (!currentTransaction.getStore()) throw new Error('An act is recorded in the unit of work that performs it.');
    const other = typeof towards === 'string' ? null : 'member' in towards ? towards.member : towards.author;
    // Publishing is an act towards one's own content: nobody stands at the other end.
    const counterpartId = other === by.memberId ? null : other;
    await this.repository.insert(by, {
      verb,
      towardsKind: typeof towards === 'string' ? towards : 'member' in towards ? 'member' : 'subject',
      subjectId: typeof towards !== 'string' && 'subject' in towards ? towards.subject : null,
      counterpartId,
      scopeKind: typeof scope === 'string' ? scope : 'group',
      scopeId: typeof scope === 'string' ? null : scope.group,
    });
    const isOpen = scope === 'public' || scope === 'territory';
    await this.events.publish(new ActRecorded(by.territoryId, by.memberId, counterpartId, verb, isOpen));
  }

  /** What a member did and what was done towards them, as far as the reader may learn of it. Newest first. */
  async historyOf(reader: Reader, memberId: string, request: PageRequest): Promise<Page<SeenInteraction>> {
    const rows = await this.repository.historyOf(reader, memberId, request);
    return toPage(rows, request, ({ at, id }) => ({ at, id }), toInteraction);
  }

  async activity(territoryId: string, days: number): Promise<ActivityCounts> {
    const { acts, by_members, people, reserved, reserved_people } = await this.repository.activity(territoryId, days);
    return {
      acts,
      byMembers: by_members,
      byManagingTeam: acts - by_members,
      people,
      reserved: reserved_people < SMALLEST_CROWD ? null : reserved,
    };
  }

  /** Whether the member has done that since they came; for themselves. */
  hasActed(member: Reader, verb: Interaction['verb']): Promise<boolean> {
    return this.repository.hasActed(member, verb);
  }

  /** To how many of those members somebody turned within `hours`, as far as every member may learn of it. */
  countAnswered(territoryId: string, arrivals: readonly Arrival[], hours: number): Promise<number> {
    return this.repository.countAnswered(territoryId, arrivals, hours);
  }
}

const toInteraction = (row: InteractionRow): SeenInteraction => ({
  id: row.id,
  verb: row.verb,
  occurredAt: row.occurred_at,
  byManagingMandate: row.by_managing_mandate,
  isPrivate: row.is_private,
  actorId: row.actor_id,
  counterpartId: row.counterpart_id,
  subjectId: row.subject_id,
});
