import type { HeldSubject } from '../subjects';

/** A curator put a content at the head of its territory; not told of a new end for one that is there. */
export class SubjectFeatured {
  constructor(
    readonly subject: HeldSubject,
    /** Id of the curator. */
    readonly by: string,
  ) {}
}
