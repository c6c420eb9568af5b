import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { richTreeToHtml } from './fold';
import { parseRichText } from './parse';
import { renderRichText, type RichContext } from './render';
import { allowedDocument, anyDocument } from './testing/documents';
import { ATTRIBUTES, TAGS, type RichTree } from './tree';

const context: RichContext = {
  person: (id) => (id.length % 2 === 0 ? { name: 'Inès <b>Benali</b>', href: '/t/roissy/members/1' } : undefined),
  image: (id) => (id.length % 2 === 0 ? { src: '/media/1/640.webp', width: 640, height: 480 } : undefined),
  nobody: 'quelqu’un',
};

const htmlOf = (document: unknown, given = context) => richTreeToHtml(renderRichText(document, given));

interface Seen {
  tags: Set<string>;
  attributes: Set<string>;
  addresses: string[];
  text: string;
}

function read(html: string): Seen {
  const seen: Seen = { tags: new Set(), attributes: new Set(), addresses: [], text: '' };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        seen.tags.add(name);
        open.push(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          seen.attributes.add(attribute);
          if (['href', 'src'].includes(attribute)) seen.addresses.push(value);
        }
      },
      onclosetag: () => void open.pop(),
      ontext: (text) => (seen.text += text),
      oncomment: () => expect('a comment').toBe('nothing'),
      onprocessinginstruction: () => expect('an instruction').toBe('nothing'),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  expect(open).toEqual([]);
  return seen;
}

const wordsOf = (tree: RichTree): string =>
  tree.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join('');

function expectHarmless(document: unknown) {
  const tree = renderRichText(document, context);
  const { tags, attributes, addresses, text } = read(richTreeToHtml(tree));
  expect([...tags].filter((tag) => !TAGS.some((known) => known === tag))).toEqual([]);
  expect([...attributes].filter((name) => !ATTRIBUTES.some((known) => known === name))).toEqual([]);
  expect(addresses.filter((address) => !/^(https?:\/\/|mailto:|tel:|\/(?!\/))/.test(address))).toEqual([]);
  expect(text).toBe(wordsOf(tree));
}

it('whatever is parsed reads as the words that it holds and as nothing else', () => {
  fc.assert(
    fc.property(allowedDocument, (document) => expectHarmless(parseRichText(document))),
    { numRuns: 400 },
  );
});

it('whatever a row holds, unparsed, runs nothing either', () => {
  fc.assert(
    fc.property(anyDocument, (content) => expectHarmless({ type: 'doc', content: [content] })),
    { numRuns: 400 },
  );
});

it('no heading leaves out a rank under the title, and a rank that is there stays', () => {
  fc.assert(
    fc.property(allowedDocument, (document) => {
      const ranks = renderRichText(document, context).flatMap((node) =>
        typeof node !== 'string' && /^h[23]$/.test(node.tag) ? [Number(node.tag[1])] : [],
      );
      const given = (document.content ?? []).flatMap(({ type, attrs }) =>
        type === 'heading' ? [attrs?.['level']] : [],
      );
      expect(ranks[0] ?? 2).toBe(2);
      const second = given.indexOf(2);
      expect(second === -1 ? [] : ranks.slice(second)).toEqual(second === -1 ? [] : given.slice(second));
      expect(ranks).toHaveLength(given.length);
    }),
  );
});

it('what is no document at all shows nothing', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(htmlOf(value)).toBe('')));
});

const paragraph = (...content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

it('marks stand inside one another in one order, and a link leads out of the house', () => {
  const marks = [{ type: 'link', attrs: { href: 'https://gonesse.fr' } }, { type: 'bold' }, { type: 'italic' }];
  expect(htmlOf(paragraph({ type: 'text', text: 'Marché', marks }))).toBe(
    '<p><a href="https://gonesse.fr/" rel="noopener noreferrer nofollow ugc" target="_blank"><strong><em>Marché</em></strong></a></p>',
  );
});

it('a member is named as the reader sees them, and somebody hidden is nobody', () => {
  expect(htmlOf(paragraph({ type: 'mention', attrs: { id: 'ab' } }))).toBe(
    '<p><strong><a href="/t/roissy/members/1">@Inès &lt;b&gt;Benali&lt;/b&gt;</a></strong></p>',
  );
  expect(htmlOf(paragraph({ type: 'mention', attrs: { id: 'abc' } }))).toBe('<p><strong>@quelqu’un</strong></p>');
});

it('a picture comes with its words and its room, and not at all when it is gone', () => {
  const figure = (media: string) => ({
    type: 'doc',
    content: [{ type: 'figure', attrs: { media, alt: 'Les halles', caption: 'Gonesse, 1912' } }],
  });
  expect(htmlOf(figure('ab'))).toBe(
    '<figure><img src="/media/1/640.webp" alt="Les halles" width="640" height="480" loading="lazy"><figcaption>Gonesse, 1912</figcaption></figure>',
  );
  expect(htmlOf(figure('abc'))).toBe('');
});

it('what the context gives is not trusted either', () => {
  const hostile: RichContext = {
    person: () => ({ name: 'Inès', href: 'javascript:alert(1)' }),
    image: () => ({ src: '//evil.example/x.png', width: 1, height: 1 }),
    nobody: 'quelqu’un',
  };
  expect(htmlOf(paragraph({ type: 'mention', attrs: { id: 'ab' } }), hostile)).toBe('<p><strong>@Inès</strong></p>');
  const figure = { type: 'figure', attrs: { media: 'ab', alt: '', caption: '' } };
  expect(htmlOf({ type: 'doc', content: [figure] }, hostile)).toBe('');
});
