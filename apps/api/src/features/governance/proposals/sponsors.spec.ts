import { TRUST_LEVELS } from '@rayonne/contracts';
import fc from 'fast-check';
import { sponsorsFor } from './sponsors';

const anyArticle = fc.record({ count: fc.nat({ max: 5 }), level: fc.constantFrom(...TRUST_LEVELS) });
const anyCandidates = fc
  .nat({ max: 8 })
  .chain((all) => fc.record({ all: fc.constant(all), trusted: fc.nat({ max: all }) }));

it('an article without sponsors asks for none', () => {
  expect(sponsorsFor(undefined, { trusted: 3, all: 9 })).toEqual({ needed: 0, level: 0 });
});

it('nobody waits for more sponsors than there are', () => {
  fc.assert(
    fc.property(anyArticle, anyCandidates, (article, candidates) => {
      const { needed, level } = sponsorsFor(article, candidates);
      expect(needed).toBeLessThanOrEqual(level === null ? candidates.all : candidates.trusted);
      expect(needed).toBeLessThanOrEqual(article.count);
    }),
  );
});

it('trust is asked for wherever enough members have it', () => {
  expect(sponsorsFor({ count: 2, level: 3 }, { trusted: 2, all: 9 })).toEqual({ needed: 2, level: 3 });
  expect(sponsorsFor({ count: 2, level: 3 }, { trusted: 1, all: 9 })).toEqual({ needed: 2, level: null });
  expect(sponsorsFor({ count: 2, level: 3 }, { trusted: 0, all: 1 })).toEqual({ needed: 1, level: null });
  expect(sponsorsFor({ count: 2, level: 3 }, { trusted: 0, all: 0 })).toEqual({ needed: 0, level: null });
});
