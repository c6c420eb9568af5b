/** Of those who propose, support and are proposed: nobody arrives there by numbers alone. */
export const PEER_LEVEL = 3;

const SUPPORTS = [
  { from: 500, count: 5 },
  { from: 50, count: 3 },
  { from: 0, count: 2 },
];

/**
 * How many must support a candidate, the one who proposes included: never one alone, else no more than there are.
 * `peerCount` is of all peers; a candidate is one and has no voice.
 */
export function supportsNeeded(memberCount: number, peerCount: number): number {
  const { count } = SUPPORTS.find(({ from }) => memberCount >= from)!;
  return Math.max(2, Math.min(count, peerCount - 1));
}
