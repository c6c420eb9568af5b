import { DomainError } from '../../platform/graphql/domain-error';

export class TooManyBookmarksError extends DomainError {
  constructor() {
    super('TOO_MANY_BOOKMARKS');
  }
}

export class TooManyBookmarkFoldersError extends DomainError {
  constructor() {
    super('TOO_MANY_BOOKMARK_FOLDERS');
  }
}

/** Another one of one's own folders bears that name. */
export class FolderNameTakenError extends DomainError {
  constructor() {
    super('FOLDER_NAME_TAKEN', 'name');
  }
}
