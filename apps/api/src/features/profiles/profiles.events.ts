import type { Key } from '../../platform/database/public-id';

/** A member says something else of themselves, or shows it to others. */
export class ProfileChanged {
  constructor(readonly member: Key) {}
}
