import { Injectable } from '@nestjs/common';
import type { OrganisationRole } from '@rayonne/contracts';
import { decodePublicId, encodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships, presentMember, type Membership } from '../../territories';
import { presentOrganisation, type OrganisationRow } from '../organisation-presentation';
import type { OrganisationClaimModel, OrganisationModel, OrganisationRoleModel } from '../organisation.models';
import { AlreadyBelongsError } from '../organisations.errors';
import { ClaimAnswered, ClaimMade, ClaimsChanged } from '../organisations.events';
import type { ClaimOrganisationInput, DecideClaimInput } from '../organisations.inputs';
import { isWithin } from '../organisations.policy';
import { HeldPages } from '../pages/held-pages';
import { PeopleRepository } from './people.repository';

/** Members ask for a role in an organisation; its owners decide, or the territory where nobody owns it. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly repository: PeopleRepository,
    private readonly held: HeldPages,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  claim(viewer: Viewer, { organisation, role, note }: ClaimOrganisationInput): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.held.hold(viewer, organisation);
      await this.ask(member, row, role, note);
      return this.held.present(member, row.id);
    });
  }

  /** Asks for a role in a held page; who would decide about it anyway has it at once. */
  async ask(member: Membership, row: OrganisationRow, role: OrganisationRole, note: string): Promise<void> {
    if (isWithin(role, row.viewer_role)) throw new AlreadyBelongsError();
    const key = { territoryId: member.territoryId, id: row.id };
    if (!presentOrganisation(row, member).viewerCan.decideClaims) {
      await this.repository.claim(key, member.memberId, role, note);
      await this.events.publish(new ClaimsChanged(key));
      return this.events.publish(new ClaimMade(key, member.memberId));
    }
    await this.repository.withdraw(key, member.memberId);
    await this.repository.setRole(key, member.memberId, role);
    await this.events.publish(new ClaimsChanged(key));
    return this.ledger.record({ verb: 'organisations.joined', by: member, towards: 'territory', scope: 'territory' });
  }

  withdraw(viewer: Viewer, organisation: string): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.held.hold(viewer, organisation);
      const key = { territoryId: member.territoryId, id: row.id };
      if (!(await this.repository.withdraw(key, member.memberId))) throw new NotFoundError();
      await this.events.publish(new ClaimsChanged(key));
      return this.held.present(member, row.id);
    });
  }

  decide(viewer: Viewer, { claim, accept }: DecideClaimInput): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const key = decodePublicId(claim);
      const member = await this.memberships.require(viewer, key?.territoryId ?? null);
      const waiting = await this.repository.findWaiting(key!);
      if (!waiting) throw new NotFoundError();
      const row = await this.held.holdFor(member, waiting.pageId);
      // Whoever may not decide does not learn that somebody asked.
      if (!presentOrganisation(row, member).viewerCan.decideClaims) throw new NotFoundError();
      // Another one decided while this one waited for the page.
      if (!(await this.repository.decide(key!, accept ? 'accepted' : 'refused', member.memberId)))
        throw new NotFoundError();
      const page = { territoryId: member.territoryId, id: row.id };
      const had = await this.repository.roleOf(page, waiting.memberId);
      if (accept && !isWithin(waiting.role, had)) await this.repository.setRole(page, waiting.memberId, waiting.role);
      await this.events.publish(new ClaimsChanged(page));
      const answered = { memberId: waiting.memberId, decidedBy: member.memberId, isAccepted: accept };
      await this.events.publish(new ClaimAnswered(page, answered));
      const verb = accept ? 'organisations.claim_accepted' : 'organisations.claim_refused';
      const towards = waiting.memberId === member.memberId ? 'territory' : { member: waiting.memberId };
      await this.ledger.record({ verb, by: member, towards, scope: towards === 'territory' ? 'territory' : 'private' });
      return this.held.present(member, row.id);
    });
  }

  /** For who may decide; nobody else learns who asked. */
  async waiting(
    viewer: Viewer,
    { territoryId, pageId, viewerCan }: OrganisationModel,
  ): Promise<OrganisationClaimModel[]> {
    if (!viewerCan.decideClaims) return [];
    const reader = await this.memberships.require(viewer, territoryId);
    const rows = await this.repository.waiting(reader, pageId);
    return rows.map((row) => ({
      id: encodePublicId({ territoryId, id: row.claim_id }),
      member: presentMember(row, viewer),
      role: row.role as OrganisationRoleModel,
      note: row.note,
      createdAt: row.created_at,
    }));
  }
}
