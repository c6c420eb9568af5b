import { LIMITS } from '@rayonne/contracts';
import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anImageOf } from '../testing/post-media.factory';
import { doc, DOCUMENT, figure, paragraph, publishStory, STORY, words } from '../testing/story.factory';

const READ = `query ($id: ID!) { post(id: $id) { kind body ${STORY} } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { version body mentions { name } ${STORY} } }`;
const BLOCK = `mutation ($member: ID!) { blockMember(member: $member) { id } }`;

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

const get = (path: string) => fetch(api.url + path);
const kept = () =>
  api.database.query(`select s.id, st.document, m.attached_at from subjects s
  left join stories st on st.id = s.id left join post_media pm on pm.post_id = s.id left join media m on m.id = pm.media_id order by 1`);
const mention = ({ publicId }: TestMember) => ({ type: 'mention', attrs: { id: publicId } });

describe('publishing', () => {
  it('a member tells a story, and everyone of the territory reads it as it was written', async () => {
    const { data } = await publishStory(claire);
    expect((await yassine.client.get(READ, { id: data.publishPost.id })).post).toEqual({
      kind: 'STORY',
      body: 'À quatre heures, Gonesse sent le pain.',
      story: {
        id: data.publishPost.id,
        title: 'Le dernier fournil',
        minutes: 1,
        cover: null,
        content: { document: DOCUMENT, images: [] },
      },
    });
  });

  it('lists show its beginning, and whom it mentions to its very end', async () => {
    const long = doc(paragraph(words('mot '.repeat(400))), paragraph(words('Merci '), mention(yassine)));
    const { data } = await publishStory(claire, { document: long });
    const { body, mentions, story } = data.publishPost;
    expect(body.length).toBeLessThanOrEqual(LIMITS.storyExtract.max);
    expect(body).toMatch(/^(mot )+mot…$/);
    expect(mentions).toEqual([{ name: 'Yassine Merle' }]);
    expect(story.minutes).toBe(2);
    const [notice] = await api.database.query<{ kind: string }>(
      `select kind from notices where account_id = $1 order by id desc limit 1`,
      [yassine.accountId],
    );
    expect(notice?.kind).toBe('discussions.mentioned');
  });

  it('its cover and its pictures are its author’s own uploads, shown to whoever reads it', async () => {
    const [cover, inside] = [await anImageOf(api, claire), await anImageOf(api, claire)];
    const document = doc(paragraph(words('Voyez.')), figure(inside, { alt: 'Le four', caption: 'En 1912' }));
    const { data } = await publishStory(claire, { document, cover: { upload: cover, alt: 'La place' } });
    const { story } = (await yassine.client.get(READ, { id: data.publishPost.id })).post;
    expect(story.cover).toEqual({ id: cover, alt: 'La place' });
    expect(story.content.images.map(({ id, alt }: { id: string; alt: string }) => [id, alt])).toEqual([
      [cover, 'La place'],
      [inside, 'Le four'],
    ]);
    for (const { url } of story.content.images) expect((await get(url)).status).toBe(200);
  });

  it('a page of twenty stories costs as many statements as one, and brings no whole text', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    const feed = `query ($t: ID!) { feed(territory: $t, first: 20) { nodes { ... on Post { story { title minutes cover { id } } } } } }`;
    await publishStory(member);
    const one = await member.client.ask(feed, { t: territory.publicId });
    for (let index = 0; index < 4; index += 1) await publishStory(member);
    const five = await member.client.ask(feed, { t: territory.publicId });
    expect(five.data.feed.nodes).toHaveLength(5);
    expect(five.statements).toBe(one.statements);
    expect(five.text).not.toContain('document');
  });

  it('whole stories of a list come in one statement more', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    const feed = `query ($t: ID!) { feed(territory: $t, first: 20) { nodes { ... on Post { story { content { document } } } } } }`;
    await publishStory(member);
    const one = await member.client.ask(feed, { t: territory.publicId });
    for (let index = 0; index < 3; index += 1) await publishStory(member);
    expect((await member.client.ask(feed, { t: territory.publicId })).statements).toBe(one.statements);
  });
});

describe('refused, and nothing is published or taken', () => {
  const link = (href: string) => doc(paragraph(words('ici', { type: 'link', attrs: { href } })));
  let deep: object = paragraph(words('fond'));
  for (let level = 0; level < 300; level += 1)
    deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] };

  it.each<[string, object, string]>([
    ['a title of two letters', { title: 'Ah' }, 'title'],
    ['markup in the title', { title: '<img src=x onerror=alert(1)>' }, 'title'],
    ['no document', { document: 'Bonjour' }, 'document'],
    ['no word', { document: doc(paragraph()) }, 'document'],
    ['a node that the grammar does not know', { document: doc({ type: 'script' }) }, 'document'],
    [
      'an attribute that it does not know',
      { document: doc({ ...paragraph(words('a')), attrs: { onclick: 'x' } }) },
      'document',
    ],
    ['an address that runs something', { document: link('javascript:alert(1)') }, 'document'],
    ['an address without a scheme', { document: link('//evil.example') }, 'document'],
    ['too many levels', { document: doc(deep) }, 'document'],
    ['too many words', { document: doc(paragraph(words('a'.repeat(LIMITS.richText.length)))) }, 'document'],
    ['a picture that nobody sent', { document: doc(paragraph(words('a')), figure('0'.repeat(22))) }, 'document'],
    [
      'a member who is not there',
      { document: doc(paragraph(words('a'), { type: 'mention', attrs: { id: 'x1' } })) },
      'body',
    ],
  ])('%s', async (_what, story, field) => {
    const before = await kept();
    expect(await publishStory(claire, story)).toBeRefused('INVALID_INPUT', field);
    expect(await kept()).toEqual(before);
  });

  it('a picture of somebody else, in the text and as a cover', async () => {
    const upload = await anImageOf(api, yassine);
    const before = await kept();
    const document = doc(paragraph(words('a')), figure(upload));
    expect(await publishStory(claire, { document })).toBeRefused('INVALID_INPUT', 'document');
    expect(await publishStory(claire, { cover: { upload, alt: '' } })).toBeRefused('INVALID_INPUT', 'cover');
    expect(await kept()).toEqual(before);
  });

  it('a story of another kind, a kind without its story, and pictures beside it', async () => {
    const images = [{ upload: await anImageOf(api, claire) }];
    expect(await publishStory(claire, {}, { kind: 'UPDATE' })).toBeRefused('INVALID_INPUT', 'story');
    expect(await publishStory(claire, {}, { story: null })).toBeRefused('INVALID_INPUT', 'story');
    expect(await publishStory(claire, {}, { media: { images } })).toBeRefused('INVALID_INPUT', 'media');
  });
});

describe('editing', () => {
  const edit = (member: TestMember, { id, version }: { id: string; version: number }, story: object | null) =>
    member.client.ask(EDIT, { input: { id, version, body: '', story } });

  it('writes it anew; pictures that it no longer shows go from the store', async () => {
    const [cover, inside] = [await anImageOf(api, claire), await anImageOf(api, claire)];
    const document = doc(paragraph(words('Voyez.')), figure(inside));
    const { publishPost } = (await publishStory(claire, { document, cover: { upload: cover } })).data;
    const { images } = publishPost.story.content;
    const { data } = await edit(claire, publishPost, {
      title: 'Le nouveau fournil',
      document: doc(paragraph(words('Regardez.')), figure(inside, { alt: 'Le four neuf' })),
    });
    expect(data.editPost).toMatchObject({ body: 'Regardez.', story: { title: 'Le nouveau fournil', cover: null } });
    expect(data.editPost.story.content.images).toEqual([expect.objectContaining({ id: inside, alt: 'Le four neuf' })]);
    await runJobs(api);
    const urlOf = (upload: string) => images.find(({ id }: { id: string }) => id === upload).url;
    expect((await get(urlOf(cover))).status).toBe(404);
    expect((await get(urlOf(inside))).status).toBe(200);
  });

  it('tells those whom it did not mention before', async () => {
    const { publishPost } = (await publishStory(claire)).data;
    const { data } = await edit(claire, publishPost, {
      title: 'Avec Yassine',
      document: doc(paragraph(words('Merci '), mention(yassine))),
    });
    expect(data.editPost.mentions).toEqual([{ name: 'Yassine Merle' }]);
  });

  it('is its author’s alone, and leaves no story without its text', async () => {
    const { publishPost } = (await publishStory(claire)).data;
    const before = await kept();
    const story = { title: 'Volé', document: DOCUMENT };
    expect(await edit(yassine, publishPost, story)).toBeRefused('FORBIDDEN');
    expect(await edit(claire, publishPost, null)).toBeRefused('INVALID_INPUT', 'story');
    expect(await edit(claire, { ...publishPost, version: 7 }, story)).toBeRefused('STALE_VERSION');
    expect(await kept()).toEqual(before);
  });
});

it('with a deleted story go its pictures, once nobody can bring it back', async () => {
  const { publishPost } = (await publishStory(claire, { cover: { upload: await anImageOf(api, claire) } })).data;
  const [{ url }] = publishPost.story.content.images;
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: publishPost.id });
  expect((await yassine.client.get(READ, { id: publishPost.id })).post).toBeNull();
  await makeJobsDue(api);
  await runJobs(api);
  expect((await get(url)).status).toBe(404);
});

it('for whoever is kept apart from its author there is no story', async () => {
  const awa = await aMember(api, roissy);
  const { publishPost } = (await publishStory(claire)).data;
  expect(await claire.client.ask(BLOCK, { member: awa.publicId })).toSucceed();
  const answer = await awa.client.ask(READ, { id: publishPost.id });
  expect(answer.data.post).toBeNull();
  expect(answer.text).not.toContain('fournil');
});
