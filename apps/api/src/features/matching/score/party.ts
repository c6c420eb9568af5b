import type { OpportunityKind } from '@rayonne/contracts';
import type { Place } from './place';

export interface Word {
  /** As somebody wrote it, in small letters. */
  readonly text: string;
  /** Its French stem, without accents. */
  readonly stem: string;
  /** In a title or a tag rather than in running text. */
  readonly isHead: boolean;
}

export type Side = 'seeks' | 'gives';

/** One end of a match: an opportunity, or what a member says of themselves. */
export interface Party {
  readonly side: Side;
  /** `null` for a profile. */
  readonly kind: OpportunityKind | null;
  readonly words: readonly Word[];
  /** What is asked for or given, in a few words each. */
  readonly tags: readonly string[];
  readonly sectors: readonly string[];
  readonly places: readonly Place[];
  readonly radiusKm: number;
  readonly amountMin: number | null;
  readonly amountMax: number | null;
  /** Since when it stands there; 0 for a profile. */
  readonly ageDays: number;
}

/** Stems that begin alike are kin: French makes the trade, the tool and the person of one beginning. */
export const keyOf = (stem: string): string => stem.slice(0, KEY_LENGTH);
export const KEY_LENGTH = 5;

/** How rare what begins with that key is where the two meet: 1 for what stands once, 0 for what everybody writes. */
export type Rarity = (key: string) => number;
