import type { ErrorCode } from '@rayonne/contracts';

/** A refusal as the tus server writes it into its answer: the code of the contract is the body. */
export class UploadRefusal extends Error {
  constructor(
    readonly status_code: number,
    readonly body: ErrorCode,
  ) {
    super(body);
  }
}
