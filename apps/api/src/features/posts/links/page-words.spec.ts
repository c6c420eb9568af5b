import { decodePage, pageWords } from './page-words';

it('a page says what it is in its head', () => {
  const html = `<!doctype html><html><head><title>Le marché</title><meta property="og:title" content="Le march&eacute; de Gonesse">
    <meta name="description" content="  Tous les
    samedis "><meta property="og:image" content="/halle.jpg"><meta property="og:site_name" content="Ville de Gonesse"></head><body>…`;
  expect(pageWords(html)).toEqual({
    title: 'Le marché de Gonesse',
    description: 'Tous les samedis',
    siteName: 'Ville de Gonesse',
    image: '/halle.jpg',
  });
});

it.each([
  ['its title alone', '<title>Bonjour</title>', 'Bonjour'],
  ['nothing', '<p>Bonjour</p>', null],
  ['markup in its words', '<meta property="og:title" content="&lt;b&gt;Gras&lt;/b&gt;">', '<b>Gras</b>'],
  ['a title in its body', '<head></head><body><title>Non</title>', null],
  ['letters that turn the reading', '<title>a\u202Eb</title>', 'a b'],
  ['more than anybody reads', `<title>${'x'.repeat(999)}</title>`, `${'x'.repeat(199)}…`],
])('a page with %s', (_what, html, title) => {
  expect(pageWords(html).title).toBe(title);
});

it('older pages keep their accents', () => {
  const bytes = Buffer.from('<meta charset="iso-8859-1"><title>Écouen</title>', 'latin1');
  expect(pageWords(decodePage(bytes)).title).toBe('Écouen');
  expect(decodePage(Buffer.from('é'), 'text/html; charset=nothing-known')).toBe('é');
});
