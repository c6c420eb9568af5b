import { LIMITS } from '@rayonne/contracts';
import fc from 'fast-check';
import type { RichNode } from '../document';

/** Pieces of text that would run something if anybody forgot to escape them. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;',
  '<!--',
  ']]>',
  '%3Cscript%3E',
];

export const ADDRESSES = [
  'https://www.roissypaysdefrance.fr/agenda?mois=5#fete',
  'http://example.org/a"b',
  'mailto:accueil@gonesse.example?subject=x',
  'tel:+33134000000',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme-ascii', minLength: 1 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

const marks = fc
  .subarray(['bold', 'italic', 'link'])
  .chain((types) =>
    fc
      .constantFrom(...ADDRESSES)
      .map((href) => types.map((type) => (type === 'link' ? { type, attrs: { href } } : { type }))),
  );

const text = fc.record({ type: fc.constant('text'), text: words, marks });
const mention = fc.record({
  type: fc.constant('mention'),
  attrs: fc.record({ id: fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/) }),
});
const inline = fc.array(fc.oneof(text, text, mention, fc.constant({ type: 'hardBreak' })), { maxLength: 4 });
const paragraph = fc.record({ type: fc.constant('paragraph'), content: inline });
const heading = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.constantFrom(2, 3) }),
  content: inline,
});
const figure = fc.record({
  type: fc.constant('figure'),
  attrs: fc.record({
    media: fc.stringMatching(/^[a-z0-9]{1,9}$/),
    alt: words.map((alt) => alt.slice(0, LIMITS.imageAlt.max)),
    caption: words.map((caption) => caption.slice(0, LIMITS.richText.caption)),
  }),
});

const list = (item: fc.Arbitrary<unknown>) =>
  fc.record({
    type: fc.constantFrom('bulletList', 'orderedList'),
    content: fc.array(
      fc.record({ type: fc.constant('listItem'), content: fc.array(item, { minLength: 1, maxLength: 2 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  });
const nested = list(fc.oneof(paragraph, list(paragraph)));
const quote = fc.record({
  type: fc.constant('blockquote'),
  content: fc.array(fc.oneof(paragraph, list(paragraph)), { minLength: 1, maxLength: 3 }),
});

/** Any document that the grammar allows, with hostile words in it. */
export const allowedDocument = fc.record({
  type: fc.constant('doc'),
  content: fc.array(fc.oneof(paragraph, heading, nested, quote, figure, fc.constant({ type: 'horizontalRule' })), {
    minLength: 1,
    maxLength: 8,
  }),
}) as unknown as fc.Arbitrary<RichNode>;

const anyType = fc.constantFrom(
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'listItem',
  'blockquote',
  'figure',
  'mention',
  'text',
  'script',
  'iframe',
  'image',
  'html',
  '__proto__',
  'constructor',
  'toString',
);
const anyValue = fc.oneof(
  words,
  fc.integer(),
  fc.constant(null),
  fc.constantFrom('javascript:alert(1)', 'data:text/html,x', '//e.example'),
);
const anyAttrs = fc.dictionary(
  fc.constantFrom(
    'href',
    'src',
    'onclick',
    'onerror',
    'style',
    'class',
    'level',
    'start',
    'id',
    'media',
    'alt',
    'caption',
    'srcdoc',
  ),
  anyValue,
);

/** Anything that may stand in a row: most of it is no document. */
export const anyDocument = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.record(
    {
      type: anyType,
      attrs: anyAttrs,
      text: words,
      marks: fc.array(
        fc.record({ type: fc.constantFrom('bold', 'link', 'onclick', 'style', 'code'), attrs: anyAttrs }),
        { maxLength: 2 },
      ),
      content: fc.oneof({ maxDepth: 5 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
    },
    { requiredKeys: ['type'] },
  ),
})).node;
