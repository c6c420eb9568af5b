import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId, decodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Memberships, type Membership } from '../territories';
import type { AlertPeriod, SearchedThing } from './saved-search.entity';
import { NameTakenError, TooManySavedSearchesError } from './saved-searches.errors';
import { SavedSearchesRepository, type NewSearch, type SavedSearchRow } from './saved-searches.repository';

/** A saved search and whose it is. */
export interface OwnSearch<Filter> {
  readonly member: Membership;
  readonly row: SavedSearchRow<Filter>;
}

/** A member's own saved searches, whatever they search for; nobody else's is within reach. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly repository: SavedSearchesRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list<Filter>(viewer: Viewer, territory: string, about: SearchedThing): Promise<OwnSearch<Filter>[]> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    const rows = await this.repository.list<Filter>(member, about);
    return rows.map((row) => ({ member, row }));
  }

  save<Filter>(
    viewer: Viewer,
    territory: string,
    about: SearchedThing,
    search: NewSearch<Filter>,
  ): Promise<OwnSearch<Filter>> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      if ((await this.repository.countHeld(member, about)) >= LIMITS.savedSearches) {
        throw new TooManySavedSearchesError();
      }
      const row = await this.repository.insert(member, about, search);
      if (!row) throw new NameTakenError();
      return { member, row };
    });
  }

  async setAlert<Filter>(
    viewer: Viewer,
    publicId: string,
    about: SearchedThing,
    alert: AlertPeriod | null,
  ): Promise<OwnSearch<Filter>> {
    const { member, id } = await this.locate(viewer, publicId);
    const row = await this.repository.setAlert<Filter>(member, about, id, alert);
    if (!row) throw new NotFoundError();
    return { member, row };
  }

  async delete(viewer: Viewer, publicId: string): Promise<boolean> {
    const { member, id } = await this.locate(viewer, publicId);
    if (!(await this.repository.delete(member, id))) throw new NotFoundError();
    return true;
  }

  private async locate(viewer: Viewer, publicId: string): Promise<{ member: Membership; id: string }> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    return { member, id: key!.id };
  }
}
