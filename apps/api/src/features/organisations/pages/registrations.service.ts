import { Injectable } from '@nestjs/common';
import { sirenOf } from '@rayonne/contracts';
import { Events } from '../../../platform/events/events';
import { authorize } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import type { Membership } from '../../territories';
import { presentOrganisation, type OrganisationRow } from '../organisation-presentation';
import { OrganisationExistsError } from '../organisations.errors';
import { ClaimsChanged, RepresentativesLapsed } from '../organisations.events';
import { PagesRepository } from './pages.repository';
import { RegistrationsRepository } from './registrations.repository';

/** The SIREN or SIRET of a page: which organisation of the register it is about. */
@Injectable()
export class Registrations {
  constructor(
    private readonly repository: RegistrationsRepository,
    private readonly pages: PagesRepository,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /**
   * Gives a held page another number, or none. Another SIREN is another organisation, and whoever was agreed to answers
   * for the former one only: unless a holder of `organisations.approve` makes the change, representatives are asked for anew.
   */
  async change(member: Membership, row: OrganisationRow, registration: string | null): Promise<void> {
    if (registration === (row.siret ?? row.siren)) return;
    authorize(presentOrganisation(row, member).viewerCan.register);
    const key = { territoryId: member.territoryId, id: row.id };
    const siren = registration && sirenOf(registration);
    const siret = registration === siren ? null : registration;
    if (siren === row.siren) return this.repository.setSiret(key, siret);
    const organisation = await this.pages.organisation(siren);
    const former = await this.repository.move(key, organisation, siret);
    if (!former) throw new OrganisationExistsError();
    await this.pages.forgetUnused(former);
    await this.ledger.record({
      verb: 'organisations.renumbered',
      by: member,
      towards: 'territory',
      scope: 'territory',
    });
    if (member.holds('organisations.approve')) return;
    const lapsed = await this.repository.askAnew(key);
    await this.events.publish(new ClaimsChanged(key));
    if (lapsed.length > 0) await this.events.publish(new RepresentativesLapsed(key, member.memberId, lapsed));
  }
}
