import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, encodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { PageArgs } from '../../../platform/graphql/page.model';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { presentMember } from '../members/member-presentation';
import { canRestrictMembers } from '../members/members.policy';
import type { Membership } from '../members/membership';
import { Memberships } from '../members/memberships';
import { MandateUnderWayError } from '../territories.errors';
import { MemberRestrictions } from './member-restrictions.service';
import type {
  RemoveMemberInput,
  RestrictedMemberModel,
  RestrictionKindModel,
  SuspendMemberInput,
} from './restriction.models';
import { endSuspension, type EndSuspension } from './restrictions.jobs';
import { RestrictionsRepository, type RestrictionRow } from './restrictions.repository';

/** What holders of `members.suspend` decide about others. */
@Injectable()
export class RestrictionsService {
  constructor(
    private readonly repository: RestrictionsRepository,
    private readonly restrictions: MemberRestrictions,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Those under way, latest first; nobody's for who may not lift them. */
  async page(viewer: Viewer, territoryId: string, args: PageArgs): Promise<Page<RestrictedMemberModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    const request = pageRequest(args);
    const rows = canRestrictMembers(reader) ? await this.repository.page(reader, request) : [];
    return toPage(
      rows,
      request,
      ({ at, id }) => ({ at, id }),
      (row) => ({ ...presentRestriction(row), member: presentMember(row, viewer), deciderId: row.decided_by }),
    );
  }

  suspend(viewer: Viewer, { member, reason, until }: SuspendMemberInput): Promise<boolean> {
    return this.decide(viewer, member, 'members.suspended', (key, decidedBy) =>
      this.restrictions.suspend(key, until, { reason, decidedBy }),
    );
  }

  remove(viewer: Viewer, { member, reason }: RemoveMemberInput): Promise<boolean> {
    return this.decide(viewer, member, 'members.removed', (key, decidedBy) =>
      this.restrictions.remove(key, { reason, decidedBy }),
    );
  }

  resume(viewer: Viewer, member: string): Promise<boolean> {
    return this.decide(viewer, member, 'members.resumed', async (key, by) => {
      if (!(await this.restrictions.resume(key, { by }))) throw new NotFoundError();
    });
  }

  @HandlesJob(endSuspension)
  async endSuspension({ restrictionId, ...key }: EndSuspension): Promise<void> {
    await this.restrictions.resume(key, { by: null, only: restrictionId });
  }

  private async decide(
    viewer: Viewer,
    publicId: string,
    verb: 'members.suspended' | 'members.removed' | 'members.resumed',
    act: (key: Key, decidedBy: string) => Promise<void>,
  ): Promise<boolean> {
    const key = decodePublicId(publicId);
    const decider = await this.memberships.require(viewer, key?.territoryId ?? null);
    authorize(canRestrictMembers(decider));
    await this.unitOfWork.run(async () => {
      await this.check(decider, key!);
      await act(key!, decider.memberId);
      await this.ledger.record({ verb, by: decider, towards: { member: key!.id }, scope: 'private' });
    });
    return true;
  }

  /** A mandate is ended first, by who may: the power to suspend is none over those who were chosen. */
  private async check(decider: Membership, key: Key): Promise<void> {
    if (decider.memberId === key.id) throw new InvalidInputError('member');
    const held = await this.repository.hold(key, decider.memberId);
    if (!held) throw new NotFoundError();
    if (held.state === 'active' && held.hasMandate) throw new MandateUnderWayError();
  }
}

export const presentRestriction = (row: RestrictionRow) => ({
  id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
  kind: row.kind as RestrictionKindModel,
  reason: row.reason,
  decidedAt: row.decided_at,
  until: row.until,
});
