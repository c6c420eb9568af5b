import { Injectable } from '@nestjs/common';
import { sirenOf } from '@rayonne/contracts';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships } from '../../territories';
import { presentOrganisation } from '../organisation-presentation';
import type { OrganisationModel } from '../organisation.models';
import { OrganisationExistsError } from '../organisations.errors';
import type { CreateOrganisationInput, OrganisationsArgs } from '../organisations.inputs';
import { canCreateOrganisation } from '../organisations.policy';
import { ClaimsService } from '../people/claims.service';
import { HeldPages } from './held-pages';
import { PagesRepository } from './pages.repository';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly repository: PagesRepository,
    private readonly held: HeldPages,
    private readonly claims: ClaimsService,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<OrganisationModel | null> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.find(viewer, key?.territoryId ?? null);
    const row = key && reader ? await this.repository.find(reader, key.id) : undefined;
    return row && reader ? presentOrganisation(row, reader) : null;
  }

  async list(viewer: Viewer, args: OrganisationsArgs): Promise<Page<OrganisationModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.list(reader, args, request);
    return toPage(
      rows,
      request,
      (row) => row,
      (row) => presentOrganisation(row, reader),
    );
  }

  async represented(viewer: Viewer, territoryId: string): Promise<OrganisationModel[]> {
    const reader = await this.memberships.require(viewer, territoryId);
    return (await this.repository.represented(reader)).map((row) => presentOrganisation(row, reader));
  }

  /** Gives an organisation its page. Its maker may ask to own it at once. */
  create(
    viewer: Viewer,
    { territory, registration, represents, ...words }: CreateOrganisationInput,
  ): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      authorize(canCreateOrganisation(member));
      await this.repository.checkCommune(member, words);
      const organisationId = await this.repository.organisation(registration ? sirenOf(registration) : null);
      const siret = registration && registration.length > sirenOf(registration).length ? registration : null;
      const id = await this.repository.insert(member, organisationId, siret, words);
      if (!id) throw new OrganisationExistsError();
      await this.ledger.record({ verb: 'organisations.created', by: member, towards: 'territory', scope: 'territory' });
      if (represents) await this.claims.ask(member, await this.held.holdFor(member, id), 'owner', '');
      return this.held.present(member, id);
    });
  }
}
