/** Bookmarks: contents that a member keeps for themselves, in folders of their own. */
export { BookmarksModule } from './bookmarks.module';
export { BOOKMARKS_DATA } from './bookmarks.personal-data';
