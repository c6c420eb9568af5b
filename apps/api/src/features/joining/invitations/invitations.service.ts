import { Injectable } from '@nestjs/common';
import type { Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { makesManagingMandate, Memberships } from '../../territories';
import { AlreadyInvitedError, MandateNeedsSponsorsError } from '../joining.errors';
import { canApprove, canInviteAs, canSeeInvitations, canSeeInvitationOf } from '../joining.policy';
import { InvitationList } from './invitation-list';
import type { InvitationsArgs, InviteMemberInput } from './invitation.inputs';
import type { InvitationModel } from './invitation.models';
import { Invitations } from './invitations';
import { InvitationsRepository } from './invitations.repository';

/** What members do with the invitations of their territory. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: Invitations,
    private readonly repository: InvitationsRepository,
    private readonly listed: InvitationList,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Everybody's for who answers for admissions, else the viewer's own. */
  async list(viewer: Viewer, territoryId: string, args: InvitationsArgs): Promise<Page<InvitationModel>> {
    const membership = await this.memberships.require(viewer, territoryId);
    authorize(canSeeInvitations(membership));
    const by = canApprove(membership) ? null : membership.memberId;
    return this.listed.page(viewer, { territoryId, by, state: args.state ?? null }, args);
  }

  async invite(viewer: Viewer, input: InviteMemberInput): Promise<InvitationModel> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    authorize(canInviteAs(membership, Boolean(input.mandate)));
    if (input.mandate && !membership.holdsAlone('mandates.grant')) throw new MandateNeedsSponsorsError();
    const { territoryId, memberId } = membership;
    const key = await this.unitOfWork.run(async () => {
      const outcome = await this.invitations.invite({
        territoryId,
        by: memberId,
        source: 'member',
        email: input.email,
        note: input.note ?? null,
        days: input.days,
        ...(input.mandate && { mandate: { kind: input.mandate, isManaging: makesManagingMandate(membership) } }),
      });
      if (outcome.state === 'invalid') throw new InvalidInputError('email');
      if (outcome.state !== 'invited') throw new AlreadyInvitedError();
      await this.ledger.record({ verb: 'invitations.sent', by: membership, towards: 'territory', scope: 'territory' });
      return { territoryId, id: outcome.id };
    });
    return this.listed.get(viewer, key);
  }

  async revoke(viewer: Viewer, publicId: string): Promise<InvitationModel> {
    const key = await this.require(viewer, publicId);
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.revoke(key))) throw new NotFoundError();
      await this.invitations.withdraw([key.id]);
    });
    return this.listed.get(viewer, key);
  }

  /** The key of an invitation that the viewer has a say in. */
  async require(viewer: Viewer, publicId: string): Promise<Key> {
    const key = decodePublicId(publicId);
    const membership = await this.memberships.require(viewer, key?.territoryId ?? null);
    authorize(canSeeInvitations(membership));
    const row = await this.listed.find(key!);
    if (!row || !canSeeInvitationOf(membership, row.invited_by)) throw new NotFoundError();
    return key!;
  }
}
