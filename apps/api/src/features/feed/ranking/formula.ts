/**
 * The order « Pour vous », whole: what a content is worth to one viewer is the sum of these terms, each a value between
 * 0 and 1 times its weight. The screen shows this table, and for each content the values that went into it. Whether an
 * author belongs to the managing team is not among what it knows.
 */
export const WEIGHTS = {
  /** 1 when it appears, half of that after `HALF_LIFE_HOURS`, and so on. */
  freshness: 40,
  /** Different people who commented or reacted, on a scale where each doubling counts the same; 32 are worth 1. */
  discussion: 20,
  /** 1 for a connection, ¾ for somebody followed, ½ for somebody one reacted or answered to of late, ¼ for a connection's connection. */
  closeness: 15,
  /** 1 for a topic that the viewer follows, ½ for an author who shares one of their interests. */
  interests: 15,
  /** 1 in the viewer's commune. */
  nearby: 5,
  /** 1 for the newest of a voice, ½ for the one before, a third, a quarter… */
  turn: 20,
  /** From 1 on the day that the author joined to 0 after `NEWCOMER_DAYS`. */
  newcomer: 10,
  /** 1 for the only content of its commune among those scored, less the more there are. */
  smallCommune: 5,
  /** 1 for what is overdue for a review: it gives way to what still holds. */
  overdue: -30,
} as const;

export type Term = keyof typeof WEIGHTS;
export const TERMS = Object.keys(WEIGHTS) as Term[];

export const HALF_LIFE_HOURS = 36;
export const NEWCOMER_DAYS = 60;
const MANY_DISCUSSANTS = 32;

/** What is known of a content when it is scored for a viewer. */
export interface Candidate {
  /** Who speaks: the organisation, or the author. */
  readonly voice: string;
  readonly ageHours: number;
  /** Different people other than the author. */
  readonly discussants: number;
  /** As the weight `closeness` says. */
  readonly closeness: number;
  readonly isOfFollowedTopic: boolean;
  readonly sharesInterest: boolean;
  /** Where it takes place, or where its author lives. */
  readonly commune: string | null;
  readonly isNearby: boolean;
  readonly isOverdue: boolean;
  /** Since the author joined. */
  readonly authorDays: number;
}

/** Values of the terms in thousandths, so that what is shown adds up exactly; in the order of `TERMS`. */
export type Values = readonly number[];

export interface Scored<Item extends Candidate> {
  readonly item: Item;
  readonly values: Values;
  readonly score: number;
}

/** Thousandths of points, exactly the sum of what the values show. */
export const scoreOf = (values: Values): number =>
  TERMS.reduce((sum, term, index) => sum + WEIGHTS[term] * (values[index] ?? 0), 0);

/** Best first; of equals, the newest first. `candidates` come newest first. */
export function rank<Item extends Candidate>(candidates: readonly Item[]): Scored<Item>[] {
  const turns = new Map<string, number>();
  const communes = new Map<string, number>();
  for (const { commune } of candidates) if (commune) communes.set(commune, (communes.get(commune) ?? 0) + 1);
  const scored = candidates.map((item) => {
    const turn = (turns.get(item.voice) ?? 0) + 1;
    turns.set(item.voice, turn);
    const values = valuesOf(item, turn, item.commune ? (communes.get(item.commune) ?? 1) : null);
    return { item, values, score: scoreOf(values) };
  });
  return scored.sort((one, other) => other.score - one.score || one.item.ageHours - other.item.ageHours);
}

function valuesOf(item: Candidate, turn: number, sameCommune: number | null): Values {
  const values: Record<Term, number> = {
    freshness: 0.5 ** (Math.max(item.ageHours, 0) / HALF_LIFE_HOURS),
    discussion: Math.log2(1 + item.discussants) / Math.log2(1 + MANY_DISCUSSANTS),
    closeness: item.closeness,
    interests: item.isOfFollowedTopic ? 1 : Number(item.sharesInterest) / 2,
    nearby: Number(item.isNearby),
    turn: 1 / turn,
    newcomer: 1 - item.authorDays / NEWCOMER_DAYS,
    smallCommune: sameCommune === null ? 0 : 1 / Math.sqrt(sameCommune),
    overdue: Number(item.isOverdue),
  };
  return TERMS.map((term) => Math.round(1000 * Math.min(Math.max(values[term], 0), 1)));
}
