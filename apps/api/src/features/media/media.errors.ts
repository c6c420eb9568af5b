import { DomainError } from '../../platform/graphql/domain-error';

/** No picture of a kind that is taken in, or a damaged one. */
export class ImageUnreadableError extends DomainError {
  constructor() {
    super('IMAGE_UNREADABLE');
  }
}

/** More pixels than anybody needs, or than a process should decode. */
export class ImageTooLargeError extends DomainError {
  constructor() {
    super('IMAGE_TOO_LARGE');
  }
}

/** No PDF, a damaged one, or one that is too large. */
export class PdfUnreadableError extends DomainError {
  constructor() {
    super('PDF_UNREADABLE');
  }
}

export class ImageTooSmallError extends DomainError {
  constructor() {
    super('IMAGE_TOO_SMALL');
  }
}
