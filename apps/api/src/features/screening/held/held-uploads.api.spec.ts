import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aDayLater } from '../../media/testing/a-day-later';
import { aDocumentOf, anImageOf, publishWith } from '../../posts/testing/post-media.factory';
import { doc, figure, paragraph, publishStory, words } from '../../posts/testing/story.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';
import { blockWord, heldOf } from '../testing/screening.factory';

const APPROVE = `mutation ($id: ID!) { approveHeldContent(content: $id) { state } }`;
const IMAGES = `query ($t: ID!) { feed(territory: $t) { nodes { ... on Post { media { images { alt } } } } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const HELD = `images { alt url(width: 480) } documents { name url }`;
const QUEUE = `query ($slug: String!) { territory(slug: $slug) { heldContents { nodes { ${HELD} } } } }`;
const MINE = `query ($t: ID!) { ownHeldContents(territory: $t) { nodes { ${HELD} } } }`;

it('who reviews sees its pictures and documents, and so does its author; nobody else’s are held with it', async () => {
  const territory = await aTerritory(api);
  const louis = await aMember(api, territory, { mandate: 'moderator' });
  const [paul, ines] = [await aMember(api, territory), await aMember(api, territory)];
  await blockWord(louis, territory, 'grimoire');
  const [upload, programme, foreign] = [
    await anImageOf(api, paul),
    await aDocumentOf(api, paul),
    await anImageOf(api, ines),
  ];
  const wrong = { images: [{ upload: foreign, alt: 'Une autre' }] };
  expect(await publishWith(paul, { body: 'Un grimoire', media: wrong })).toBeRefused('INVALID_INPUT', 'media');
  const media = { images: [{ upload, alt: 'Sa couverture' }], documents: [programme] };
  await publishWith(paul, { body: 'Un grimoire à vendre', media });
  const { data } = await louis.client.ask(QUEUE, { slug: territory.slug });
  const [held] = data.territory.heldContents.nodes;
  expect(held).toEqual({
    images: [{ alt: 'Sa couverture', url: expect.stringMatching(/^\/media\//) }],
    documents: [{ name: 'Programme.pdf', url: expect.stringMatching(/^\/media\//) }],
  });
  for (const { url } of [...held.images, ...held.documents]) expect((await fetch(api.url + url)).status).toBe(200);
  expect((await paul.client.get(MINE, { t: territory.publicId })).ownHeldContents.nodes).toMatchObject([
    { images: [{ alt: 'Sa couverture' }], documents: [{ name: 'Programme.pdf' }] },
  ]);
  const seenBy = async (member: TestMember) => (await member.client.ask(QUEUE, { slug: territory.slug })).text;
  expect(await seenBy(ines)).not.toContain('/media/');
});

it('a story brings its cover and its figures, and a queue of many costs as much as of one', async () => {
  const territory = await aTerritory(api);
  const louis = await aMember(api, territory, { mandate: 'moderator' });
  const paul = await aMember(api, territory);
  await blockWord(louis, territory, 'grimoire');
  const [cover, inside] = [await anImageOf(api, paul), await anImageOf(api, paul)];
  const document = doc(paragraph(words('Il était un grimoire.')), figure(inside, { alt: 'La reliure' }));
  await publishStory(paul, { document, cover: { upload: cover, alt: 'La tranche' } });
  const ask = () => louis.client.ask(QUEUE, { slug: territory.slug });
  await ask();
  const one = await ask();
  const alts = one.data.territory.heldContents.nodes[0].images.map(({ alt }: { alt: string }) => alt);
  expect(alts).toEqual(['La tranche', 'La reliure']);
  for (const body of ['Grimoire un', 'Grimoire deux'])
    await publishWith(paul, { body, media: { images: [{ upload: await anImageOf(api, paul), alt: body }] } });
  const three = await ask();
  expect(three.data.territory.heldContents.nodes).toHaveLength(3);
  expect(three.statements).toBe(one.statements);
});

it('the pictures of what is held wait with it, and are published with it', async () => {
  const territory = await aTerritory(api);
  const louis = await aMember(api, territory, { mandate: 'moderator' });
  const paul = await aMember(api, territory);
  await blockWord(louis, territory, 'grimoire');
  const upload = await anImageOf(api, paul);
  await publishWith(paul, { body: 'Un grimoire à vendre', media: { images: [{ upload, alt: 'Sa couverture' }] } });
  const [held] = await heldOf(paul, territory);
  await aDayLater(api);
  await aDayLater(api);
  await louis.client.get(APPROVE, { id: held.id });
  const { feed } = await louis.client.get(IMAGES, { t: territory.publicId });
  expect(feed.nodes[0].media.images).toEqual([{ alt: 'Sa couverture' }]);
});
