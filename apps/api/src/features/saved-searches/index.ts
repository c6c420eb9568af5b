/** Searches that members named, to come back to or to be told what is new. */
export { SavedSearch, type AlertPeriod } from './saved-search.entity';
export { SavedSearches, type OwnSearch } from './saved-searches';
export { SavedSearchesModule } from './saved-searches.module';
export { SAVED_SEARCHES_DATA } from './saved-searches.personal-data';
