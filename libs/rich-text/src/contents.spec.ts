import fc from 'fast-check';
import { extractOf, membersIn, picturesIn, plainTextOf } from './contents';
import { parseRichText } from './parse';
import { readingMinutes } from './reading-time';
import { allowedDocument } from './testing/documents';

const text = (words: string) => ({ type: 'text', text: words });
const mention = (id: string) => ({ type: 'mention', attrs: { id } });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const figure = (media: string) => ({ type: 'figure', attrs: { media, alt: 'Les halles', caption: 'En 1912' } });
const doc = (...content: unknown[]) => parseRichText({ type: 'doc', content });

const market = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Le marché')] },
  paragraph(text('Merci '), mention('ines'), text(' et '), mention('paul'), { type: 'hardBreak' }, mention('ines')),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('du pain'))] }] },
  figure('halles'),
);

it('names members and pictures once, in the order of reading', () => {
  expect(membersIn(market)).toEqual(['ines', 'paul']);
  expect(picturesIn(market)).toEqual(['halles']);
});

it('reads as lines, with tokens for members', () => {
  expect(plainTextOf(market)).toBe('Le marché\nMerci <@ines> et <@paul>\n<@ines>\ndu pain\nEn 1912');
});

it('gives its beginning in whole words, without headings and without half a member', () => {
  expect(extractOf(market, 500)).toBe('Merci <@ines> et <@paul> <@ines> du pain');
  expect(extractOf(market, 18)).toBe('Merci <@ines> et…');
  expect(extractOf(market, 10)).toBe('Merci…');
  expect(extractOf(doc(paragraph(text('a'.repeat(50)))), 10)).toBe(`${'a'.repeat(9)}…`);
});

it('an extract is never longer than asked and holds no half token', () => {
  fc.assert(
    fc.property(allowedDocument, fc.integer({ min: 10, max: 400 }), (document, max) => {
      const extract = extractOf(parseRichText(document), max);
      expect(extract.length).toBeLessThanOrEqual(max);
      expect(extract.replaceAll(/<@[A-Za-z0-9_-]+>/g, '')).not.toMatch(/<@[A-Za-z0-9_-]*…$/);
    }),
  );
});

it('takes a minute for 195 French words or 228 English ones, and a moment for each picture', () => {
  const words = (count: number) => doc(paragraph(text(Array.from({ length: count }, () => 'mot').join(' '))));
  expect(readingMinutes(words(1))).toBe(1);
  expect(readingMinutes(words(195 * 4))).toBe(4);
  expect(readingMinutes(words(228 * 4), 'en')).toBe(4);
  expect(
    readingMinutes(doc(paragraph(text('mot')), ...Array.from({ length: 12 }, (_, index) => figure(`p${index}`)))),
  ).toBe(1);
  expect(
    readingMinutes(doc(paragraph(text('mot')), ...Array.from({ length: 22 }, (_, index) => figure(`p${index}`)))),
  ).toBe(2);
});

it('words that look like a member name nobody', () => {
  const words = doc(paragraph(text('<@ines> et '), mention('paul')), {
    ...figure('a'),
    attrs: { media: 'a', alt: '', caption: '<@x>' },
  });
  expect(plainTextOf(words)).toBe('< @ines> et <@paul>\n< @x>');
});
