import type { Sponsoring } from '../../territories';

/** Members who could stand by: those trusted enough, and all of them. */
export interface Candidates {
  readonly trusted: number;
  readonly all: number;
}

export interface SponsorsNeeded {
  readonly needed: number;
  /** `null`: any active member. */
  readonly level: number | null;
}

/** As the article says; where too few are trusted enough any member counts, and nobody waits for more than there are. */
export function sponsorsFor(article: Sponsoring | undefined, { trusted, all }: Candidates): SponsorsNeeded {
  const { count, level } = article ?? { count: 0, level: 0 };
  return trusted >= count ? { needed: count, level } : { needed: Math.min(count, all), level: null };
}
