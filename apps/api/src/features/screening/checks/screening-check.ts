import type { TrustLevel } from '@rayonne/contracts';
import type { DomainError } from '../../../platform/graphql/domain-error';

/** Comments are many and short: their pace is counted apart from that of contents. */
export type TextGroup = 'contents' | 'comments';

/** What somebody is about to publish or to change, as the checks look at it. */
export interface ScreenedText {
  /** As in the register of screened kinds. */
  readonly kind: string;
  readonly group: TextGroup;
  readonly act: 'publish' | 'edit';
  /** Everything that it says in words, whichever part says it. */
  readonly words: string;
  /** Addresses that it gives beside its words. */
  readonly links?: readonly string[];
  /** Whether something else than words says something: a picture, a poll. */
  readonly saysMore?: boolean;
}

export interface BlockedWord {
  readonly word: string;
  readonly answer: 'hold' | 'refuse';
}

/** What the checks know of the author and of the territory. */
export interface Situation {
  readonly trustLevel: TrustLevel;
  /** How far allowances are stretched on this installation. */
  readonly allowance: number;
  /** How many seconds ago the author published in that group within the last hour, latest first. */
  readonly publishedAgo: readonly number[];
  readonly hasPublished: boolean;
  /** How often the author said the same lately. */
  readonly repetitions: number;
  readonly words: readonly BlockedWord[];
  readonly holdsFirstPosts: boolean;
  /** Whether the author is one of those who read what is held. */
  readonly isReviewer: boolean;
}

/** Why something is held, as its author and its reviewers read it. */
export interface HoldReason {
  readonly check: 'blocked-words' | 'first-post';
  /** The words at fault, as the territory spells them. */
  readonly words: readonly string[];
}

export type Verdict =
  | { readonly answer: 'pass' }
  | { readonly answer: 'refuse'; readonly because: DomainError }
  | {
      readonly answer: 'hold';
      readonly because: HoldReason;
      /** What it comes to where nobody may review it, and of an edit: what is published stays as it is. */
      readonly otherwise: DomainError | 'pass';
    };

export const PASS: Verdict = { answer: 'pass' };

/** One question about a text, answered without looking anywhere else. */
export interface ScreeningCheck {
  readonly name: string;
  judge(text: ScreenedText, situation: Situation): Verdict;
}
