import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, StaleVersionError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { MediaService } from '../../media';
import { presentOrganisation } from '../organisation-presentation';
import type { OrganisationModel } from '../organisation.models';
import type { EditOrganisationInput, SetLogoInput } from '../organisations.inputs';
import { HeldPages, type HeldPage } from './held-pages';
import { PagesRepository } from './pages.repository';
import { Registrations } from './registrations.service';

/** What becomes of a page: its words, its number, its logo, and its end. */
@Injectable()
export class PageEditing {
  constructor(
    private readonly held: HeldPages,
    private readonly repository: PagesRepository,
    private readonly registrations: Registrations,
    private readonly media: MediaService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  edit(viewer: Viewer, { id, version, registration, ...words }: EditOrganisationInput): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.holdEditable(viewer, id);
      if (row.version !== version) throw new StaleVersionError();
      await this.repository.checkCommune(member, words);
      if (registration !== undefined) await this.registrations.change(member, row, registration);
      await this.repository.edit({ territoryId: member.territoryId, id: row.id }, words);
      return this.held.present(member, row.id);
    });
  }

  setLogo(viewer: Viewer, { organisation, upload }: SetLogoInput): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.holdEditable(viewer, organisation);
      const logo = upload ? await this.media.attach(viewer.accountId, upload, 'organisation_logo', 'upload') : null;
      await this.media.release(await this.repository.setLogo({ territoryId: member.territoryId, id: row.id }, logo));
      return this.held.present(member, row.id);
    });
  }

  /** What was published in its name stays with its authors. */
  remove(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, row } = await this.held.hold(viewer, publicId);
      authorize(presentOrganisation(row, member).viewerCan.remove);
      await this.media.release(await this.repository.delete({ territoryId: member.territoryId, id: row.id }));
      await this.ledger.record({ verb: 'organisations.removed', by: member, towards: 'territory', scope: 'territory' });
      return true;
    });
  }

  private async holdEditable(viewer: Viewer, publicId: string): Promise<HeldPage> {
    const page = await this.held.hold(viewer, publicId);
    authorize(presentOrganisation(page.row, page.member).viewerCan.edit);
    return page;
  }
}
