/** Ways in which two people deal with each other. Acts of several verbs may be of one way. */
export const TIE_CHANNELS = [
  'comments',
  'reactions',
  'shares',
  'messages',
  'opportunities',
  'introductions',
  'welcome',
] as const;
export type TieChannel = (typeof TIE_CHANNELS)[number];

/**
 * The verbs by which one person turns to another as a person. Acts of office (a review, a mandate, a suspension) and
 * acts against somebody say nothing of how well two people know each other; connections are asked of their own table,
 * since they end.
 */
export const CHANNEL_OF_VERB: Readonly<Record<string, TieChannel>> = {
  'comments.published': 'comments',
  'answers.accepted': 'comments',
  'reactions.given': 'reactions',
  'posts.shared': 'shares',
  'conversations.started': 'messages',
  'messages.sent': 'messages',
  'opportunities.answered': 'opportunities',
  'opportunities.shortlisted': 'opportunities',
  'opportunities.concluded': 'opportunities',
  'introductions.forwarded': 'introductions',
  'introductions.accepted': 'introductions',
  'introductions.succeeded': 'introductions',
  'members.welcomed': 'welcome',
};
