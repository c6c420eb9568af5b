import { Injectable } from '@nestjs/common';
import { sirenOf } from '@rayonne/contracts';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError, NotFoundError, StaleVersionError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { MediaService } from '../../media';
import { Memberships, type Membership } from '../../territories';
import { presentOrganisation, type OrganisationRow } from '../organisation-presentation';
import type { OrganisationModel } from '../organisation.models';
import { OrganisationExistsError } from '../organisations.errors';
import type {
  CreateOrganisationInput,
  EditOrganisationInput,
  OrganisationsArgs,
  SetLogoInput,
} from '../organisations.inputs';
import { canCreateOrganisation } from '../organisations.policy';
import { ClaimsService } from '../people/claims.service';
import { PagesRepository, type PageWords } from './pages.repository';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly repository: PagesRepository,
    private readonly claims: ClaimsService,
    private readonly memberships: Memberships,
    private readonly media: MediaService,
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
      await this.checkCommune(member, words);
      const organisationId = await this.repository.organisation(registration ? sirenOf(registration) : null);
      const siret = registration && registration.length > sirenOf(registration).length ? registration : null;
      const id = await this.repository.insert(member, organisationId, siret, words);
      if (!id) throw new OrganisationExistsError();
      await this.ledger.record({ verb: 'organisations.created', by: member, towards: 'territory', scope: 'territory' });
      if (represents) await this.claims.ask(member, await this.hold(member, id), 'owner', '');
      return this.get(member, id);
    });
  }

  edit(viewer: Viewer, { id: publicId, version, ...words }: EditOrganisationInput): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.holdEditable(viewer, publicId);
      if (row.version !== version) throw new StaleVersionError();
      await this.checkCommune(member, words);
      await this.repository.edit({ territoryId: member.territoryId, id: row.id }, words);
      return this.get(member, row.id);
    });
  }

  setLogo(viewer: Viewer, { organisation, upload }: SetLogoInput): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.holdEditable(viewer, organisation);
      const logo = upload ? await this.media.attach(viewer.accountId, upload, 'organisation_logo', 'upload') : null;
      await this.media.release(await this.repository.setLogo({ territoryId: member.territoryId, id: row.id }, logo));
      return this.get(member, row.id);
    });
  }

  /** What was published in its name stays with its authors. */
  remove(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.locate(viewer, publicId);
      authorize(presentOrganisation(row, member).viewerCan.remove);
      await this.media.release(await this.repository.delete({ territoryId: member.territoryId, id: row.id }));
      await this.ledger.record({ verb: 'organisations.removed', by: member, towards: 'territory', scope: 'territory' });
      return true;
    });
  }

  private async holdEditable(viewer: Viewer, publicId: string): Promise<{ member: Membership; row: OrganisationRow }> {
    const found = await this.locate(viewer, publicId);
    authorize(presentOrganisation(found.row, found.member).viewerCan.edit);
    return found;
  }

  private async locate(viewer: Viewer, publicId: string): Promise<{ member: Membership; row: OrganisationRow }> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    return { member, row: await this.hold(member, key!.id) };
  }

  private async hold(member: Membership, id: string): Promise<OrganisationRow> {
    const row = await this.repository.hold(member, id);
    if (!row) throw new NotFoundError();
    return row;
  }

  private async get(member: Membership, id: string): Promise<OrganisationModel> {
    return presentOrganisation((await this.repository.find(member, id))!, member);
  }

  private async checkCommune({ territoryId }: Membership, { communeCode }: PageWords): Promise<void> {
    if (communeCode && !(await this.repository.isInPerimeter(territoryId, communeCode)))
      throw new InvalidInputError('communeCode');
  }
}
