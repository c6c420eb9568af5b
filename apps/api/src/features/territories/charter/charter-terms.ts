import type { Power, TrustLevel } from '@rayonne/contracts';
import type { Charter } from './charter';
import type { CharterPreset } from '../territory.entity';

/** How many members of that trust level must stand by an act before it takes effect. */
export interface Sponsoring {
  readonly count: number;
  readonly level: TrustLevel;
}

export const VOTE_SCOPES = ['nothing', 'presets', 'everything'] as const;
/** Which changes of the charter the members vote on. */
export type VoteScope = (typeof VOTE_SCOPES)[number];

export interface VoteRule {
  readonly scope: VoteScope;
  /** Percent of the electorate that must take part. */
  readonly quorum: number;
  /** Percent of the ballots for or against that must be for, and always more than half. */
  readonly majority: number;
  readonly days: number;
}

export const NO_VOTE: VoteRule = { scope: 'nothing', quorum: 50, majority: 50, days: 7 };

/** Beyond who holds what: how its acts are confirmed. */
export interface CharterTerms {
  readonly sponsoring: Readonly<Partial<Record<Power, Sponsoring>>>;
  readonly vote: VoteRule;
}

/** The whole of a charter, as it stands or as it stood. */
export interface CharterText extends CharterTerms {
  readonly preset: CharterPreset;
  readonly holders: Charter;
}

export const NO_SPONSORS: Sponsoring = { count: 0, level: 0 };
