import { Injectable } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MessagesService } from '../../messaging';
import { Memberships, type Membership } from '../../territories';
import { IntroductionNews } from '../introduction-news';
import { IntroductionSettledError } from '../introductions.errors';
import type { PassOnIntroductionInput } from '../introductions.inputs';
import type { Acted } from './asking.service';
import { IntroducedGuests } from './introduced-guests';
import { decides } from './introduction-presentation';
import { type IntroductionRow, IntroductionsRepository } from './introductions.repository';

/** When its two ends are asked what it led to. */
export const OUTCOME_DAYS = 30;

interface Held {
  readonly member: Membership;
  readonly key: Key;
  readonly row: IntroductionRow;
}

/** What the people along an introduction make of it, one after the other. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly repository: IntroductionsRepository,
    private readonly messages: MessagesService,
    private readonly memberships: Memberships,
    private readonly guests: IntroducedGuests,
    private readonly news: IntroductionNews,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whoever introduces consents, in their own words. */
  passOn(viewer: Viewer, { introduction, words }: PassOnIntroductionInput): Promise<Acted> {
    return this.decide(viewer, introduction, async ({ member, key, row }) => {
      if (row.state !== 'requested') throw new IntroductionSettledError();
      const position = row.steps.findIndex(({ introducerId }) => introducerId === member.memberId);
      const next = row.steps[position + 1]?.introducerId;
      await this.repository.endStep(key, member.memberId, words);
      if (next) {
        const accountId = await this.repository.accountOf({ ...key, id: next });
        await this.news.askIntroducer(member, key, { id: next, accountId }, 'introductions.forwarded');
      } else {
        await this.repository.setState(key, 'forwarded');
        await this.news.askTarget(member, key, row.target_id);
      }
    });
  }

  /** Says no to nobody: it simply never comes to anything. */
  decline(viewer: Viewer, publicId: string): Promise<Acted> {
    return this.decide(viewer, publicId, async ({ member, key, row }) => {
      if (row.state === 'forwarded') return this.repository.setState(key, 'declined_by_target');
      await this.repository.endStep(key, member.memberId, null);
      await this.repository.setState(key, 'declined_by_introducer');
    });
  }

  /** Whoever would be met consents: those concerned talk. */
  accept(viewer: Viewer, publicId: string): Promise<Acted> {
    return this.decide(viewer, publicId, async ({ member, key, row }) => {
      if (row.state !== 'forwarded') throw new IntroductionSettledError();
      const introducers = await this.repository.stillThere(key);
      const conversation = await this.messages.openGroup({
        territoryId: key.territoryId,
        opener: member.accountId,
        memberIds: [row.requester_id, ...introducers, member.memberId],
        subjectId: row.subject_id,
      });
      await this.repository.accept(key, conversation.id, OUTCOME_DAYS);
      await this.guests.admit(row);
      await this.news.accepted(member, conversation, row.requester_id, introducers);
    });
  }

  /** Whoever asked asks no more; for everybody else it was never there. */
  withdraw(viewer: Viewer, publicId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { member, key, row } = await this.hold(viewer, publicId);
      if (row.requester_id !== member.memberId) throw new NotFoundError();
      if (row.state === 'accepted') throw new IntroductionSettledError();
      await this.repository.setState(key, 'withdrawn');
      await this.news.takeBack(key);
    });
  }

  private decide(viewer: Viewer, publicId: string, act: (held: Held) => Promise<void>): Promise<Acted> {
    return this.unitOfWork.run(async () => {
      const held = await this.hold(viewer, publicId);
      const { member, key, row } = held;
      if (row.requester_id === member.memberId) throw new NotFoundError();
      if (!decides({ row, memberId: member.memberId })) throw new IntroductionSettledError();
      await act(held);
      return { member, id: key.id };
    });
  }

  private async hold(viewer: Viewer, publicId: string): Promise<Held> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    const row = await this.repository.hold(member, key!.id);
    if (!row) throw new NotFoundError();
    return { member, key: key!, row };
  }
}
