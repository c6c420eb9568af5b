import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Viewer } from '../identity';
import type { InvitationModel } from './invitations/invitation.models';
import { InvitationsService } from './invitations/invitations.service';
import type { CreateTerritoryInput } from './territories.inputs';
import { TerritoryOperations } from './territory-operations';

/** Founds a territory and hands it to its first community manager, in one go. */
@Injectable()
export class TerritoryFounding {
  constructor(
    private readonly territories: TerritoryOperations,
    private readonly invitations: InvitationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  found(operator: Viewer, input: CreateTerritoryInput): Promise<{ territoryId: string; invitation: InvitationModel }> {
    return this.unitOfWork.run(async () => {
      const territoryId = await this.territories.create(input);
      const invitation = await this.invitations.inviteFirstManager(operator, territoryId, input.managerEmail);
      return { territoryId, invitation };
    });
  }
}
