import { startTestApi, type TestApi } from '../../testing/test-api';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const ATTACK = `]]> ]]> </title><script>alert(1)</script> ]]> "onload='x' <img src=x onerror=alert(1)>`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine', mandate: 'content_curator' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
});
afterAll(() => api.close());

async function publish(body: string, settings: object = {}): Promise<string> {
  const { publishPost } = await claire.client.get(
    `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`,
    { input: { territory: roissy.publicId, body, audience: 'PUBLIC', ...settings } },
  );
  return publishPost.id;
}

const visit = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/p/${roissy.slug}${path}`, { headers, redirect: 'manual' });

it('a public content has a page of its own, in its language, that says who wrote it and runs no script', async () => {
  const id = await publish(`Merci <@${yassine.publicId}> !\n\nVoir https://roissy.example/a.`, {
    language: 'en',
    communeCode: '95527',
  });
  const response = await visit(`/${id}`, { 'accept-language': 'fr' });
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('<html lang="fr"');
  expect(html).toContain('<div lang="en">');
  expect(html).toContain('<strong>Claire Fontaine</strong> · Roissy-en-France');
  expect(html).toContain('Merci Yassine M. !');
  expect(html).toContain('<a href="https://roissy.example/a" rel="nofollow noopener ugc">');
  expect(html).not.toMatch(/<script|style=|Yassine Merle/);
  expect(html).toContain(`<meta property="og:url" content="${api.url}/p/${roissy.slug}/${id}">`);
  expect(html).toContain('type="application/json+oembed"');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(response.headers.get('set-cookie')).toBeNull();
});

it.each(['', '/rss.xml', '/atom.xml', '/feed.json'])('what members write is never markup in %s', async (path) => {
  const id = await publish(ATTACK);
  const text = await (await visit(path)).text();
  const page = await (await visit(`/${id}`)).text();
  for (const html of path === '/feed.json' ? [page] : [page, text]) {
    expect(html.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/<(script|img src=x)/);
  }
  if (path === '/feed.json') {
    const { items } = JSON.parse(text) as { items: { content_html: string }[] };
    expect(items[0]!.content_html).not.toMatch(/<(script|img)/);
  }
  for (const [, content] of text.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs))
    expect(content).not.toMatch(/<(script|img src=x)/);
});

it('feeds name absolute addresses of this installation and its newest public contents', async () => {
  const id = await publish('La fête des associations aura lieu le 6 septembre.');
  await publish('Entre nous seulement', { audience: 'TERRITORY' });
  const feed = (await (await visit('/feed.json')).json()) as { items: { url: string; title: string }[] };
  expect(feed.items[0]).toMatchObject({
    url: `${api.url}/p/${roissy.slug}/${id}`,
    title: 'La fête des associations aura lieu le 6 septembre',
  });
  for (const [path, type] of [
    ['/rss.xml', 'application/rss+xml'],
    ['/atom.xml', 'application/atom+xml'],
  ] as const) {
    const response = await visit(path);
    const xml = await response.text();
    expect(response.headers.get('content-type')).toContain(type);
    expect(xml).toContain(`${api.url}/p/${roissy.slug}/${id}`);
    expect(xml).not.toContain('Entre nous');
  }
});

it('what has not changed does not travel again, and what has ended is asked for no longer', async () => {
  const id = await publish('Éphémère');
  for (const path of ['/rss.xml', `/${id}`, '']) {
    const etag = (await visit(path)).headers.get('etag')!;
    const again = await visit(path, { 'if-none-match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  const etag = (await visit(`/${id}`)).headers.get('etag')!;
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id });
  expect((await visit(`/${id}`, { 'if-none-match': etag })).status).toBe(404);
  expect((await visit('/rss.xml')).headers.get('cache-control')).toBe('no-cache');
});

it('the list goes on page by page', async () => {
  const elsewhere = await aTerritory(api);
  const author = await aMember(api, elsewhere, { mandate: 'content_curator' });
  for (let number = 1; number <= 21; number += 1) {
    await author.client.get(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
      input: { territory: elsewhere.publicId, body: `Numéro ${number}.`, audience: 'PUBLIC' },
    });
  }
  const first = await (await fetch(`${api.url}/p/${elsewhere.slug}`)).text();
  expect(first.match(/<article>/g)).toHaveLength(20);
  const [, next] = /<p class="more"><a href="([^"]+)"/.exec(first)!;
  const rest = await (await fetch(api.url + next)).text();
  expect([rest.match(/<article>/g)?.length, rest.includes('>Numéro 1<')]).toEqual([1, true]);
});

it('oEmbed answers for contents of this installation alone', async () => {
  const id = await publish('Le marché rouvre samedi.');
  const ask = (url: string, more = '') => fetch(`${api.url}/oembed?url=${encodeURIComponent(url)}${more}`);
  const answer = await ask(`${api.url}/p/${roissy.slug}/${id}`, '&format=json');
  expect(await answer.json()).toMatchObject({
    version: '1.0',
    type: 'link',
    title: 'Le marché rouvre samedi',
    author_name: 'Claire Fontaine',
  });
  expect((await ask(`https://ailleurs.example/p/${roissy.slug}/${id}`)).status).toBe(404);
  expect((await ask('n’importe quoi')).status).toBe(404);
  expect((await ask(`${api.url}/p/${roissy.slug}/${id}`, '&format=xml')).status).toBe(501);
});

it('the style sheet takes a colour and nothing else', async () => {
  const style = (brand: string) => fetch(`${api.url}/p/style.css?brand=${brand}`).then((response) => response.text());
  expect(await style('7b2d8e')).toContain('--brand: #7b2d8e');
  expect(await style('red}body{display:none')).toContain('--brand: #1f6f55');
});
