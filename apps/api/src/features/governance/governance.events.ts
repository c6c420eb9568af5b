import type { Key } from '../../platform/database/public-id';
import type { ProposalState } from './proposals/proposals.repository';

/** A proposal came to its end, one way or the other. */
export class ProposalDecided {
  constructor(
    readonly proposal: Key,
    readonly proposedBy: string | null,
    readonly state: ProposalState,
  ) {}
}

/** An election came to its end. */
export class ElectionDecided {
  constructor(
    readonly election: Key,
    readonly candidates: readonly string[],
  ) {}
}
