import { Injectable } from '@nestjs/common';
import { encodePublicId } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { SavedSearches, type OwnSearch } from '../../saved-searches';
import type { DirectoryFilterInput } from '../directory.inputs';
import { isEmpty, searchOf } from '../facets/facets';
import type { DirectoryFilterModel, SavedSearchModel } from './saved-search.model';
import type { SaveSearchInput } from './saved-searches.inputs';

/** Saved searches of members. */
@Injectable()
export class SavedSearchesService {
  constructor(private readonly searches: SavedSearches) {}

  async list(viewer: Viewer, territory: string): Promise<SavedSearchModel[]> {
    return (await this.searches.list<DirectoryFilterModel>(viewer, territory, 'members')).map(present);
  }

  async save(viewer: Viewer, { territory, name, filter }: SaveSearchInput): Promise<SavedSearchModel> {
    if (isEmpty(searchOf(filter))) throw new InvalidInputError('filter');
    return present(await this.searches.save(viewer, territory, 'members', { name, filter: whole(filter) }));
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

const present = ({ member: { territoryId }, row }: OwnSearch<DirectoryFilterModel>): SavedSearchModel => ({
  id: encodePublicId({ territoryId, id: row.id }),
  name: row.name,
  filter: row.filter,
  createdAt: row.created_at,
});
