import type { HeldSubject } from '../subjects.repository';

/** A subject in memory, as held for a change. */
export const aHeldSubject = (given: Partial<HeldSubject> = {}): HeldSubject => ({
  territoryId: 'roissy',
  id: 'post',
  kind: 'post',
  authorId: 'claire',
  represents: false,
  isCoAuthor: false,
  audience: 'territory',
  commentAudience: 'everyone',
  isConnected: false,
  isReshareable: true,
  version: 1,
  ...given,
});
