import { kinship } from './kinds';
import type { Party } from './party';

/** What two partners who both look for one another are worth, beside one who offers and one who needs. */
const TWO_PARTNERS = 0.4;
/** A profile is less precise than an opportunity. */
const PROFILE = 0.9;

/** Whether one has what the other wants: the direction, the kind, and the amount where both name one. */
export function complementarity(one: Party, other: Party): number {
  return directionFit(one, other) * kindFit(one, other) * amountFit(one, other);
}

function directionFit(one: Party, other: Party): number {
  if (one.side !== other.side) return 1;
  return one.kind === 'partnership' && other.kind === 'partnership' ? TWO_PARTNERS : 0;
}

function kindFit(one: Party, other: Party): number {
  return one.kind && other.kind ? kinship(one.kind, other.kind) : PROFILE;
}

/** 1 where the amounts meet, less the further one lies above the other. */
export function amountFit(one: Party, other: Party): number {
  const [low, high] = [floorOf(one), ceilingOf(one)];
  const [otherLow, otherHigh] = [floorOf(other), ceilingOf(other)];
  if (low === null || high === null || otherLow === null || otherHigh === null) return 1;
  if (low <= otherHigh && otherLow <= high) return 1;
  const [below, above] = high < otherLow ? [high, otherLow] : [otherHigh, low];
  return Math.max(0.1, below / above);
}

/** Who names only one end is held to nothing at the other. */
const floorOf = ({ amountMin, amountMax }: Party) => ((amountMin ?? amountMax) === null ? null : (amountMin ?? 0));
const ceilingOf = ({ amountMin, amountMax }: Party) =>
  (amountMin ?? amountMax) === null ? null : (amountMax ?? Infinity);
