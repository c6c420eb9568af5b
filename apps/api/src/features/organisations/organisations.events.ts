import type { Key } from '../../platform/database/public-id';

/** Somebody asked for a role in the organisation of that page, took it back, or was answered. */
export class ClaimsChanged {
  constructor(readonly page: Key) {}
}
