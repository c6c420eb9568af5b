import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId, decodeSharedId, encodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, type Membership } from '../../territories';
import type { DirectoryFilterInput } from '../directory.inputs';
import { isEmpty, searchOf } from '../facets/facets';
import type { DirectoryFilterModel, SavedSearchModel } from './saved-search.model';
import { NameTakenError, TooManySavedSearchesError } from './saved-searches.errors';
import type { SaveSearchInput } from './saved-searches.inputs';
import { SavedSearchesRepository, type SavedSearchRow } from './saved-searches.repository';

/** A member's own saved searches; nobody else's is within reach. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly repository: SavedSearchesRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(viewer: Viewer, territory: string): Promise<SavedSearchModel[]> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    const rows = await this.repository.list(member);
    return rows.map((row) => present(member, row));
  }

  save(viewer: Viewer, { territory, name, filter }: SaveSearchInput): Promise<SavedSearchModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      if (isEmpty(searchOf(filter))) throw new InvalidInputError('filter');
      if ((await this.repository.countHeld(member)) >= LIMITS.savedSearches) throw new TooManySavedSearchesError();
      const row = await this.repository.insert(member, name, whole(filter));
      if (!row) throw new NameTakenError();
      return present(member, row);
    });
  }

  async delete(viewer: Viewer, publicId: string): Promise<boolean> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    if (!(await this.repository.delete(member, key!.id))) throw new NotFoundError();
    return true;
  }
}

const whole = (filter: DirectoryFilterInput): DirectoryFilterModel => ({
  search: filter.search ?? '',
  personas: filter.personas ?? [],
  communes: filter.communes ?? [],
  sectors: filter.sectors ?? [],
  canHelpWith: filter.canHelpWith ?? [],
  lookingFor: filter.lookingFor ?? [],
  languages: filter.languages ?? [],
});

const present = (
  { territoryId }: Membership,
  { id, name, filter, created_at: createdAt }: SavedSearchRow,
): SavedSearchModel => ({
  id: encodePublicId({ territoryId, id }),
  name,
  filter,
  createdAt,
});
