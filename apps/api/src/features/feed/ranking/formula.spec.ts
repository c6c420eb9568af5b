import fc from 'fast-check';
import { arrange } from '../steps/rules';
import { rank, scoreOf, TERMS, WEIGHTS, type Candidate } from './formula';

const aCandidate = (known: Partial<Candidate> = {}): Candidate => ({
  voice: 'somebody',
  ageHours: 10,
  discussants: 0,
  closeness: 0,
  isOfFollowedTopic: false,
  sharesInterest: false,
  commune: null,
  isNearby: false,
  isOverdue: false,
  authorDays: 400,
  ...known,
});

const candidate = fc.record<Candidate>({
  voice: fc.constantFrom('team', 'a', 'b', 'c', 'd'),
  ageHours: fc.double({ min: 0, max: 5_000, noNaN: true }),
  discussants: fc.nat(200),
  closeness: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  isOfFollowedTopic: fc.boolean(),
  sharesInterest: fc.boolean(),
  commune: fc.constantFrom(null, '95527', '95277'),
  isNearby: fc.boolean(),
  isOverdue: fc.boolean(),
  authorDays: fc.nat(2_000),
});

it('the shown terms recompute to the shown score, for any content', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
      for (const { values, score } of rank(candidates)) {
        expect(values.every((value) => value >= 0 && value <= 1000 && Number.isInteger(value))).toBe(true);
        expect(TERMS.reduce((sum, term, index) => sum + WEIGHTS[term] * values[index]!, 0)).toBe(score);
        expect(scoreOf(values)).toBe(score);
      }
    }),
  );
});

it('every candidate is ranked once, best first', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
      const ranked = rank(candidates);
      expect(new Set(ranked.map(({ item }) => item)).size).toBe(candidates.length);
      ranked.slice(1).forEach(({ score }, index) => expect(score).toBeLessThanOrEqual(ranked[index]!.score));
    }),
  );
});

it.each<[string, Partial<Candidate>, Partial<Candidate>]>([
  ['newer', { ageHours: 1 }, { ageHours: 30 }],
  ['more people talk about it', { discussants: 6 }, { discussants: 1 }],
  ['one knows its author', { closeness: 1 }, { closeness: 0.25 }],
  ['one follows its topic', { isOfFollowedTopic: true }, { sharesInterest: true }],
  ['it is nearby', { isNearby: true }, {}],
  ['it still holds', {}, { isOverdue: true, discussants: 6 }],
  ['its author has just joined', { authorDays: 2 }, { authorDays: 59 }],
])('what is worth more goes first: %s', (_why, better, worse) => {
  const [best] = rank([aCandidate({ voice: 'b', ...worse }), aCandidate({ voice: 'a', ...better })]);
  expect(best?.item.voice).toBe('a');
});

it('a small commune is seen beside a large one', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => aCandidate({ voice: `v${index}`, commune: 'large' }));
  const [best] = rank([...crowd, aCandidate({ voice: 'alone', commune: 'small' })]);
  expect(best?.item.voice).toBe('alone');
});

/** A year of a community: one account publishes 60 %, forty members the rest, and all of it is as much talked about. */
const community = fc.array(fc.record({ isTeam: fc.nat(99), member: fc.nat(39), discussants: fc.nat(12) }), {
  minLength: 120,
  maxLength: 400,
});

it('a team account that publishes 60 % does not fill the first page of a newcomer', () => {
  fc.assert(
    fc.property(community, fc.double({ min: 0.2, max: 24, noNaN: true }), (posts, hoursBetween) => {
      const candidates = posts.map(({ isTeam, member, discussants }, index) =>
        aCandidate({ voice: isTeam < 60 ? 'team' : `m${member}`, ageHours: index * hoursBetween, discussants }),
      );
      fc.pre(new Set(candidates.map(({ voice }) => voice)).size > 10);
      const ranked = rank(candidates).map(({ item }) => item);
      const first = arrange(ranked).slice(0, 20);
      expect(first.filter(({ voice }) => voice === 'team').length).toBeLessThanOrEqual(5);
    }),
  );
});
