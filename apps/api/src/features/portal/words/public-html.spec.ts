import { excerpt, opening, paragraphs, plainText, shortName } from './public-html';

it('nothing that a member wrote is taken for markup', () => {
  const html = paragraphs(`<script>alert(1)</script> "a" 'b' & <img src=x onerror=alert(1)>`);
  expect(html).not.toMatch(/<(script|img)/);
  expect(html).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &#39;b&#39; &amp; &lt;img src=x onerror=alert(1)&gt;</p>',
  );
});

it('lines and paragraphs stay, and addresses become links that give nobody any weight', () => {
  expect(paragraphs('Un\ndeux\n\n\ntrois : https://exemple.fr/a?b=1&c=2.')).toBe(
    '<p>Un<br>deux</p>\n<p>trois : <a href="https://exemple.fr/a?b=1&amp;c=2" rel="nofollow noopener ugc">https://exemple.fr/a?b=1&amp;c=2</a>.</p>',
  );
});

it.each(['javascript:alert(1)', 'https://x" onmouseover="alert(1)', "https://x'><svg/onload=alert(1)>"])(
  'an address never leaves its attribute: %s',
  (address) => {
    const html = paragraphs(address);
    expect(html.replaceAll(/<\/?p>|<a href="https?:\/\/[^"<>']*" rel="nofollow noopener ugc">|<\/a>/g, '')).not.toMatch(
      /[<>"']/,
    );
  },
);

it('who is mentioned is told by a first name and an initial, an organisation by its name', () => {
  const mentions = [
    { id: 'y', name: 'Yassine Merle', isOrganisation: false },
    { id: 'o', name: 'Menuiserie Merle', isOrganisation: true },
  ];
  expect(plainText('Merci <@y>, <@o> et <@gone> !', mentions)).toBe('Merci Yassine M., Menuiserie Merle et […] !');
  expect([shortName('Samira'), shortName(''), shortName('Anne-Sophie de La Tour')]).toEqual([
    'Samira',
    '[…]',
    'Anne-Sophie T.',
  ]);
});

it('a text without a title begins with its first sentence, or as much of it as fits', () => {
  expect(opening('Le marché rouvre samedi. Venez tôt !', 80)).toEqual({
    title: 'Le marché rouvre samedi',
    rest: 'Venez tôt !',
  });
  expect(opening('Qui vient samedi ? Moi.', 80)).toEqual({ title: 'Qui vient samedi ?', rest: 'Moi.' });
  expect(opening('Un texte sans point qui est bien trop long', 20)).toEqual({
    title: 'Un texte sans point…',
    rest: '… qui est bien trop long',
  });
  expect(opening('Court', 80)).toEqual({ title: 'Court', rest: '' });
});

it('an excerpt ends with a word', () => {
  expect(excerpt('Le marché de Gonesse\nrouvre samedi', 25)).toBe('Le marché de Gonesse…');
  expect(excerpt('Court', 25)).toBe('Court');
  expect(excerpt('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
});
