/** Ballots of a vote on a proposal, counted. */
export interface Ballots {
  readonly for: number;
  readonly against: number;
  readonly blank: number;
}

export interface Requirement {
  /** How many may vote. */
  readonly eligible: number;
  /** Percent of them that must take part; a blank ballot takes part. */
  readonly quorum: number;
  /** Percent of the ballots for or against that must be for. */
  readonly majority: number;
}

export type Verdict = 'adopted' | 'rejected' | 'no_quorum';

/** More than half of those who took a side, and as many of them as the charter wants. */
export function decide(ballots: Ballots, { eligible, quorum, majority }: Requirement): Verdict {
  const sides = ballots.for + ballots.against;
  const cast = sides + ballots.blank;
  if (cast === 0 || cast * 100 < quorum * eligible) return 'no_quorum';
  return ballots.for * 2 > sides && ballots.for * 100 >= majority * sides ? 'adopted' : 'rejected';
}

export interface Contender {
  readonly id: string;
  readonly votes: number;
  readonly memberSince: Date;
}

export interface Winner {
  readonly id: string;
  readonly wasTied: boolean;
}

/** Most ballots win; among equals, who has been a member for longest. Nobody wins without a ballot. */
export function elect(contenders: readonly Contender[]): Winner | null {
  const most = Math.max(0, ...contenders.map(({ votes }) => votes));
  const leading = contenders.filter(({ votes }) => votes === most);
  const [winner] = [...leading].sort(bySeniority);
  return winner && most > 0 ? { id: winner.id, wasTied: leading.length > 1 } : null;
}

// Two who joined in the same instant are told apart by their ids, which follow the order of arrival.
const bySeniority = (one: Contender, other: Contender) =>
  one.memberSince.getTime() - other.memberSince.getTime() || (one.id < other.id ? -1 : 1);
