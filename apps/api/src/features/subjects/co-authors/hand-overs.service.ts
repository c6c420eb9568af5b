import { Injectable } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { authorize, InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { SubjectChanged } from '../subjects.events';
import { isAuthor } from '../subjects.policy';
import { SubjectsRepository, type HeldSubject } from '../subjects.repository';
import { HandOverOffered, SubjectHandedOver, type HandOverReason } from './hand-overs.events';
import { HandOversRepository, type Succession } from './hand-overs.repository';

/** A content goes to somebody who signs it: given by its author, or because nobody can count on them. In a unit of work. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly repository: HandOversRepository,
    private readonly subjects: SubjectsRepository,
    private readonly events: Events,
  ) {}

  /**
   * Offers a held content to one who signs it, in the place of an earlier offer, or to nobody. Throws `InvalidInputError`
   * for anybody else, and for who may not speak in the name in which it is published.
   */
  async offer(author: Membership, subject: HeldSubject, publicId: string | null): Promise<void> {
    authorize(isAuthor(author, subject));
    const key = publicId === null ? null : decodePublicId(publicId);
    const isElsewhere = key !== null && key?.territoryId !== author.territoryId;
    if (isElsewhere || !(await this.repository.offer(subject, key?.id ?? null))) throw new InvalidInputError('member');
    if (key) await this.events.publish(new HandOverOffered(subject, key.id));
  }

  /** Throws `ForbiddenError` for whom nobody asked. */
  async answer(member: Membership, subject: HeldSubject, accepts: boolean): Promise<void> {
    authorize(await this.repository.takeOffer(subject, member.memberId));
    const { territoryId, id, authorId: from } = subject;
    if (accepts) await this.pass({ territoryId, id, from, to: member.memberId }, 'offered');
  }

  /** Gives who looks after it from then on, if anybody who is here signs it. */
  async whileAway(subject: Key): Promise<string | null> {
    const succession = await this.repository.ofAway(subject);
    if (succession) await this.pass(succession, 'away');
    return succession?.to ?? null;
  }

  /** All that somebody leaves behind and others sign. */
  async afterDeparture(member: Key): Promise<void> {
    for (const succession of await this.repository.ofGone(member)) await this.pass(succession, 'gone');
  }

  private async pass(succession: Succession, reason: HandOverReason): Promise<void> {
    const { territoryId, id, from, to } = succession;
    const subject = { territoryId, id };
    await this.repository.pass(succession, reason !== 'gone');
    await this.events.publish(new SubjectHandedOver(subject, from, to, reason));
    await this.events.publish(new SubjectChanged(subject, await this.subjects.bumpVersion(subject, false), [to]));
  }
}
