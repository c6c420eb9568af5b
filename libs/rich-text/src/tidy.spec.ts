import fc from 'fast-check';
import { parseRichText } from './parse';
import { allowedDocument } from './testing/documents';
import { tidyRichText, type EditorNode } from './tidy';

it('leaves a document of the grammar as it is', () => {
  fc.assert(
    fc.property(allowedDocument, (document) => {
      const parsed = parseRichText(document);
      expect(parseRichText(tidyRichText(parsed as EditorNode))).toEqual(parsed);
    }),
  );
});

it('leaves behind what is the editor’s business', () => {
  const link = { type: 'link', attrs: { href: 'https://gonesse.fr', target: '_blank', rel: null, class: null } };
  const written = {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: 'ici', marks: [link] }] },
      {
        type: 'orderedList',
        attrs: { start: 1, type: null },
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
    ],
  };
  expect(parseRichText(tidyRichText(written))).toEqual({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href: 'https://gonesse.fr/' } }] }],
      },
      {
        type: 'orderedList',
        attrs: { start: 1 },
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
    ],
  });
});

it('a link that leads nowhere safe is words', () => {
  const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
  expect(tidyRichText({ type: 'text', text: 'ici', marks })).toEqual({ type: 'text', text: 'ici' });
});
