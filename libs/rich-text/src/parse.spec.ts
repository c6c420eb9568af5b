import { LIMITS } from '@rayonne/contracts';
import fc from 'fast-check';
import type { RichNode } from './document';
import { parseRichText, RichTextError } from './parse';
import { allowedDocument, anyDocument } from './testing/documents';

const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });

function faultOf(document: unknown): string {
  try {
    parseRichText(document);
  } catch (error) {
    if (error instanceof RichTextError) return `${error.fault} ${error.path}`.trim();
  }
  return 'none';
}

it('keeps what the grammar allows as it is, and reads it again the same', () => {
  fc.assert(
    fc.property(allowedDocument, (document) => {
      const once = parseRichText(document);
      expect(parseRichText(once)).toEqual(once);
    }),
  );
});

it('gives a document or its own error for anything', () => {
  fc.assert(
    fc.property(fc.oneof(anyDocument, fc.jsonValue()), (value) => {
      expect(faultOf({ type: 'doc', content: [value] })).not.toBe('');
      expect(() => parseRichText(value)).toThrow(RichTextError);
    }),
  );
});

it.each([
  [null, 'NOT_A_DOCUMENT'],
  [paragraph(), 'NOT_A_DOCUMENT'],
  [doc(), 'WRONG_PLACE'],
  [doc({ type: 'script', content: [] }), 'UNKNOWN_NODE content.0'],
  [doc({ type: '__proto__' }), 'UNKNOWN_NODE content.0'],
  [doc({ type: 'constructor' }), 'UNKNOWN_NODE content.0'],
  [doc(text('nu')), 'WRONG_PLACE content.0'],
  [doc(paragraph(paragraph())), 'WRONG_PLACE content.0.content.0'],
  [doc({ type: 'paragraph', html: '<b>' }), 'UNKNOWN_ATTRIBUTE content.0.html'],
  [doc({ type: 'paragraph', attrs: { onclick: 'x' } }), 'UNKNOWN_ATTRIBUTE content.0.attrs.onclick'],
  [doc({ type: 'heading', attrs: { level: 1 } }), 'WRONG_ATTRIBUTE content.0.attrs.level'],
  [doc({ type: 'heading' }), 'WRONG_ATTRIBUTE content.0.attrs.level'],
  [doc({ type: 'bulletList' }), 'WRONG_PLACE content.0'],
  [doc({ type: 'figure', attrs: { media: '../x', alt: '', caption: '' } }), 'WRONG_ATTRIBUTE content.0.attrs.media'],
  [doc({ type: 'paragraph', marks: [{ type: 'bold' }] }), 'UNKNOWN_MARK content.0'],
  [doc(paragraph(text('a', { type: 'code' }))), 'UNKNOWN_MARK content.0.content.0.marks.0'],
  [doc(paragraph(text('a', { type: 'bold' }, { type: 'bold' }))), 'UNKNOWN_MARK content.0.content.0'],
  [
    doc(paragraph(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
    'WRONG_ATTRIBUTE content.0.content.0.marks.0.attrs.href',
  ],
  [
    doc(paragraph(text('a', { type: 'link', attrs: { href: 'https://a.fr', target: '_top' } }))),
    'UNKNOWN_ATTRIBUTE content.0.content.0.marks.0.attrs.target',
  ],
  [doc(paragraph(text('caché\u202E'))), 'WRONG_TEXT content.0.content.0'],
  [doc(paragraph(text(''))), 'WRONG_TEXT content.0.content.0'],
  [doc(paragraph({ type: 'mention', attrs: { id: '<x>' } })), 'WRONG_ATTRIBUTE content.0.content.0.attrs.id'],
])('refuses %j', (document, fault) => {
  expect(faultOf(document)).toBe(fault);
});

it('keeps words in NFC, line breaks as spaces and addresses in their plain spelling', () => {
  const link = { type: 'link', attrs: { href: 'HTTPS://Ville.FR/fête' } };
  expect(parseRichText(doc(paragraph(text('e\u0301te\u0301\nici', link))))).toEqual(
    doc(paragraph(text('été ici', { type: 'link', attrs: { href: 'https://ville.fr/f%C3%AAte' } }))),
  );
});

it('has bounds: levels, nodes, size', () => {
  let deep: RichNode = { type: 'paragraph' };
  for (let level = 0; level < LIMITS.richText.depth; level += 1)
    deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] };
  expect(faultOf(doc(deep))).toContain('TOO_DEEP');
  expect(faultOf(doc(...Array.from({ length: LIMITS.richText.nodes }, () => paragraph())))).toContain('TOO_MANY_NODES');
  expect(faultOf(doc(paragraph(text('é'.repeat(LIMITS.richText.length)))))).toBe('TOO_LARGE');
});
