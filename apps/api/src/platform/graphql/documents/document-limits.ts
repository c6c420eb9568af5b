import { LIMITS } from '@rayonne/contracts';

export interface DocumentMeasure {
  /** Fields inside one another, fragments unfolded. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields that the answer may hold at most: those below a page count once per row. */
  readonly cost: number;
  /** Fields at the root of a mutation. */
  readonly mutations: number;
}

export interface DocumentLimits extends DocumentMeasure {
  /** Characters of the text. */
  readonly length: number;
  readonly tokens: number;
}

/** For documents that nobody reviewed. */
export const UNREGISTERED: DocumentLimits = {
  length: 10_000,
  tokens: 1_500,
  depth: 8,
  aliases: 15,
  directives: 20,
  cost: 10_000,
  mutations: 1,
};

/** For those of the manifest: they were measured when they were built, and travel as a hash. */
export const REGISTERED: DocumentLimits = {
  length: 40_000,
  tokens: 8_000,
  depth: 14,
  aliases: 60,
  directives: 60,
  cost: 50_000,
  mutations: 1,
};

/** Rows assumed of a page whose size is a variable, and of a list that has no size. */
export const ASSUMED = { page: LIMITS.pageSize, list: 10 } as const;

/** Says which limit the measure exceeds, if any. */
export function excessOf(measure: DocumentMeasure, limits: DocumentLimits): string | null {
  for (const name of ['depth', 'aliases', 'directives', 'cost', 'mutations'] as const) {
    if (measure[name] > limits[name]) return `${name} ${measure[name]} exceeds ${limits[name]}`;
  }
  return null;
}
