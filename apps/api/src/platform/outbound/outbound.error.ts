export type OutboundFailure =
  'url refused' | 'address refused' | 'unreachable' | 'too slow' | 'too large' | 'too many redirects' | 'unreadable';

/** Why nothing was fetched. Never shown to people: what stands behind an address is none of their business. */
export class OutboundError extends Error {
  constructor(
    readonly failure: OutboundFailure,
    cause?: unknown,
  ) {
    super(`Outbound request: ${failure}.`, { cause });
    this.name = 'OutboundError';
  }
}
