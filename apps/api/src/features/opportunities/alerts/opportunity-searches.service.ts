import { Injectable } from '@nestjs/common';
import { encodePublicId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { SavedSearches, type OwnSearch } from '../../saved-searches';
import { addressOf, filterOfAddress } from '../facets/opportunity-address';
import type { OpportunityFilterInput } from '../facets/opportunity-filter.input';
import type {
  AlertPeriodModel,
  SavedOpportunitySearchModel,
  SaveOpportunitySearchInput,
  SetOpportunityAlertInput,
} from './opportunity-search.model';

const ABOUT = 'opportunities';

/** Saved searches of opportunities, and their alerts. */
@Injectable()
export class OpportunitySearchesService {
  constructor(private readonly searches: SavedSearches) {}

  async list(viewer: Viewer, territory: string): Promise<SavedOpportunitySearchModel[]> {
    return (await this.searches.list<OpportunityFilterInput>(viewer, territory, ABOUT)).map(present);
  }

  async save(
    viewer: Viewer,
    { territory, name, query, alert = null }: SaveOpportunitySearchInput,
  ): Promise<SavedOpportunitySearchModel> {
    const filter = filterOfAddress(parametersOf(query));
    return present(await this.searches.save(viewer, territory, ABOUT, { name, filter, alert }));
  }

  async setAlert(
    viewer: Viewer,
    { search, alert = null }: SetOpportunityAlertInput,
  ): Promise<SavedOpportunitySearchModel> {
    return present(await this.searches.setAlert<OpportunityFilterInput>(viewer, search, ABOUT, alert));
  }
}

function parametersOf(query: string): Record<string, string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}

const present = ({ member, row }: OwnSearch<OpportunityFilterInput>): SavedOpportunitySearchModel => ({
  id: encodePublicId({ territoryId: member.territoryId, id: row.id }),
  name: row.name,
  query: addressOf(row.filter),
  alert: row.alert as AlertPeriodModel | null,
});
