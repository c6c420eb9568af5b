import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize } from '../../../platform/graphql/domain-error';
import { hashSecretToken, LinkExpiredError, newSecretToken, type Viewer } from '../../identity';
import { canInviteAs, makesManagingMandate } from '../members/members.policy';
import { MembersService } from '../members/members.service';
import { Memberships } from '../members/memberships';
import { TerritoriesRepository } from '../territories.repository';
import { InvitationMails } from './invitation-mails';
import type { AcceptInvitationInput, InvitationCardModel, InvitationModel, InviteMemberInput } from './invitation.models';
import { InvitationsRepository } from './invitations.repository';

const VALID_DAYS = 30;
const MANDATE_MONTHS = 12;

interface Invitation {
  readonly territoryId: string;
  readonly email: string;
  readonly mandateKind: MandateKind | null;
  readonly isManaging: boolean;
  /** `null`: the operator of the installation. */
  readonly invitedBy: string | null;
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly territories: TerritoriesRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersService,
    private readonly mails: InvitationMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async invite(viewer: Viewer, input: InviteMemberInput): Promise<InvitationModel> {
    const membership = await this.memberships.require(viewer, decodeSharedId(input.territory));
    authorize(canInviteAs(membership, Boolean(input.mandate)));
    return this.send(viewer, {
      territoryId: membership.territoryId,
      email: input.email.toLowerCase(),
      mandateKind: input.mandate ?? null,
      isManaging: makesManagingMandate(membership),
      invitedBy: membership.memberId,
    });
  }

  /** Invites the first community manager of a new territory, on behalf of its operator. */
  async inviteFirstManager(operator: Viewer, territoryId: string, email: string): Promise<InvitationModel> {
    return this.send(operator, {
      territoryId,
      email: email.toLowerCase(),
      mandateKind: 'community_manager',
      isManaging: true,
      invitedBy: null,
    });
  }

  /** `null` for a link that was used, has expired, or never was. */
  async open(token: string): Promise<InvitationCardModel | null> {
    const found = await this.repository.findOpen(hashSecretToken(token));
    return found
      ? {
          territoryName: found.territory_name,
          territoryCode: found.territory_code,
          inviterName: found.inviter_name,
          email: found.email,
          mandate: found.mandate_kind,
          expiresAt: found.expires_at,
          territoryId: found.territory_id,
        }
      : null;
  }

  /** Makes the viewer a member, with the mandate that the invitation promised. Gives the territory's id. */
  async accept(viewer: Viewer, input: AcceptInvitationInput): Promise<string> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.repository.findOpen(hashSecretToken(input.token));
      if (!invitation) throw new LinkExpiredError();
      const { persona, communeCode = null } = input;
      const territoryId = invitation.territory_id;
      const memberId = await this.members.admit({
        territoryId,
        accountId: viewer.accountId,
        persona,
        communeCode,
        mandate: invitation.mandate_kind && {
          kind: invitation.mandate_kind,
          isManaging: invitation.is_managing,
          grantedBy: invitation.invited_by,
          months: MANDATE_MONTHS,
        },
      });
      if (!(await this.repository.use(invitation, memberId))) throw new LinkExpiredError();
      this.memberships.forget(viewer);
      return territoryId;
    });
  }

  private async send(inviter: Viewer, invitation: Invitation): Promise<InvitationModel> {
    const { token, hash } = newSecretToken();
    return this.unitOfWork.run(async () => {
      const [territory] = await this.territories.byIds([invitation.territoryId]);
      const { expires_at: expiresAt } = await this.repository.insert({ ...invitation, tokenHash: hash, days: VALID_DAYS });
      await this.mails.send({
        email: invitation.email,
        token,
        // Nobody knows the invited person's language yet: the inviter's is the best guess.
        locale: inviter.locale,
        inviterName: inviter.name,
        territoryName: territory!.name,
        mandate: invitation.mandateKind,
        expiresAt,
      });
      return { email: invitation.email, url: this.mails.urlOf(token), expiresAt };
    });
  }
}
