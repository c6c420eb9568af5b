/** Finding members: by words and facets, on a map, and again. */
export { DirectoryModule } from './directory.module';
export { DIRECTORY_DATA } from './directory.personal-data';
