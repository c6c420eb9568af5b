import type { Key } from '../../../platform/database/public-id';
import type { HeldSubject } from '../subjects.repository';

/** A member may see a content from then on, because somebody opened it to them. */
export class SubjectGuestAdmitted {
  constructor(
    readonly subject: HeldSubject,
    readonly memberId: string,
    readonly by: string,
  ) {}
}

/** It is not open to that member by name any more. */
export class SubjectGuestRemoved {
  constructor(
    readonly key: Key,
    readonly memberId: string,
  ) {}
}
