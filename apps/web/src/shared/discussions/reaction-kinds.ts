import type { MessageId } from '@rayonne/messages';
import type { ReactionKind } from '../../gql/graphql';

/** What each kind of reaction is called. */
export const KINDS: Record<ReactionKind, MessageId> = {
  THANKS: 'reaction.THANKS',
  BRAVO: 'reaction.BRAVO',
  SUPPORT: 'reaction.SUPPORT',
  IDEA: 'reaction.IDEA',
};
