import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { InvalidInputError } from '../../../../platform/graphql/domain-error';
import { AccountsService, hashSecretToken, LinkExpiredError, type Viewer } from '../../../identity';
import { Ledger } from '../../../ledger';
import { MembersService, Memberships, type PersonaModel } from '../../../territories';
import { INVITED_KEPT_DAYS } from '../../joining.policy';
import { AcceptancesRepository, type OpenInvitation } from './acceptances.repository';
import type { AcceptInvitationInput, SignUpInvitedInput } from '../invitation.inputs';
import type { InvitationCardModel, InvitationSourceModel, InviteeModel } from '../invitation.models';

const MANDATE_MONTHS = 12;

/** What the holder of an invitation's link does with it. */
@Injectable()
export class AcceptancesService {
  constructor(
    private readonly repository: AcceptancesRepository,
    private readonly accounts: AccountsService,
    private readonly memberships: Memberships,
    private readonly members: MembersService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `null` for a link that was used up, has expired, was revoked, or never was. */
  async open(token: string): Promise<InvitationCardModel | null> {
    const found = await this.repository.findOpen(hashSecretToken(token), INVITED_KEPT_DAYS);
    return found ? presentCard(found) : null;
  }

  /** The territory that the link leads to, if the viewer is a member there, whatever has become of the invitation. */
  async placeOf(viewer: Viewer, token: string): Promise<string | null> {
    const territoryId = await this.repository.territoryOf(hashSecretToken(token));
    return (await this.memberships.find(viewer, territoryId)) && territoryId;
  }

  /** Makes the viewer a member, with the mandate that the invitation promised. Gives the territory's id. */
  async accept(viewer: Viewer, input: AcceptInvitationInput): Promise<string> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.find(input.token);
      await this.admit(viewer.accountId, invitation, input);
      if (invitation.proves_email && invitation.email === viewer.email)
        await this.accounts.confirmEmail(viewer.accountId);
      this.memberships.forget(viewer);
      return invitation.territory_id;
    });
  }

  /**
   * Makes an account and a member of it in one go. A link from the mailbox proves the address, whatever was typed.
   * Gives the account's and the territory's ids.
   */
  async signUp(input: SignUpInvitedInput): Promise<{ accountId: string; territoryId: string }> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.find(input.token);
      const isEmailProven = invitation.proves_email && invitation.email !== null;
      const email = isEmailProven ? invitation.email : input.email;
      if (!email) throw new InvalidInputError('email');
      const accountId = await this.accounts.signUp({ ...input, email }, { isEmailProven });
      await this.admit(accountId, invitation, input);
      return { accountId, territoryId: invitation.territory_id };
    });
  }

  private async find(token: string): Promise<OpenInvitation> {
    const invitation = await this.repository.findOpen(hashSecretToken(token), INVITED_KEPT_DAYS);
    if (!invitation) throw new LinkExpiredError();
    return invitation;
  }

  private async admit(
    accountId: string,
    invitation: OpenInvitation,
    input: AcceptInvitationInput | SignUpInvitedInput,
  ) {
    const {
      territory_id: territoryId,
      id,
      invited_by: invitedBy,
      mandate_kind: mandate,
      is_managing: isManaging,
    } = invitation;
    if (!(await this.repository.take({ territoryId, id }))) throw new LinkExpiredError();
    const { persona, communeCode = null } = input;
    const promised = mandate && { kind: mandate, isManaging, grantedBy: invitedBy, months: MANDATE_MONTHS };
    const memberId = await this.members.admit({ territoryId, accountId, persona, communeCode, mandate: promised });
    await this.repository.recordUse({ territoryId, id }, memberId);
    if (invitedBy && invitedBy !== memberId) {
      const by = { territoryId, memberId, isManaging: false };
      await this.ledger.record({ verb: 'invitations.accepted', by, towards: { member: invitedBy }, scope: 'private' });
    }
  }
}

const presentCard = (found: OpenInvitation): InvitationCardModel => ({
  territoryName: found.territory_name,
  territoryCode: found.territory_code,
  territoryColor: found.territory_color,
  inviterName: found.inviter_name,
  email: found.email,
  provesEmail: found.proves_email,
  note: found.note,
  mandate: found.mandate_kind,
  expiresAt: found.expires_at,
  source: found.source as InvitationSourceModel,
  forgottenAt: found.forgotten_at,
  territoryId: found.territory_id,
  invitee: found.proves_email ? presentInvitee(found) : NOBODY_KNOWN,
});

const NOBODY_KNOWN: InviteeModel = { name: null, persona: null, commune: null };

const presentInvitee = (found: OpenInvitation): InviteeModel => ({
  name: found.invitee_name,
  persona: found.invitee_persona as PersonaModel | null,
  commune: found.invitee_commune_code
    ? {
        code: found.invitee_commune_code,
        name: found.invitee_commune_name!,
        departmentCode: found.invitee_commune_department!,
      }
    : null,
});
