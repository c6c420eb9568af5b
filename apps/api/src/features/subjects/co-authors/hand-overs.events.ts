import type { Key } from '../../../platform/database/public-id';
import type { HeldSubject } from '../subjects.repository';

/** Why somebody else looks after a content from then on: as its author wished, or because they are away, or gone. */
export type HandOverReason = 'offered' | 'away' | 'gone';

/** The author asks a co-author to look after a content in their place. */
export class HandOverOffered {
  constructor(
    readonly subject: HeldSubject,
    readonly memberId: string,
  ) {}
}

/** A content has another author. Told while its version is still the one of before. */
export class SubjectHandedOver {
  constructor(
    readonly subject: Key,
    readonly from: string,
    readonly to: string,
    readonly reason: HandOverReason,
  ) {}
}
