import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import { MembersService, type Membership } from '../../territories';
import { isAuthor } from '../subjects.policy';
import type { HeldSubject } from '../subjects.repository';
import { CoAuthorDeclinedError, TooManyCoAuthorsError } from './co-authors.errors';
import { CoAuthorAccepted, CoAuthorInvited, CoAuthorLeft, CoAuthorRemoved } from './co-authors.events';
import { CoAuthorsRepository } from './co-authors.repository';

/** Who signs a held content with its author: nobody's name stands there before they agree. Within a unit of work. */
@Injectable()
export class CoAuthors {
  constructor(
    private readonly repository: CoAuthorsRepository,
    private readonly members: MembersService,
    private readonly events: Events,
  ) {}

  /**
   * Asks members, by their public ids; who was asked before is not asked again. Throws `InvalidInputError` for anybody but
   * other active members who exist for the author, `TooManyCoAuthorsError`, and `CoAuthorDeclinedError` for who declined.
   */
  async invite(author: Membership, subject: HeldSubject, publicIds: readonly string[]): Promise<void> {
    authorize(isAuthor(author, subject));
    const asked = [...new Set(publicIds.map((publicId) => memberIdOf(author, publicId)))];
    if (!(await this.members.areActive(author, asked))) throw new InvalidInputError('coAuthors');
    const known = await this.repository.of(subject);
    const stateOf = (id: string) => known.find(({ memberId }) => memberId === id)?.state;
    if (asked.some((id) => stateOf(id) === 'declined')) throw new CoAuthorDeclinedError();
    const added = asked.filter((id) => stateOf(id) === undefined);
    const taken = known.filter(({ state }) => state !== 'declined').length;
    if (taken + added.length > LIMITS.coAuthors) throw new TooManyCoAuthorsError();
    await this.repository.invite(subject, added);
    for (const memberId of added) await this.events.publish(new CoAuthorInvited(subject, memberId));
  }

  /** Throws `ForbiddenError` for whom nobody asked. */
  async answer(member: Membership, subject: HeldSubject, accepts: boolean): Promise<void> {
    const { memberId } = member;
    authorize(await this.repository.answer(subject, memberId, accepts ? 'accepted' : 'declined'));
    if (accepts) await this.events.publish(new CoAuthorAccepted(subject, memberId));
  }

  /** A co-author leaves, or the author takes a name or an invitation back. Throws `NotFoundError` where there is none. */
  async end(member: Membership, subject: HeldSubject, publicId: string): Promise<void> {
    const key = decodePublicId(publicId);
    if (key?.territoryId !== member.territoryId) throw new NotFoundError();
    const isOwn = key.id === member.memberId;
    authorize(isOwn || isAuthor(member, subject));
    const state = await this.repository.end(subject, key.id);
    if (!state) throw new NotFoundError();
    if (state !== 'accepted') return;
    await this.events.publish(isOwn ? new CoAuthorLeft(subject, key.id) : new CoAuthorRemoved(subject, key.id));
  }

  /** Nobody takes over what that member takes along. */
  async endWith(member: Key): Promise<void> {
    await this.repository.endWith(member);
  }
}

function memberIdOf(author: Membership, publicId: string): string {
  const key = decodePublicId(publicId);
  if (key?.territoryId !== author.territoryId || key.id === author.memberId) throw new InvalidInputError('coAuthors');
  return key.id;
}
