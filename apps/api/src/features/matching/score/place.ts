import type { OpportunityKind } from '@rayonne/contracts';
import { distanceBetween } from '../../profiles';
import { RANGES } from './kinds';

export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where something holds: around any of these places. */
export interface Whereabouts {
  readonly places: readonly Place[];
  readonly radiusKm: number;
}

/** What is worth being somewhere unknown. */
export const UNKNOWN_PLACE = 0.6;
/** Neighbours are as good as the same commune. */
const NEXT_DOOR_KILOMETRES = 5;

/** Between the nearest places, less the radius that one of them reaches out; `null` when either is nowhere. */
export function gapBetween(one: Whereabouts, other: Whereabouts): number | null {
  const distances = one.places.flatMap((here) => other.places.map((there) => distanceBetween(here, there)!));
  if (distances.length === 0) return null;
  return Math.max(0, Math.min(...distances) - Math.max(one.radiusKm, other.radiusKm));
}

/** 1 next door, half as much every so many kilometres as the kind travels, never below its floor. */
export function placeValue(kind: OpportunityKind, gap: number | null): number {
  if (gap === null) return UNKNOWN_PLACE;
  const { half, floor } = RANGES[kind];
  return floor + (1 - floor) * 0.5 ** (Math.max(0, gap - NEXT_DOOR_KILOMETRES) / half);
}
