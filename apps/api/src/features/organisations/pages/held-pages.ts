import { Injectable } from '@nestjs/common';
import { decodePublicId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, type Membership } from '../../territories';
import { presentOrganisation, type OrganisationRow } from '../organisation-presentation';
import type { OrganisationModel } from '../organisation.models';
import { PagesRepository } from './pages.repository';

export interface HeldPage {
  readonly member: Membership;
  readonly row: OrganisationRow;
}

/** A page in the hands of one unit of work: nobody else changes it, its people or its claims before that one ends. */
@Injectable()
export class HeldPages {
  constructor(
    private readonly repository: PagesRepository,
    private readonly memberships: Memberships,
  ) {}

  /** Throws `NotFoundError` for whoever is not a member of its territory. */
  async hold(viewer: Viewer, publicId: string): Promise<HeldPage> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    return { member, row: await this.holdFor(member, key!.id) };
  }

  async holdFor(member: Membership, id: string): Promise<OrganisationRow> {
    const row = await this.repository.hold(member, id);
    if (!row) throw new NotFoundError();
    return row;
  }

  /** The page as it stands by now. */
  async present(member: Membership, id: string): Promise<OrganisationModel> {
    return presentOrganisation((await this.repository.find(member, id))!, member);
  }
}
