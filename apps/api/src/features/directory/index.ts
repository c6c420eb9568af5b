/** Finding members: by words and facets, on a map, and again. */
export { DirectoryModule } from './directory.module';
export { SavedSearch } from './saved-searches/saved-search.entity';
export { DIRECTORY_DATA } from './directory.personal-data';
