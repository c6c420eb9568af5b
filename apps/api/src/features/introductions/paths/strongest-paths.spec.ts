import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { type Edge, strongestPaths } from './strongest-paths';

const MOST_HOPS = 3;
const [FROM, TO] = ['p0', 'p1'];

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomEdges(seed: number): Edge[] {
  const next = seeded(seed);
  const people = 2 + Math.floor(next() * 40);
  const density = next();
  const edges: Edge[] = [];
  for (let one = 0; one < people; one += 1)
    for (let other = one + 1; other < people; other += 1)
      if (next() < density) edges.push({ one: `p${one}`, other: `p${other}`, strength: 0.01 + 0.98 * next() });
  return edges;
}

/**
 * The oracle: each person once for every number of steps taken, so that a library's plain Dijkstra on -log strength
 * finds the way of at most that many steps. `first` is the person it has to begin with, if any.
 */
function oracle(edges: readonly Edge[], first?: string): { people: string[]; strength: number } | null {
  const graph = new DirectedGraph<object, { cost: number }>();
  const link = (from: string, to: string, strength: number) => {
    graph.mergeNode(from);
    graph.mergeNode(to);
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, { cost: -Math.log(strength) });
  };
  for (const { one, other, strength } of edges) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (to === FROM || from === TO || (from === FROM && (to === TO || (first && to !== first)))) continue;
      if (from === FROM) link(`${from}@0`, `${to}@1`, strength);
      else for (let step = 1; step < MOST_HOPS; step += 1) link(`${from}@${step}`, `${to}@${step + 1}`, strength);
    }
  }
  for (let step = 1; step <= MOST_HOPS; step += 1) link(`${TO}@${step}`, 'end', 1);
  if (!graph.hasNode(`${FROM}@0`)) return null;
  const found = dijkstra.bidirectional(graph, `${FROM}@0`, 'end', 'cost') as string[] | null;
  if (!found) return null;
  const people = found.slice(0, -1).map((node) => node.split('@')[0]!);
  const cost = found
    .slice(1)
    .reduce((sum, node, index) => sum + graph.getEdgeAttribute(found[index]!, node, 'cost'), 0);
  return { people, strength: Math.exp(-cost) };
}

it('gives what graphology finds, on three hundred random graphs', () => {
  let found = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const edges = randomEdges(seed);
    const paths = strongestPaths(edges, FROM, TO, MOST_HOPS);
    const best = oracle(edges);
    expect(paths[0]?.people ?? null).toEqual(best?.people ?? null);
    if (best) expect(paths[0]!.strength).toBeCloseTo(best.strength, 9);
    for (const { people, strength } of paths) {
      found += 1;
      expect(strength).toBeCloseTo(oracle(edges, people[1])!.strength, 9);
    }
  }
  expect(found).toBeGreaterThan(1_000);
});

it('every path is simple, short, made of ties that exist, and has somebody in the middle', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const edges = randomEdges(seed);
    const known = new Set(edges.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
    const paths = strongestPaths(edges, FROM, TO, MOST_HOPS);
    expect(new Set(paths.map(({ people }) => people[1])).size).toBe(paths.length);
    for (const { people } of paths) {
      expect(new Set(people).size).toBe(people.length);
      expect(people.length).toBeGreaterThan(2);
      expect(people.length).toBeLessThanOrEqual(MOST_HOPS + 1);
      expect([people[0], people.at(-1)]).toEqual([FROM, TO]);
      for (const [index, person] of people.slice(1).entries()) expect(known).toContain(`${people[index]} ${person}`);
    }
  }
});

it('a longer way is taken where its ties are stronger, and no way longer than allowed', () => {
  const chain: Edge[] = [
    { one: FROM, other: 'a', strength: 0.9 },
    { one: 'a', other: 'b', strength: 0.9 },
    { one: 'b', other: TO, strength: 0.9 },
    { one: FROM, other: 'c', strength: 0.5 },
    { one: 'c', other: TO, strength: 0.5 },
  ];
  expect(strongestPaths(chain, FROM, TO, 3).map(({ people }) => people.join(' '))).toEqual(['p0 a b p1', 'p0 c p1']);
  expect(strongestPaths(chain, FROM, TO, 2).map(({ people }) => people.join(' '))).toEqual(['p0 c p1']);
});

it('where the two know each other, or nobody knows either, there is no introduction', () => {
  expect(strongestPaths([{ one: FROM, other: TO, strength: 1 }], FROM, TO, 3)).toEqual([]);
  expect(strongestPaths([], FROM, TO, 3)).toEqual([]);
});
