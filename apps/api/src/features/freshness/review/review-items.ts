import { Injectable } from '@nestjs/common';
import type { PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Subjects } from '../../subjects';
import { Memberships, presentMember, type Membership } from '../../territories';
import { FlagsRepository, type FlagRow } from '../flags/flags.repository';
import type { OutdatedFlagModel, ReviewItemModel } from '../freshness.models';
import { canCurate } from '../freshness.policy';
import { ReviewRepository, type ReviewRow } from './review.repository';

/** The curators' queue: which content, with what readers said of it. */
@Injectable()
export class ReviewItems {
  constructor(
    private readonly repository: ReviewRepository,
    private readonly flags: FlagsRepository,
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
  ) {}

  async curator(viewer: Viewer, territoryId: string | null): Promise<Membership> {
    const member = await this.memberships.require(viewer, territoryId);
    authorize(canCurate(member));
    return member;
  }

  page(reader: Membership, request: PageRequest): Promise<ReviewRow[]> {
    return this.repository.page(reader, request);
  }

  ask(subject: Key, quietDays: number): Promise<boolean> {
    return this.repository.ask(subject, quietDays);
  }

  /** By id; two statements whatever their number. */
  async present(reader: Membership, rows: readonly ReviewRow[]): Promise<Map<string, ReviewItemModel>> {
    const ids = rows.map(({ id }) => id);
    const flags = await this.flags.latest(reader, ids);
    const subjects = await this.subjects.read(reader, 'and s.id = any($3::uuid[])', [ids]);
    const byId = new Map(subjects.map((row) => [row.id, this.subjects.present(row, reader)]));
    return new Map(
      rows.flatMap(({ id, askedAt, isOrphaned, views }) => {
        const subject = byId.get(id);
        const raised = flags.filter((flag) => flag.subject_id === id).map((flag) => presentFlag(flag, reader));
        return subject ? [[id, { subject, askedAt, isOrphaned, views, flags: raised }] as const] : [];
      }),
    );
  }
}

const presentFlag = (flag: FlagRow, reader: Membership): OutdatedFlagModel => ({
  member: presentMember(flag, reader),
  reason: flag.reason,
  flaggedAt: flag.flagged_at,
});
