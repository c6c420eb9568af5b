import { Injectable } from '@nestjs/common';
import { canEditSubject, SubjectGuests, Subjects } from '../../subjects';
import { Memberships } from '../../territories';
import { type IntroductionRow, IntroductionsRepository } from './introductions.repository';

/** Whoever agrees to be introduced about somebody's own opportunity may read it, whoever else it is for. */
@Injectable()
export class IntroducedGuests {
  constructor(
    private readonly repository: IntroductionsRepository,
    private readonly memberships: Memberships,
    private readonly subjects: Subjects,
    private readonly guests: SubjectGuests,
  ) {}

  async admit({ territory_id: territoryId, requester_id: id, target_id: target, subject_id }: IntroductionRow) {
    if (!subject_id) return;
    const accountId = await this.repository.accountOf({ territoryId, id });
    const owner = await this.memberships.current(accountId, territoryId);
    if (!owner || !(await this.subjects.seenAmong(owner, [subject_id])).has(subject_id)) return;
    const held = await this.subjects.hold(owner, subject_id);
    if (canEditSubject(owner, held) && held.audience === 'introduction') {
      await this.guests.invite(owner, held, [target]);
    }
  }
}
