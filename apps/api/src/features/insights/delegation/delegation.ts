import { POWERS, type Power } from '@rayonne/contracts';
import { holdsPower, type Charter, type Standing } from '../../territories';

/** So many members of the same standing. */
export interface Cohort extends Standing {
  readonly isManaging: boolean;
  readonly count: number;
}

export interface PowerHolders {
  readonly power: Power;
  readonly holders: number;
  /** Those who act under no mandate of the initiator or the operator. */
  readonly outside: number;
}

export const holdersOf = (charter: Charter, cohorts: readonly Cohort[]): PowerHolders[] =>
  POWERS.map((power) => {
    const holding = cohorts.filter((cohort) => holdsPower(charter, cohort, power));
    const count = (some: readonly Cohort[]) => some.reduce((sum, cohort) => sum + cohort.count, 0);
    return { power, holders: count(holding), outside: count(holding.filter(({ isManaging }) => !isManaging)) };
  });

/**
 * How much of the charter's power is out of the managing team's hands, from 0 to 1: of each power the share of its holders
 * outside the team, and the mean of these over all powers. A power that nobody holds is nobody's: it counts as 0.
 */
export const delegationOf = (powers: readonly PowerHolders[]): number =>
  powers.reduce((sum, { holders, outside }) => sum + (holders > 0 ? outside / holders : 0), 0) / powers.length;
