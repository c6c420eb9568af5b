import { DomainError } from '../../../platform/graphql/domain-error';

/** The file is larger than a list may be. */
export class FileTooLargeError extends DomainError {
  constructor() {
    super('FILE_TOO_LARGE', 'file');
  }
}

/** What was sent is no text made of rows: a workbook, a picture, something broken. */
export class FileNotReadableError extends DomainError {
  constructor() {
    super('FILE_NOT_READABLE', 'file');
  }
}

export class FileEmptyError extends DomainError {
  constructor() {
    super('FILE_EMPTY', 'file');
  }
}

export class TooManyRowsError extends DomainError {
  constructor() {
    super('TOO_MANY_ROWS', 'file');
  }
}

export class TooManyColumnsError extends DomainError {
  constructor() {
    super('TOO_MANY_COLUMNS', 'file');
  }
}

/** The act does not fit what the import has come to: it runs already, or it is over. */
export class ImportStateError extends DomainError {
  constructor() {
    super('IMPORT_STATE');
  }
}
