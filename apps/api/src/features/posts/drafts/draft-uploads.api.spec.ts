import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aDayLater } from '../../media/testing/a-day-later';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anImageOf, publishWith } from '../testing/post-media.factory';

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`;
const UPLOAD = `query ($id: ID!) { upload(id: $id) { state } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy);
});
afterAll(() => api.close());

const stateOf = async (id: string) => (await claire.client.get(UPLOAD, { id })).upload?.state ?? null;
const save = (id: string, content: object, version = 0) =>
  claire.client.get(SAVE, { input: { territory: roissy.publicId, id, version, content: JSON.stringify(content) } });

it('what a draft names waits as long as the draft, and can then be published', async () => {
  const [named, deep, other] = [
    await anImageOf(api, claire),
    await anImageOf(api, claire),
    await anImageOf(api, claire),
  ];
  const draft = randomUUID();
  await save(draft, {
    body: 'Le marché',
    media: { images: [{ upload: named, alt: '' }] },
    story: { document: { content: [{ attrs: { upload: deep } }] } },
  });
  await aDayLater(api);
  await aDayLater(api);
  expect([await stateOf(named), await stateOf(deep), await stateOf(other)]).toEqual(['READY', 'READY', null]);
  const answer = await publishWith(claire, { draft, media: { images: [{ upload: named }] } });
  expect(answer.data.publishPost.media.images).toHaveLength(1);
});

it('a draft that names the upload of somebody else keeps nothing', async () => {
  const yassine = await aMember(api, roissy);
  const theirs = await anImageOf(api, yassine);
  await save(randomUUID(), { media: { images: [{ upload: theirs }] } });
  await aDayLater(api);
  expect((await yassine.client.get(UPLOAD, { id: theirs })).upload).toBeNull();
});
