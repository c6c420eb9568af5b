import type { TrustLevel } from '@rayonne/contracts';

/**
 * Trust, from 0 (newcomer) to 3, computed from open acts of the last `WINDOW_DAYS`; level 4 is co-option (a steward).
 *
 * A member *recognises* another by reacting to or commenting on what the other made; however often, it counts once. The
 * earned level E(m) is the highest L in 1..3 such that for every l in 1..L, with the thresholds of l:
 *
 *   days(m)                                          ≥ days       on so many different days m acted in the open
 *   |{c recognises m : T(c) ≥ l − 1 or guarantor(c)}| ≥ people
 *   |{c recognises m : T(c) ≥ l + 1 or guarantor(c)}| ≥ guarantors
 *
 *   T(m) = max(0, (steward(m) ? 4 : E(m)) − ⌊quiet(m) / QUIET_DAYS⌋)
 *
 * Guarantors hold a mandate or are stewards: somebody vouched for them by name. T is the least solution, found by raising
 * everyone from 0 until nothing changes; all three conditions only grow with T, so it exists and is unique. The third one
 * asks for somebody at least one step *above* the level reached: accounts that recognise one another cannot lift one another,
 * whatever their number, and one that got in lifts nobody to its own level.
 */
export interface Thresholds {
  readonly days: number;
  readonly people: number;
  readonly guarantors: number;
}

export const WINDOW_DAYS = 365;
/** Each such time without an act costs a level. */
export const QUIET_DAYS = 90;
export const HIGHEST_EARNED = 3;
const STEWARD = 4;

/** For levels 1, 2 and 3, by number of active members from which on they hold. */
const REQUIREMENTS: readonly { readonly from: number; readonly levels: readonly Thresholds[] }[] = [
  { from: 500, levels: [step(2, 3, 1), step(10, 10, 2), step(30, 25, 3)] },
  { from: 50, levels: [step(2, 2, 1), step(8, 6, 2), step(20, 12, 2)] },
  { from: 0, levels: [step(2, 2, 1), step(6, 4, 1), step(12, 6, 1)] },
];

function step(days: number, people: number, guarantors: number): Thresholds {
  return { days, people, guarantors };
}

/** What levels 1, 2 and 3 ask for. Never more people than half of the others, nor more guarantors than there are. */
export function thresholdsOf(memberCount: number, guarantorCount: number): Thresholds[] {
  const { levels } = REQUIREMENTS.find(({ from }) => memberCount >= from)!;
  const half = Math.max(1, Math.floor((memberCount - 1) / 2));
  return levels.map(({ days, people, guarantors }) => ({
    days,
    people: Math.min(people, half),
    guarantors: Math.min(guarantors, Math.max(1, guarantorCount)),
  }));
}

/** Distinct people who recognise a member: at each level, and guarantors of any level apart. */
export interface Recognition {
  readonly byLevel: readonly number[];
  readonly guarantors: number;
}

export interface Conduct {
  readonly isSteward: boolean;
  /** Different days with an act. */
  readonly days: number;
  /** Whole days since the last act. */
  readonly quietDays: number;
}

export const peopleFor = (level: number, { byLevel, guarantors }: Recognition): number =>
  guarantors + byLevel.reduce((sum, count, standing) => sum + (standing >= level - 1 ? count : 0), 0);

export const guarantorsFor = (level: number, { byLevel, guarantors }: Recognition): number =>
  guarantors + byLevel.reduce((sum, count, standing) => sum + (standing > level ? count : 0), 0);

export function levelOf(conduct: Conduct, recognition: Recognition, thresholds: readonly Thresholds[]): TrustLevel {
  const missed = thresholds.findIndex(
    ({ days, people, guarantors }, index) =>
      conduct.days < days ||
      peopleFor(index + 1, recognition) < people ||
      guarantorsFor(index + 1, recognition) < guarantors,
  );
  const earned = missed < 0 ? HIGHEST_EARNED : missed;
  const lost = Math.floor(conduct.quietDays / QUIET_DAYS);
  return Math.max(0, (conduct.isSteward ? STEWARD : earned) - lost) as TrustLevel;
}

export interface Evidence extends Conduct {
  readonly isGuarantor: boolean;
  /** Positions in the list of those who recognise this member, each once. */
  readonly recognisedBy: readonly number[];
}

/** The levels of all members of a territory, in the order of the list. */
export function levelsOf(members: readonly Evidence[]): TrustLevel[] {
  const thresholds = thresholdsOf(members.length, members.filter(({ isGuarantor }) => isGuarantor).length);
  let levels = members.map((): TrustLevel => 0);
  for (;;) {
    const raised = members.map((member) => levelOf(member, recognitionOf(member, members, levels), thresholds));
    if (raised.every((level, index) => level === levels[index])) return levels;
    levels = raised;
  }
}

function recognitionOf(member: Evidence, members: readonly Evidence[], levels: readonly TrustLevel[]): Recognition {
  const byLevel = [0, 0, 0, 0, 0];
  let guarantors = 0;
  for (const index of member.recognisedBy) {
    if (members[index]!.isGuarantor) guarantors += 1;
    else byLevel[levels[index]!]! += 1;
  }
  return { byLevel, guarantors };
}
