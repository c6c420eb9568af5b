import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import { MembershipEnded, MembersService, presentMember, type MemberModel, type Membership } from '../../territories';
import { canEditSubject } from '../subjects.policy';
import type { HeldSubject } from '../subjects.repository';
import { TooManyGuestsError } from './guests.errors';
import { SubjectGuestAdmitted, SubjectGuestRemoved } from './guests.events';
import { GuestsRepository } from './guests.repository';

export interface Guest {
  readonly member: MemberModel;
  readonly since: Date;
}

/** People to whom a content is open one by one. Changes are made to a held content, within a unit of work. */
@Injectable()
export class SubjectGuests {
  constructor(
    private readonly repository: GuestsRepository,
    private readonly members: MembersService,
    private readonly events: Events,
  ) {}

  /** For whoever may edit it. */
  async of(reader: Membership, subject: HeldSubject): Promise<Guest[]> {
    authorize(canEditSubject(reader, subject));
    const rows = await this.repository.of(reader, subject.id);
    return rows.map((row) => ({ member: presentMember(row, reader), since: row.since }));
  }

  /**
   * Opens it to members, by their public ids. Throws `InvalidInputError` for anybody but other active members who exist
   * for whoever opens it, and `TooManyGuestsError`.
   */
  async open(by: Membership, subject: HeldSubject, publicIds: readonly string[]): Promise<void> {
    authorize(canEditSubject(by, subject));
    const ids = [...new Set(publicIds.map((publicId) => memberIdOf(by, publicId)))];
    if (!(await this.members.areActive(by, ids))) throw new InvalidInputError('members');
    await this.invite(by, subject, ids);
  }

  /** As `open`, of members whom the caller has judged. */
  async invite(by: Membership, subject: HeldSubject, memberIds: readonly string[]): Promise<void> {
    const added = await this.repository.insert(subject, memberIds, by.memberId);
    if ((await this.repository.count(subject)) > LIMITS.guests) throw new TooManyGuestsError();
    for (const id of added) await this.events.publish(new SubjectGuestAdmitted(subject, id, by.memberId));
  }

  /** For whoever may edit it, and for the guest. Throws `NotFoundError` for who is none. */
  async close(by: Membership, subject: HeldSubject, publicId: string): Promise<void> {
    const key = decodePublicId(publicId);
    authorize(key?.id === by.memberId || canEditSubject(by, subject));
    if (key?.territoryId !== by.territoryId || !(await this.repository.delete(subject, key.id)))
      throw new NotFoundError();
    await this.events.publish(new SubjectGuestRemoved(subject, key.id));
  }

  @OnEvent(MembershipEnded, 'in transaction')
  async onMembershipEnded({ territoryId, memberId, state }: MembershipEnded): Promise<void> {
    // A suspension has an end.
    if (state !== 'suspended') await this.repository.endOf({ territoryId, id: memberId });
  }
}

function memberIdOf(by: Membership, publicId: string): string {
  const key = decodePublicId(publicId);
  if (key?.territoryId !== by.territoryId || key.id === by.memberId) throw new InvalidInputError('members');
  return key.id;
}
