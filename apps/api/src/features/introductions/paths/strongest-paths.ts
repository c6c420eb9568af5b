/** Two people who know each other, and how well: from 0, not at all, to 1. */
export interface Edge {
  readonly one: string;
  readonly other: string;
  readonly strength: number;
}

/** From one end to the other, ends included. */
export interface Path {
  readonly people: readonly string[];
  /** Product of the strengths along it: the shortest path on -log strength is the one where this is largest. */
  readonly strength: number;
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The strongest way from `from` to `to` by each first step, over at most `mostHops` ties, the strongest of all first.
 * A tie between the two themselves is no introduction and is left out.
 */
export function strongestPaths(edges: readonly Edge[], from: string, to: string, mostHops: number): Path[] {
  const ties = tiesOf(edges);
  const onward = [new Map<string, Path>([[to, { people: [to], strength: 1 }]])];
  // onward[n]: from everybody but `from`, the strongest way to `to` in at most n steps.
  for (let hops = 1; hops < mostHops; hops += 1) onward.push(oneStepMore(ties, onward.at(-1)!, from));
  const first = ties.get(from) ?? new Map<string, number>();
  return [...first]
    .filter(([person]) => person !== to)
    .flatMap(([person, strength]) => {
      const rest = onward.at(-1)!.get(person);
      return rest ? [{ people: [from, ...rest.people], strength: strength * rest.strength }] : [];
    })
    .toSorted(strongestFirst);
}

function oneStepMore(ties: Ties, known: ReadonlyMap<string, Path>, without: string): Map<string, Path> {
  const found = new Map(known);
  for (const [person, rest] of known) {
    for (const [before, strength] of ties.get(person) ?? []) {
      if (before === without) continue;
      const path = { people: [before, ...rest.people], strength: strength * rest.strength };
      const best = found.get(before);
      // A strength is at most 1, so that a way that comes back is never the stronger one.
      if (!best || strongestFirst(path, best) < 0) found.set(before, path);
    }
  }
  return found;
}

/** Of two as strong, the shorter asks fewer people; then any order that stays. */
const strongestFirst = (one: Path, other: Path) =>
  other.strength - one.strength ||
  one.people.length - other.people.length ||
  one.people.join().localeCompare(other.people.join());

function tiesOf(edges: readonly Edge[]): Ties {
  const ties = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, strength: number) => {
    const known = ties.get(one) ?? new Map<string, number>();
    known.set(other, Math.max(strength, known.get(other) ?? 0));
    ties.set(one, known);
  };
  for (const { one, other, strength } of edges) {
    if (one === other || strength <= 0) continue;
    add(one, other, strength);
    add(other, one, strength);
  }
  return ties;
}
