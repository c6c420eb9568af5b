import type { DomainError } from '../../../platform/graphql/domain-error';
import { aSituation, aText } from '../testing/situation.factory';
import { blockedWordsCheck } from './blocked-words.check';
import { judge } from './checks';
import { duplicatesCheck } from './duplicates.check';
import { firstPostCheck } from './first-post.check';
import { lengthCheck } from './length.check';
import { linksCheck, MOST_LINKS } from './links.check';
import { MOST_PER_HOUR, rateCheck } from './rate.check';
import type { ScreenedText, ScreeningCheck, Situation } from './screening-check';

const answer = (check: ScreeningCheck, text: Partial<ScreenedText>, situation: Partial<Situation> = {}) =>
  check.judge(aText(text), aSituation(situation)).answer;
const refusalOf = (check: ScreeningCheck, text: Partial<ScreenedText>, situation: Partial<Situation> = {}) => {
  const verdict = check.judge(aText(text), aSituation(situation));
  return verdict.answer === 'refuse' ? verdict.because : undefined;
};
const links = (count: number) => Array.from({ length: count }, (_, i) => `https://a${i}.example/x`).join(' ');

describe('length', () => {
  it.each(['Oui', '👍', '2027', 'да', ''])('%s says something', (words) =>
    expect(answer(lengthCheck, { words })).toBe('pass'),
  );
  it.each(['…', '!!! ???', '— — —'])('«%s» says nothing', (words) => {
    expect(refusalOf(lengthCheck, { words })).toMatchObject({ code: 'SAYS_NOTHING', field: 'body' });
  });
  it('a picture or a poll says enough', () => expect(answer(lengthCheck, { words: '', saysMore: true })).toBe('pass'));
  it('a wall of one sign is none, whatever else it brings', () => {
    expect(answer(lengthCheck, { words: `Bonjour ${'a'.repeat(80)}`, saysMore: true })).toBe('refuse');
    expect(answer(lengthCheck, { words: `Bonjour ${'a'.repeat(79)}` })).toBe('pass');
  });
});

describe('links', () => {
  it.each([0, 1, 2, 3, 4] as const)('level %i sends people elsewhere so often, and no more', (trustLevel) => {
    const most = MOST_LINKS[trustLevel];
    expect(answer(linksCheck, { words: links(most) }, { trustLevel })).toBe('pass');
    expect(refusalOf(linksCheck, { words: links(most + 1) }, { trustLevel })).toMatchObject({
      code: 'TOO_MANY_LINKS',
      detail: most,
    });
  });
  it('counts each address once, wherever it is given', () => {
    const words = 'https://a.example/x HTTPS://A.example/x www.b.example';
    expect(answer(linksCheck, { words, links: ['https://a.example/x'] })).toBe('pass');
    expect(answer(linksCheck, { words, links: ['https://c.example/'] })).toBe('refuse');
    expect(answer(linksCheck, { words: `${words} c.example/contact` })).toBe('refuse');
  });
  it('takes no decimal, time nor abbreviation for an address', () => {
    expect(answer(linksCheck, { words: 'À 3.5 km, 18.30 h, p.ex. et/ou M.Duval, S.A.R.L. a.b c.d e.f' })).toBe('pass');
  });
});

describe('rate', () => {
  const most = MOST_PER_HOUR.contents[0];
  const ago = (count: number) => Array.from({ length: count }, (_, i) => (i + 1) * 60);
  it('refuses what comes beyond the hour’s allowance and says when there is room again', () => {
    expect(answer(rateCheck, {}, { publishedAgo: ago(most - 1) })).toBe('pass');
    const refusal = refusalOf(rateCheck, {}, { publishedAgo: ago(most) });
    expect(refusal).toMatchObject({ code: 'PUBLISHED_TOO_MUCH', retryAfterSeconds: 3600 - most * 60 });
  });
  it('grows with trust and with the installation, is larger for comments, and does not count edits', () => {
    expect(answer(rateCheck, {}, { publishedAgo: ago(most), trustLevel: 1 })).toBe('pass');
    expect(answer(rateCheck, {}, { publishedAgo: ago(most), allowance: 2 })).toBe('pass');
    expect(answer(rateCheck, { group: 'comments' }, { publishedAgo: ago(most) })).toBe('pass');
    expect(answer(rateCheck, { act: 'edit' }, { publishedAgo: ago(most) })).toBe('pass');
  });
});

describe('blocked words', () => {
  const words = [
    { word: 'Arnaque', answer: 'hold' },
    { word: 'enfoiré', answer: 'refuse' },
  ] as const;
  it('holds with every word at fault, as the territory spells it', () => {
    const verdict = blockedWordsCheck.judge(aText({ words: 'ARNAQUES !' }), aSituation({ words }));
    expect(verdict).toMatchObject({ answer: 'hold', because: { words: ['Arnaque'] } });
    expect(verdict).toMatchObject({ otherwise: { code: 'BLOCKED_WORD', detail: 'Arnaque' } });
  });
  it('refuses where one of them is refused, and passes without a list', () => {
    expect(refusalOf(blockedWordsCheck, { words: 'Une arnaque d’3nf0iré' }, { words })).toMatchObject({
      code: 'BLOCKED_WORD',
      detail: 'enfoiré',
    });
    expect(answer(blockedWordsCheck, { words: 'Une arnaque' })).toBe('pass');
  });
});

describe('duplicates', () => {
  it('refuses what the same person said lately, but no edit', () => {
    expect(refusalOf(duplicatesCheck, {}, { repetitions: 1 })).toMatchObject({ code: 'ALREADY_SAID' });
    expect(answer(duplicatesCheck, { act: 'edit' }, { repetitions: 1 })).toBe('pass');
    expect(answer(duplicatesCheck, {})).toBe('pass');
    expect(answer(duplicatesCheck, {}, { repetitions: 1, allowance: 2 })).toBe('pass');
  });
});

describe('first post', () => {
  const first = { holdsFirstPosts: true, hasPublished: false };
  it('holds a newcomer’s first content where the territory wants so', () => {
    expect(answer(firstPostCheck, {}, first)).toBe('hold');
    expect(answer(firstPostCheck, {}, { ...first, holdsFirstPosts: false })).toBe('pass');
    expect(answer(firstPostCheck, {}, { ...first, hasPublished: true })).toBe('pass');
  });
  it('lets comments, edits and those who review pass', () => {
    expect(answer(firstPostCheck, { group: 'comments' }, first)).toBe('pass');
    expect(answer(firstPostCheck, { act: 'edit' }, first)).toBe('pass');
    expect(answer(firstPostCheck, {}, { ...first, isReviewer: true })).toBe('pass');
  });
});

describe('all of them', () => {
  const words = [{ word: 'arnaque', answer: 'hold' }] as const;
  it('speak in order: what its author can mend comes first', () => {
    const refusal = () => judge(aText({ words: `arnaque ${links(9)}` }), aSituation({ words, repetitions: 1 }));
    expect(refusal).toThrow(expect.objectContaining({ code: 'TOO_MANY_LINKS' }) as DomainError);
  });
  it('give every reason to hold, and what it comes to where nobody reviews', () => {
    const situation = aSituation({ words, holdsFirstPosts: true, hasPublished: false });
    const { holds, refusal } = judge(aText({ words: 'Une arnaque' }), situation);
    expect(holds.map(({ check }) => check)).toEqual(['blocked-words', 'first-post']);
    expect(refusal?.code).toBe('BLOCKED_WORD');
    expect(judge(aText(), situation)).toMatchObject({ holds: [{ check: 'first-post' }], refusal: null });
  });
});
