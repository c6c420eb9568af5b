import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';
import { anImageOf, publishWith } from '../testing/post-media.factory';
import { aPost, type TestPost } from '../testing/post.factory';

const VERSIONS = `query ($id: ID!, $first: Int, $after: String) {
  postVersions(id: $id, first: $first, after: $after) {
    nodes { version body mentions { name } writtenAt replacedAt replacedBy { name } } pageInfo { hasNextPage endCursor }
  }
}`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { version editedAt } }`;

let api: TestApi;
let claire: TestMember;
let yassine: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  const roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  stranger = await aMember(api, await aTerritory(api));
});
afterAll(() => api.close());

const edit = (post: TestPost, body: string, version: number) =>
  claire.client.ask(EDIT, { input: { id: post.publicId, body, version } });

it('every edit keeps the words before it, for whoever reads the post', async () => {
  const post = await aPost(claire, { body: `Merci <@${yassine.publicId}>` });
  const { data } = await edit(post, 'Deuxième', 1);
  await edit(post, 'Troisième', 2);
  const { postVersions } = await yassine.client.get(VERSIONS, { id: post.publicId });
  expect(postVersions.nodes).toMatchObject([
    { version: 2, body: 'Deuxième', mentions: [], writtenAt: data.editPost.editedAt },
    {
      version: 1,
      body: `Merci <@${yassine.publicId}>`,
      mentions: [{ name: 'Yassine Merle' }],
      replacedBy: { name: 'Claire Fontaine' },
    },
  ]);
  const first = await yassine.client.get(VERSIONS, { id: post.publicId, first: 1 });
  const { endCursor: after, hasNextPage } = first.postVersions.pageInfo;
  expect(hasNextPage).toBe(true);
  const second = await yassine.client.get(VERSIONS, { id: post.publicId, first: 1, after });
  expect(second.postVersions.nodes).toMatchObject([{ version: 1 }]);
});

it('an edit that changes no word, and one that is refused, keep nothing', async () => {
  const post = await aPost(claire, { body: 'Pareil' });
  await edit(post, 'Pareil', 1);
  expect(await edit(post, '', 2)).toBeRefused('INVALID_INPUT', 'body');
  expect((await claire.client.get(VERSIONS, { id: post.publicId })).postVersions.nodes).toEqual([]);
});

it('the former words of what one may not see do not exist', async () => {
  const post = await aPost(claire, { body: 'Avant' });
  await edit(post, 'Après', 1);
  const hidden = await stranger.client.ask(VERSIONS, { id: post.publicId });
  expect(hidden).toBeRefused('NOT_FOUND');
  const madeUp = await stranger.client.ask(VERSIONS, { id: 'A'.repeat(43) });
  const bare = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  expect(bare(madeUp.text)).toBe(bare(hidden.text));
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
  expect(await yassine.client.ask(VERSIONS, { id: post.publicId })).toBeRefused('NOT_FOUND');
});

it('pictures that came or went are counted, with the words or alone', async () => {
  const photo = await anImageOf(api, claire);
  const { publishPost: made } = (await publishWith(claire, { media: { images: [{ upload: photo }] } })).data;
  const added = await anImageOf(api, claire);
  const change = (version: number, body: string, ...images: string[]) =>
    claire.client.ask(EDIT, {
      input: { id: made.id, version, body, media: { images: images.map((upload) => ({ upload, alt: 'Le pain' })) } },
    });
  expect((await change(1, made.body, photo, added)).errors).toBeUndefined();
  expect((await change(2, 'Autrement', photo)).errors).toBeUndefined();
  await change(3, 'Autrement', photo);
  const { postVersions } = await yassine.client.get(
    `query ($id: ID!) { postVersions(id: $id) { nodes { version body replacedBy { name } mediaChanges { imagesAdded imagesRemoved } } } }`,
    { id: made.id },
  );
  const replacedBy = { name: 'Claire Fontaine' };
  expect(postVersions.nodes).toEqual([
    { version: 2, body: made.body, replacedBy, mediaChanges: { imagesAdded: 0, imagesRemoved: 1 } },
    { version: 1, body: null, replacedBy, mediaChanges: { imagesAdded: 1, imagesRemoved: 0 } },
  ]);
});
