import { decodePublicId } from '../../platform/database/public-id';
import type { Membership } from '../territories';
import { FeedScope } from './feed.inputs';

/** What a feed is asked to show: whose contents, for a viewer in one territory or, at home, in all of theirs. */
export interface FeedView {
  readonly scope: FeedScope;
  readonly readers: readonly Membership[];
  /** The member, the organisation's page, the topic or the commune within the territory; none for the scopes that are about all of it. */
  readonly of: string | null;
}

/** The value by which a scope is narrowed down; null leads nowhere. */
export function narrowingOf(scope: FeedScope, reader: Membership, of: string): string | null {
  if (scope === FeedScope.TOPIC || scope === FeedScope.PLACE) return of;
  const key = decodePublicId(of);
  return key && key.territoryId === reader.territoryId ? key.id : null;
}

/** Names the feed that a frozen order belongs to: its cursor is of no use elsewhere. */
export const nameOf = ({ scope, readers, of }: FeedView): string =>
  scope === FeedScope.HOME ? scope : [scope, readers[0]?.territoryId, of].filter(Boolean).join(':');
