import type { OpportunityKind } from '@rayonne/contracts';
import type { TermValues } from './formula';
import { nearestSectors } from './sector-proximity';

/** What « not for me » taught, how many times: about `place`, `kind:…` or `sector:…`. */
export type Lessons = ReadonlyMap<string, number>;

export const STEP = 0.2;
export const MOST_TIMES = 3;

/** What a member's own lessons leave of a match: never less than two fifths, whatever they taught. */
export function lessonFactor(
  lessons: Lessons,
  opportunity: { readonly kind: OpportunityKind; readonly sectors: readonly string[] },
  values: Pick<TermValues, 'place'>,
): number {
  const degrees = [...lessons].map(([about, times]) => {
    const [what, which] = about.split(':') as [string, string?];
    if (what === 'place') return times * (1 - (values.place ?? 1));
    if (what === 'kind') return which === opportunity.kind ? times : 0;
    return times * nearestSectors(which ? [which] : [], opportunity.sectors).value;
  });
  return 1 - STEP * Math.min(MOST_TIMES, Math.max(0, ...degrees));
}
