import type { ErrorCode } from '@rayonne/contracts';

/** A refusal of the server that came by another way than a GraphQL answer. */
export class RefusalError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
    this.name = 'RefusalError';
  }
}
