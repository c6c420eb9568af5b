import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SECTOR_CODES } from '../../../libs/contracts/src/sectors.ts';
import { readLabelledSet } from './labelled-set.mjs';

const KINDS = 'business equipment funding hosting influence job partnership premises skill tender'.split(' ');
const NEAR_MISSES = ['same-direction', 'other-meaning', 'too-far', 'competitor', 'over-amount', 'expired'];

const set = readLabelledSet();
const candidates = set.flatMap((query) => query.candidates);
const opportunities = [...set, ...candidates.filter(({ type }) => type === 'opportunity')];

const textOf = ({ title, body, skills, headline, canHelpWith, lookingFor, organisation }) =>
  [title, body, skills, headline, canHelpWith, lookingFor, organisation?.description].flat().join(' ');

/** Words as a reader compares them: without case, accents or plural, and without the small ones. */
const wordsOf = (one) =>
  new Set(
    textOf(one)
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/[sx]$/u, '')),
  );

const sharedWords = (query, candidate) => wordsOf(query).intersection(wordsOf(candidate)).size;

const official = new Map(
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
  )
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code, nom }) => [code, nom]),
);

describe('the labelled set of matches', () => {
  it('has forty queries of all ten kinds, in both directions, with eight candidates each', () => {
    expect(set.length).toBeGreaterThanOrEqual(40);
    expect(candidates.length).toBeGreaterThanOrEqual(320);
    expect([...new Set(set.map(({ kind }) => kind))].sort()).toEqual(KINDS);
    expect(new Set(set.map(({ direction }) => direction))).toEqual(new Set(['offer', 'need']));
    expect(set.filter((query) => query.candidates.length < 8).map(({ id }) => id)).toEqual([]);
    expect(new Set(candidates.map(({ type }) => type))).toEqual(new Set(['opportunity', 'member']));
  });

  it('gives every query something to find and something to leave', () => {
    for (const query of set) {
      const grades = query.candidates.map(({ grade }) => grade);
      expect([query.id, grades.filter((grade) => grade >= 2).length >= 3]).toEqual([query.id, true]);
      expect([query.id, grades.filter((grade) => grade === 0).length >= 3]).toEqual([query.id, true]);
    }
  });

  it('splits in two halves by the ids, neither of them small', () => {
    const held = set.filter(({ half }) => half === 'held').length;
    expect(Math.min(held, set.length - held)).toBeGreaterThanOrEqual(15);
  });

  it('names real communes and sectors, known kinds, and every id once', () => {
    const ids = [...set, ...candidates].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of [...set, ...candidates]) {
      expect([one.id, official.get(one.commune)]).toEqual([one.id, one.communeName]);
      expect([one.id, one.sectors.filter((sector) => !SECTOR_CODES.includes(sector))]).toEqual([one.id, []]);
    }
    for (const one of opportunities) {
      expect([one.id, KINDS.includes(one.kind), ['offer', 'need'].includes(one.direction)]).toEqual([
        one.id,
        true,
        true,
      ]);
      expect([one.id, (one.amountMin ?? 0) <= (one.amountMax ?? 0)]).toEqual([one.id, true]);
    }
  });

  it('grades every candidate from 0 to 3 and says why', () => {
    for (const { id, of, grade, why, nearMiss } of candidates) {
      expect([id, id.startsWith(`${of}-`), [0, 1, 2, 3].includes(grade), why.length > 5]).toEqual([
        id,
        true,
        true,
        true,
      ]);
      if (nearMiss !== undefined) expect([id, grade, NEAR_MISSES.includes(nearMiss)]).toEqual([id, 0, true]);
    }
  });

  it('is hard both ways: misses that look alike, and fits that say it otherwise', () => {
    const zeros = candidates.filter(({ grade }) => grade === 0);
    expect(zeros.filter(({ nearMiss }) => nearMiss).length).toBeGreaterThanOrEqual(zeros.length / 3);
    const fits = set.flatMap((query) =>
      query.candidates.filter(({ grade }) => grade >= 2).map((candidate) => sharedWords(query, candidate)),
    );
    expect(fits.filter((shared) => shared <= 1).length).toBeGreaterThanOrEqual(fits.length / 3);
  });
});
