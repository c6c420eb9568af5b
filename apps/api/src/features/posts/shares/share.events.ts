import type { Key } from '../../../platform/database/public-id';
import type { HeldSubject } from '../../subjects';

/** A member published a content on, with or without words of their own. */
export class ContentShared {
  constructor(
    readonly share: Key,
    readonly original: HeldSubject,
    /** Id of the member who shares it. */
    readonly by: string,
  ) {}
}
