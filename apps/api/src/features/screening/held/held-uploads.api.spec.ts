import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aDayLater } from '../../media/testing/a-day-later';
import { anImageOf, publishWith } from '../../posts/testing/post-media.factory';
import { aMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';
import { blockWord, heldOf } from '../testing/screening.factory';

const APPROVE = `mutation ($id: ID!) { approveHeldContent(content: $id) { state } }`;
const IMAGES = `query ($t: ID!) { feed(territory: $t) { nodes { ... on Post { media { images { alt } } } } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

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
