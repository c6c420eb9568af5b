import { Injectable } from '@nestjs/common';
import { decodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import { newSecretToken, type Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { canInvite } from '../joining.policy';
import { InvitationList } from './invitation-list';
import { InvitationMails } from './mails/invitation-mails';
import type { CreateInvitationLinkInput } from './invitation.inputs';
import { InvitationKindModel, InvitationStateModel, type InvitationLinkModel } from './invitation.models';
import { InvitationsRepository } from './invitations.repository';

/** Links that several people may use. The database knows none of them: each time one is needed, a further one is made. */
@Injectable()
export class InvitationLinksService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly listed: InvitationList,
    private readonly memberships: Memberships,
    private readonly mails: InvitationMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async create(viewer: Viewer, input: CreateInvitationLinkInput): Promise<InvitationLinkModel> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    authorize(canInvite(membership));
    const { territoryId, memberId: invitedBy } = membership;
    return this.unitOfWork.run(async () => {
      const { label = null, maxUses, days } = input;
      const id = await this.repository.insertOpenTo({ territoryId, invitedBy, label, maxUses, days });
      return this.link(viewer, { territoryId, id });
    });
  }

  /** A further link of an invitation that the viewer has a say in. Throws `NotFoundError` once nobody can use it. */
  async link(viewer: Viewer, key: Key): Promise<InvitationLinkModel> {
    const { token, hash } = newSecretToken();
    return this.unitOfWork.run(async () => {
      const invitation = await this.listed.get(viewer, key);
      if (invitation.kind !== InvitationKindModel.LINK || invitation.state !== InvitationStateModel.OPEN)
        throw new NotFoundError();
      await this.repository.addLink(key, hash);
      return { invitation, url: this.mails.urlOf(token) };
    });
  }
}
