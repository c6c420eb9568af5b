import fc from 'fast-check';
import { aParty, aVocabulary, everyWordRare, MULHOUSE, wordsOf } from '../testing/party.factory';
import { amountFit } from './complementarity';
import { diverse } from './diversity';
import { fitOf, subjectOf, TERMS, turned, type TermValues } from './formula';
import { lessonFactor } from './lessons';
import type { Party } from './party';
import { placeValue } from './place';
import { rarityOf } from './rarity';
import { sectorProximity } from './sector-proximity';
import { textSimilarity } from './text-similarity';

const fitBetween = (one: Party, other: Party) =>
  fitOf({ ...subjectOf(one, other, aVocabulary, everyWordRare).values, reach: 0.5, availability: 1 });
const offer = (more: Parameters<typeof aParty>[0] = {}) => aParty({ side: 'gives', ...more });
const need = aParty();

const share = fc.double({ min: 0, max: 1, noNaN: true });
const someValues = fc.record(
  Object.fromEntries(TERMS.map((term) => [term, fc.option(share)])),
) as fc.Arbitrary<TermValues>;

it('a fit lies between 0 and 1 and grows with every term that is known', () => {
  fc.assert(
    fc.property(someValues, fc.constantFrom(...TERMS), share, (values, term, more) => {
      const value = values[term];
      const before = fitOf(values);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(1);
      if (value === null) return;
      expect(fitOf({ ...values, [term]: value + (1 - value) * more })).toBeGreaterThanOrEqual(before - 1e-9);
    }),
  );
});

it('a match is worth the same from both ends', () => {
  const texts = [
    'charpente de toiture',
    'menuisier poseur de charpentes',
    'traiteur buffet froid',
    'couvreur zingueur',
  ];
  for (const one of texts) {
    for (const other of texts) {
      const [asked, given] = [
        aParty({ title: one, sectors: ['43'] }),
        offer({ title: other, kind: 'tender', sectors: ['16'] }),
      ];
      const there = subjectOf(asked, given, aVocabulary, everyWordRare);
      const back = subjectOf(given, asked, aVocabulary, everyWordRare);
      expect(back.values).toEqual(there.values);
      expect(turned(back.grounds).kilometres).toBe(there.grounds.kilometres);
    }
  }
});

it('two who ask for the same do not fit, two who offer it do not either, and partners do a little', () => {
  expect(fitBetween(need, offer())).toBeGreaterThan(0.3);
  expect(fitBetween(need, aParty())).toBe(0);
  expect(fitBetween(offer(), offer())).toBe(0);
  const partner = aParty({ kind: 'partnership' });
  expect(fitBetween(partner, partner)).toBeGreaterThan(0);
  expect(fitBetween(partner, partner)).toBeLessThan(fitBetween(partner, offer({ kind: 'partnership' })));
});

it('what is far away is worth less the more local its kind, and a radius reaches out', () => {
  expect(fitBetween(need, offer({ places: [MULHOUSE] }))).toBeLessThan(fitBetween(need, offer()) / 2);
  expect(fitBetween(aParty({ kind: 'premises' }), offer({ kind: 'premises', places: [MULHOUSE] }))).toBeLessThan(0.001);
  expect(fitBetween(need, offer({ places: [MULHOUSE], radiusKm: 300 }))).toBeGreaterThan(
    fitBetween(need, offer({ places: [MULHOUSE] })),
  );
  for (let gap = 0; gap < 900; gap += 30) {
    expect(placeValue('job', gap)).toBeGreaterThanOrEqual(placeValue('job', gap + 30));
  }
});

it('the trade counts under another name, less than the same word, and a word of the market not at all', () => {
  const similar = (other: string) => textSimilarity(need.words, wordsOf(other), aVocabulary, everyWordRare).value;
  expect(similar('charpente')).toBeGreaterThan(similar('ébéniste'));
  expect(similar('ébéniste')).toBeGreaterThan(0);
  expect(similar('traiteur')).toBe(0);
  expect(textSimilarity(wordsOf('recherche'), wordsOf('recherche'), aVocabulary, everyWordRare).value).toBe(0);
});

it('a word pairs once, however many words on the other side mean the same', () => {
  const { bonds } = textSimilarity(
    wordsOf('ébéniste'),
    wordsOf('menuisier charpente parquet'),
    aVocabulary,
    everyWordRare,
  );
  expect(bonds).toHaveLength(1);
});

it('sectors: the same division, then a supplier, then the same section, in both directions', () => {
  expect(sectorProximity('16', '16')).toBe(1);
  expect(sectorProximity('16', '43')).toBe(sectorProximity('43', '16'));
  expect(sectorProximity('16', '43')).toBeGreaterThan(sectorProximity('16', '18'));
  expect(sectorProximity('16', '18')).toBeGreaterThan(sectorProximity('16', '86'));
});

it('amounts that do not meet count by how far apart they lie', () => {
  const budget = aParty({ amountMax: 10_000 });
  expect(amountFit(budget, offer({ amountMin: 5_000, amountMax: 20_000 }))).toBe(1);
  expect(amountFit(budget, offer({ amountMin: 20_000 }))).toBe(0.5);
  expect(amountFit(offer({ amountMin: 20_000 }), budget)).toBe(0.5);
  expect(amountFit(budget, offer())).toBe(1);
});

it('a rare word weighs more than a common one, and an old opportunity less than a new one', () => {
  const rarity = rarityOf(10_000, new Map([['bois', 5_000]]));
  expect(rarity('bois')).toBeLessThan(rarity('nimp'));
  expect(fitBetween(need, offer({ ageDays: 300 }))).toBeLessThan(fitBetween(need, offer()) / 2);
});

it('lessons are bounded, and speak of nothing else', () => {
  const about = { kind: 'job' as const, sectors: ['16'] };
  const left = (name: string, times: number, place = 1) => lessonFactor(new Map([[name, times]]), about, { place });
  expect(left('kind:job', 1)).toBe(0.8);
  expect(left('kind:job', 30)).toBeCloseTo(0.4);
  expect(left('kind:skill', 3)).toBe(1);
  expect(left('sector:16', 2)).toBeCloseTo(0.6);
  expect(left('place', 3, 1)).toBe(1);
  expect(left('place', 3, 0)).toBeCloseTo(0.4);
});

it('of one organisation two are kept, and of one person the best', () => {
  const voice = (memberId: string, worth: number, organisationIds: string[] = []) => ({
    memberId,
    fit: worth,
    organisationIds,
  });
  const kept = diverse(
    [
      voice('a', 0.9, ['x']),
      voice('a', 0.8),
      voice('b', 0.7, ['x']),
      voice('c', 0.6, ['x', 'y']),
      voice('d', 0.5, ['y']),
    ],
    10,
  );
  expect(kept.map(({ memberId, fit: worth }) => [memberId, worth])).toEqual([
    ['a', 0.9],
    ['b', 0.7],
    ['d', 0.5],
  ]);
});
