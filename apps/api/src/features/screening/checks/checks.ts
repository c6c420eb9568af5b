import { type DomainError } from '../../../platform/graphql/domain-error';
import { blockedWordsCheck } from './blocked-words.check';
import { duplicatesCheck } from './duplicates.check';
import { firstPostCheck } from './first-post.check';
import { lengthCheck } from './length.check';
import { linksCheck } from './links.check';
import { rateCheck } from './rate.check';
import type { HoldReason, ScreenedText, ScreeningCheck, Situation } from './screening-check';

/** Every check, in the order in which they speak: what its author can mend at once comes first. */
export const CHECKS: readonly ScreeningCheck[] = [
  lengthCheck,
  linksCheck,
  blockedWordsCheck,
  duplicatesCheck,
  rateCheck,
  firstPostCheck,
];

export interface Judgement {
  /** None: it may be published. */
  readonly holds: readonly HoldReason[];
  /** Set when it cannot be held: why it is then refused. */
  readonly refusal: DomainError | null;
}

/** Throws the refusal of the first check that refuses. */
export function judge(text: ScreenedText, situation: Situation, checks = CHECKS): Judgement {
  const holds: HoldReason[] = [];
  let refusal: DomainError | null = null;
  for (const check of checks) {
    const verdict = check.judge(text, situation);
    if (verdict.answer === 'refuse') throw verdict.because;
    if (verdict.answer !== 'hold') continue;
    holds.push(verdict.because);
    if (verdict.otherwise !== 'pass') refusal ??= verdict.otherwise;
  }
  return { holds, refusal };
}
