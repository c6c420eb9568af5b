import { Parser } from 'htmlparser2';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anImageOf } from '../posts/testing/post-media.factory';
import { doc, figure, paragraph, publishStory, words } from '../posts/testing/story.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let id: string;
let images: { id: string }[];

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine', mandate: 'content_curator' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  const [cover, inside] = [await anImageOf(api, claire), await anImageOf(api, claire)];
  const document = doc(
    { type: 'heading', attrs: { level: 3 }, content: [words('Le four ]]> & <b>le pain</b>')] },
    paragraph(words('Merci '), { type: 'mention', attrs: { id: yassine.publicId } }, words(' !')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('Levain'))] }] },
    paragraph(words('la page', { type: 'link', attrs: { href: 'https://gonesse.example/a?b=1&c=2' } })),
    figure(inside, { alt: 'Le four "Le Roy"', caption: 'En 1912' }),
  );
  const { data } = await publishStory(
    claire,
    { document, cover: { upload: cover, alt: 'La place' } },
    { audience: 'PUBLIC' },
  );
  ({ id } = data.publishPost);
  ({ images } = data.publishPost.story.content);
});
afterAll(() => api.close());

const visit = (path: string) => fetch(`${api.url}/p/${roissy.slug}${path}`, { redirect: 'manual' });
const textOf = async (path: string) => (await visit(path)).text();

/** The text of a story as it stands in an answer, with the addresses of its pictures made by `url`. */
const expectStory = (html: string, url: string) => {
  expect(html).toContain('<h2>Le four ]]&gt; &amp; &lt;b&gt;le pain&lt;/b&gt;</h2>');
  expect(html).toContain('<p>Merci <strong>@Yassine M.</strong> !</p>');
  expect(html).toContain('<ul><li><p>Levain</p></li></ul>');
  expect(html).toContain('<a href="https://gonesse.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow ugc"');
  expect(html).toContain(`<img src="${url}/p/${roissy.slug}/${id}/images/1" alt="Le four &quot;Le Roy&quot;"`);
  expect(html).toContain('<figcaption>En 1912</figcaption>');
  expect(html).not.toMatch(/<script|<style|style=|\son\w+=|Yassine Merle/);
};

/** What an XML reader finds in the elements called `name`. */
function readXml(xml: string, name: string): string[] {
  const found: string[] = [];
  let isInside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        if (tag === name) isInside = found.push('') > 0;
      },
      onclosetag: (tag) => void (tag === name && (isInside = false)),
      ontext: (text) => void (isInside && (found[found.length - 1] += text)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

it('a public story has its title, its cover, its headings and its pictures on its page', async () => {
  const html = await textOf(`/${id}`);
  const main = html.slice(html.indexOf('<article>'), html.indexOf('</article>'));
  expectStory(main, '');
  expect(main).toContain('<h1>Le dernier fournil</h1>');
  expect(main.indexOf('alt="La place"')).toBeLessThan(main.indexOf('Levain'));
  expect(html).toContain(`<meta property="og:image" content="${api.url}/p/${roissy.slug}/${id}/images/0">`);
});

it('feeds carry it whole, with absolute addresses', async () => {
  const feed = JSON.parse(await textOf('/feed.json')) as { items: { title: string; content_html: string }[] };
  expect(feed.items[0]!.title).toBe('Le dernier fournil');
  expectStory(feed.items[0]!.content_html, api.url);
  expectStory(readXml(await textOf('/rss.xml'), 'content:encoded')[0]!, api.url);
  expectStory(readXml(await textOf('/atom.xml'), 'content')[0]!, api.url);
});

it('the list shows its title and its beginning, and no more', async () => {
  const html = await textOf('');
  expect(html).toContain('>Le dernier fournil</a></h2><p class="text">Merci Yassine M. !');
  expect(html).not.toContain('images/1');
});

it('its pictures are shown with it, and none beside', async () => {
  for (const index of [0, 1]) {
    const response = await visit(`/${id}/images/${index}`);
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      expect.stringContaining(images[index]!.id),
    ]);
  }
  expect((await visit(`/${id}/images/2`)).status).toBe(404);
});

it('what is for the territory alone, and what is gone, is on none of these paths', async () => {
  const { data } = await publishStory(claire, { title: 'Entre nous', cover: { upload: await anImageOf(api, claire) } });
  const gone = (await publishStory(claire, { title: 'Retirée' }, { audience: 'PUBLIC' })).data.publishPost.id;
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: gone });
  for (const path of [`/${data.publishPost.id}`, `/${data.publishPost.id}/images/0`, `/${gone}`]) {
    expect((await visit(path)).status).toBe(404);
  }
  for (const path of ['', '/rss.xml', '/atom.xml', '/feed.json']) {
    expect(await textOf(path)).not.toMatch(/Entre nous|Retirée/);
  }
});
