import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aDocumentOf, anImageOf, MEDIA, publishWith } from '../testing/post-media.factory';

const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { version ${MEDIA} } }`;
const POST = `query ($id: ID!) { post(id: $id) { ${MEDIA} } }`;
const FEED = `query ($t: ID!) { feed(territory: $t, first: 20) { nodes { id ... on Post { ${MEDIA} } } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
});
afterAll(() => api.close());

const image = () => anImageOf(api, claire);
const get = (path: string) => fetch(api.url + path);
const alts = (answer: { data: { publishPost: { media: { images: { alt: string }[] } } } }) =>
  answer.data.publishPost.media.images.map(({ alt }) => alt);
const held = () =>
  api.database.query(`select pm.media_id, m.alt, m.attached_at, p.body from posts p
  left join post_media pm on pm.post_id = p.id left join media m on m.id = pm.media_id order by 1`);
const media = () => api.database.query(`select id, state, attached_at, alt from media order by id`);

async function aPostWith(count: number) {
  const uploads: string[] = [];
  while (uploads.length < count) uploads.push(await image());
  const images = uploads.map((upload, index) => ({ upload, alt: `Vue ${index + 1}` }));
  const { data } = await publishWith(claire, { media: { images } });
  return { ...(data.publishPost as { id: string; version: number }), uploads };
}

const edit = (member: TestMember, id: string, version: number, given: object) =>
  member.client.ask(EDIT, { input: { id, version, body: 'Le marché rouvre.', ...given } });

describe('publishing with pictures and documents', () => {
  it('shows them in their order, each with what it shows, to whoever sees the post', async () => {
    const [first, second, document] = [await image(), await image(), await aDocumentOf(api, claire)];
    const answer = await publishWith(claire, {
      media: { images: [{ upload: second, alt: 'La halle' }, { upload: first }], documents: [document] },
    });
    expect(alts(answer)).toEqual(['La halle', '']);
    const { post } = await yassine.client.get(POST, { id: answer.data.publishPost.id });
    expect(post.media.images.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    expect(post.media.documents).toEqual([expect.objectContaining({ id: document, name: 'Programme.pdf', pages: 2 })]);
    for (const { url } of [...post.media.images, ...post.media.documents]) expect((await get(url)).status).toBe(200);
  });

  it('a post of pictures needs no words, one without either is none', async () => {
    const answer = await publishWith(claire, { body: '', media: { images: [{ upload: await image() }] } });
    expect(answer.data.publishPost).toMatchObject({ body: '' });
    expect(await publishWith(claire, { body: '', media: { images: [] } })).toBeRefused('INVALID_INPUT', 'body');
  });

  it('a feed of twenty such posts costs no statement more than one without', async () => {
    const territory = await aTerritory(api);
    const [author, reader] = [await aMember(api, territory), await aMember(api, territory)];
    await publishWith(author, {});
    const before = await reader.client.ask(FEED, { t: territory.publicId });
    for (let index = 0; index < 3; index += 1) {
      await publishWith(author, { media: { images: [{ upload: await anImageOf(api, author) }] } });
    }
    const after = await reader.client.ask(FEED, { t: territory.publicId });
    expect(after.data.feed.nodes.filter((node: { media: object | null }) => node.media)).toHaveLength(3);
    expect(after.statements).toBe(before.statements);
  });
});

describe('refused, and nothing is published or taken', () => {
  it.each([
    ['an upload of somebody else', async () => ({ images: [{ upload: await anImageOf(api, yassine) }] })],
    ['one that another post shows', async () => ({ images: [{ upload: (await aPostWith(1)).uploads[0] }] })],
    ['a document among the pictures', async () => ({ images: [{ upload: await aDocumentOf(api, claire) }] })],
    ['a picture among the documents', async () => ({ documents: [await image()] })],
    ['what leads nowhere', async () => ({ images: [{ upload: '0'.repeat(22) }] })],
    ['one good and one bad', async () => ({ images: [{ upload: await image() }, { upload: 'x' }] })],
  ])('%s', async (_what, make) => {
    const given = await make();
    const before = [await held(), await media()];
    expect(await publishWith(claire, { media: given })).toBeRefused('INVALID_INPUT', 'media');
    expect([await held(), await media()]).toEqual(before);
  });

  it.each([
    ['the same picture twice', { images: [{ upload: 'a' }, { upload: 'a' }] }],
    ['eleven pictures', { images: Array.from({ length: 11 }, (_, index) => ({ upload: `u${index}` })) }],
    ['four documents', { documents: ['a', 'b', 'c', 'd'] }],
    ['words beyond the bound', { images: [{ upload: 'a', alt: 'x'.repeat(241) }] }],
    ['markup in the words', { images: [{ upload: 'a', alt: '<b>La halle</b>' }] }],
  ])('%s', async (_what, given) => {
    const before = await held();
    expect(await publishWith(claire, { media: given })).toBeRefused('INVALID_INPUT');
    expect(await held()).toEqual(before);
  });

  it('of two posts at once that want the same picture one gets it', async () => {
    const upload = await image();
    const both = await Promise.all([1, 2].map(() => publishWith(claire, { media: { images: [{ upload }] } })));
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
  });
});

describe('editing', () => {
  it('adds, takes away, describes anew and puts in another order; what went is gone from the store', async () => {
    const { id, version, uploads } = await aPostWith(3);
    const [one, two, three] = uploads;
    const before = (await claire.client.get(POST, { id })).post.media.images;
    const added = await image();
    const { data } = await edit(claire, id, version, {
      media: { images: [{ upload: three, alt: 'Vue 3' }, { upload: added }, { upload: one, alt: 'La place' }] },
    });
    expect(data.editPost.media.images.map((shown: { id: string; alt: string }) => [shown.id, shown.alt])).toEqual([
      [three, 'Vue 3'],
      [added, ''],
      [one, 'La place'],
    ]);
    await runJobs(api);
    const urlOf = (upload: string) => before.find((shown: { id: string }) => shown.id === upload).url;
    expect((await get(urlOf(two!))).status).toBe(404);
    expect((await get(urlOf(one!))).status).toBe(200);
  });

  it('that says nothing of them leaves them', async () => {
    const { id, version } = await aPostWith(2);
    expect((await edit(claire, id, version, {})).data.editPost.media.images).toHaveLength(2);
    expect((await edit(claire, id, version + 1, { media: {} })).data.editPost.media).toBeNull();
  });

  it('of somebody else is refused, and so is a picture of another post', async () => {
    const { id, version, uploads } = await aPostWith(1);
    const other = await aPostWith(1);
    const before = [await held(), await media()];
    expect(await edit(yassine, id, version, { media: {} })).toBeRefused('FORBIDDEN');
    const given = { media: { images: [{ upload: uploads[0] }, { upload: other.uploads[0] }] } };
    expect(await edit(claire, id, version, given)).toBeRefused('INVALID_INPUT', 'media');
    expect([await held(), await media()]).toEqual(before);
  });
});

describe('gone', () => {
  it('with a deleted post, once it cannot be brought back', async () => {
    const { id } = await aPostWith(1);
    const [{ url }] = (await claire.client.get(POST, { id })).post.media.images;
    await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id });
    expect((await yassine.client.get(POST, { id })).post).toBeNull();
    await runJobs(api);
    expect((await get(url)).status).toBe(200);
    await makeJobsDue(api);
    await runJobs(api);
    expect((await get(url)).status).toBe(404);
  });

  it('not with one that was brought back', async () => {
    const { id } = await aPostWith(1);
    await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id });
    await claire.client.get(`mutation ($id: ID!) { restoreSubject(id: $id) { id } }`, { id });
    await makeJobsDue(api);
    await runJobs(api);
    const { post } = await yassine.client.get(POST, { id });
    expect((await get(post.media.images[0].url)).status).toBe(200);
  });

  it('from the answers of whom the author has blocked', async () => {
    const [author, reader] = [await aMember(api, roissy), await aMember(api, roissy)];
    const { data } = await publishWith(author, { media: { images: [{ upload: await anImageOf(api, author) }] } });
    const { id } = data.publishPost;
    expect((await reader.client.ask(POST, { id })).text).toContain('/media/');
    await author.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: reader.publicId });
    expect((await reader.client.ask(POST, { id })).text).not.toContain('/media/');
    expect((await reader.client.ask(FEED, { t: roissy.publicId })).text).not.toContain(
      data.publishPost.media.images[0].id,
    );
  });

  it('when the post itself goes, however it goes', async () => {
    const { id, uploads } = await aPostWith(1);
    const [{ url }] = (await claire.client.get(POST, { id })).post.media.images;
    await api.database
      .query(`delete from subjects where id = (select post_id from post_media join media m on m.id = media_id
      where m.attached_at is not null order by m.created_at desc limit 1)`);
    expect(uploads).toHaveLength(1);
    await api.database.query(`select graphile_worker.add_job('media.sweep-left-overs', '{}')`);
    await makeJobsDue(api);
    await runJobs(api);
    expect((await get(url)).status).toBe(404);
  });
});
