import { linkIn } from './link-in-words';

it.each([
  ['Voir https://example.org/page.', 'https://example.org/page'],
  ['(https://example.org/a?b=1#c), puis https://other.example', 'https://example.org/a?b=1'],
  ['« https://example.org/ »', 'https://example.org/'],
  ['https://user:secret@example.org puis https://example.net/x', 'https://example.net/x'],
  ['http://localhost/ et ftp://example.org', null],
  ['Pas de lien', null],
])('%j leads to %j', (body, url) => {
  expect(linkIn(body)?.href ?? null).toBe(url);
});
