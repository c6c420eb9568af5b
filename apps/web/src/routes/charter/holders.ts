import { HOLDERS, type Holder } from '@rayonne/contracts';

export const NO_LEVEL = 'none';

/** Holders as a form shows them: levels include those above, so one choice says them all. */
export interface HolderChoice {
  /** `level:N`, or `none`. */
  level: string;
  others: readonly Holder[];
}

const isLevel = (holder: string) => holder.startsWith('level:');

export const OTHER_HOLDERS: readonly Holder[] = HOLDERS.filter((holder) => !isLevel(holder));
export const LEVELS: readonly Holder[] = HOLDERS.filter(isLevel);

/** The lowest level counts: whoever stands higher holds the power as well. */
export function choiceOf(holders: readonly string[]): HolderChoice {
  const [lowest = NO_LEVEL] = holders.filter(isLevel).sort();
  return { level: lowest, others: OTHER_HOLDERS.filter((holder) => holders.includes(holder)) };
}

export const holdersOf = ({ level, others }: HolderChoice): string[] =>
  level === NO_LEVEL ? [...others] : [level, ...others];
