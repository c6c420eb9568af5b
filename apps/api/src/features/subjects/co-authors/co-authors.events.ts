import type { HeldSubject } from '../subjects.repository';

/** What happened between a content and somebody who signs it with its author, or is asked to. */
abstract class CoAuthorEvent {
  constructor(
    readonly subject: HeldSubject,
    readonly memberId: string,
  ) {}
}

export class CoAuthorInvited extends CoAuthorEvent {}

export class CoAuthorAccepted extends CoAuthorEvent {}

/** Its author took their name off it. */
export class CoAuthorRemoved extends CoAuthorEvent {}

/** They took their own name off it. */
export class CoAuthorLeft extends CoAuthorEvent {}
