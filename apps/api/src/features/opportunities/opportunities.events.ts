import type { Key } from '../../platform/database/public-id';

export class OpportunityPublished {
  constructor(
    readonly opportunity: Key,
    readonly authorId: string,
    readonly publishedAt: Date,
  ) {}
}

export class OpportunityEdited {
  constructor(readonly opportunity: Key) {}
}

/** Its owner takes no more answers. */
export class OpportunityWithdrawn {
  constructor(readonly opportunity: Key) {}
}

export class OpportunityReopened {
  constructor(readonly opportunity: Key) {}
}

/** Its deadline lies further ahead. */
export class OpportunityExtended {
  constructor(readonly opportunity: Key) {}
}

/** It came to something: with a member of the territory, or outside (`null`). */
export class OpportunityConcluded {
  constructor(
    readonly opportunity: Key,
    readonly authorId: string,
    readonly byId: string,
    readonly partnerId: string | null,
    readonly creditedIds: readonly string[],
  ) {}
}

export class OpportunityDeleted {
  constructor(readonly opportunity: Key) {}
}

/** A member answered for the first time; what they wrote stays in the conversation. */
export class OpportunityAnswered {
  constructor(
    readonly opportunity: Key,
    readonly memberId: string,
    readonly authorId: string,
  ) {}
}
