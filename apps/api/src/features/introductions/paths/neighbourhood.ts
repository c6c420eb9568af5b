import { strengthOf } from '../../ledger';
import { type Candidate, type MiddleTie, MOST_TIES } from './paths.repository';
import type { Edge } from './strongest-paths';

/** What it adds to the weight of a tie that two people agreed to be connected: as much as a day of acts on both sides. */
const CONNECTED = 2;

/** One reaction to what somebody published makes nobody an acquaintance. */
const FAINT = 0.1;

export const strengthOfTie = (weight: number, isConnected: boolean) =>
  strengthOf(weight + (isConnected ? CONNECTED : 0));

const isTie = (strength: number) => strength >= FAINT;

const fromReader = ({ fromReader: weight, isConnected }: Candidate) => strengthOfTie(weight, isConnected);
const toTarget = ({ toTarget: weight, isConnectedWithTarget }: Candidate) =>
  strengthOfTie(weight, isConnectedWithTarget);

const closest = (candidates: readonly Candidate[], strength: (candidate: Candidate) => number) =>
  candidates
    .filter((candidate) => isTie(strength(candidate)))
    .toSorted((one, other) => strength(other) - strength(one))
    .slice(0, MOST_TIES);

/** Those who know the reader, and those who know the target. */
export const sidesOf = (candidates: readonly Candidate[]) => ({
  first: closest(candidates, fromReader),
  last: closest(candidates, toTarget),
});

/** Everything that paths between the two may be made of. */
export function edgesOf(
  ends: { readonly reader: string; readonly target: string },
  { first, last }: ReturnType<typeof sidesOf>,
  middle: readonly MiddleTie[],
): Edge[] {
  return [
    ...first.map((candidate) => ({ one: ends.reader, other: candidate.id, strength: fromReader(candidate) })),
    ...last.map((candidate) => ({ one: candidate.id, other: ends.target, strength: toTarget(candidate) })),
    ...middle
      .map(({ one, other, weight, isConnected }) => ({ one, other, strength: strengthOfTie(weight, isConnected) }))
      .filter(({ strength }) => isTie(strength)),
  ];
}
