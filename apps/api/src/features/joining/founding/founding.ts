import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { newSecretToken, type Viewer } from '../../identity';
import { type CreateTerritoryInput, TerritoryOperations } from '../../territories';
import { InvitationMails } from '../invitations/mails/invitation-mails';
import { Invitations } from '../invitations/invitations';
import { InvitationsRepository } from '../invitations/invitations.repository';

interface Founded {
  readonly territoryId: string;
  readonly invitation: { readonly email: string; readonly url: string; readonly expiresAt: Date };
}

/** Founds a territory and hands it to its first community manager, in one go. */
@Injectable()
export class Founding {
  constructor(
    private readonly territories: TerritoryOperations,
    private readonly invitations: Invitations,
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  found(operator: Viewer, input: CreateTerritoryInput): Promise<Founded> {
    return this.unitOfWork.run(async () => {
      const territoryId = await this.territories.create(input);
      const email = input.managerEmail;
      const outcome = await this.invitations.invite({
        territoryId,
        by: null,
        signedBy: operator,
        source: 'founding',
        email,
        mandate: { kind: 'community_manager', isManaging: true },
      });
      if (outcome.state !== 'invited') throw new InvalidInputError('managerEmail');
      // Not the link of the mail: what the operator sees does not prove whose mailbox it is.
      const { token, hash } = newSecretToken();
      await this.repository.addLink({ territoryId, id: outcome.id }, hash);
      return { territoryId, invitation: { email, url: this.mails.urlOf(token), expiresAt: outcome.expiresAt } };
    });
  }
}
