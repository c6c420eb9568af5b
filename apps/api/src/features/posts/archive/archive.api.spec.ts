import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPost, type TestPost } from '../testing/post.factory';

const ARCHIVE = `mutation ($id: ID!) { archivePost(id: $id) }`;
const BRING_BACK = `mutation ($id: ID!) { unarchivePost(id: $id) { id body commentCount } }`;
const ARCHIVED = `query ($territory: ID!, $first: Int, $after: String) {
  archivedPosts(territory: $territory, first: $first, after: $after) { nodes { id body } pageInfo { endCursor } }
}`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  yassine = await aMember(api, roissy);
  moderator = await aMember(api, roissy, { mandate: 'moderator' });
});
beforeEach(async () => {
  claire = await aMember(api, roissy);
});
afterAll(() => api.close());

const archived = async (member: TestMember) =>
  (await member.client.get(ARCHIVED, { territory: roissy.publicId })).archivedPosts.nodes as object[];

/** What that member finds of a post, on each path. */
async function pathsOf(member: TestMember, { publicId: id }: TestPost) {
  const feed = await member.client.get(`query ($t: ID!) { feed(territory: $t, first: 100) { nodes { id } } }`, {
    t: roissy.publicId,
  });
  const post = await member.client.get(`query ($id: ID!) { post(id: $id) { id } }`, { id });
  const versions = await member.client.ask(`query ($id: ID!) { postVersions(id: $id) { nodes { version } } }`, { id });
  const comment = await member.client.ask(
    `mutation ($id: ID!) { comment(input: { subject: $id, body: "Oui" }) { id } }`,
    {
      id,
    },
  );
  return {
    feed: (feed.feed.nodes as { id: string }[]).some((node) => node.id === id),
    post: post.post !== null,
    versions: !versions.errors,
    comment: !comment.errors,
  };
}

it('an archived post is nowhere but in its author’s own list, and comes back as it was', async () => {
  const post = await aPost(claire, { body: 'À ranger' });
  expect(await pathsOf(yassine, post)).toEqual({ feed: true, post: true, versions: true, comment: true });
  await claire.client.get(ARCHIVE, { id: post.publicId });
  const nowhere = { feed: false, post: false, versions: false, comment: false };
  expect(await pathsOf(yassine, post)).toEqual(nowhere);
  expect(await pathsOf(claire, post)).toEqual(nowhere);
  expect(await archived(claire)).toEqual([{ id: post.publicId, body: 'À ranger' }]);
  expect(await archived(yassine)).toEqual([]);
  const { unarchivePost } = await claire.client.get(BRING_BACK, { id: post.publicId });
  expect(unarchivePost).toEqual({ id: post.publicId, body: 'À ranger', commentCount: 1 });
  expect(await pathsOf(yassine, post)).toMatchObject({ feed: true, post: true });
  expect(await archived(claire)).toEqual([]);
});

it('nobody else archives it or brings it back, not even a moderator', async () => {
  const post = await aPost(claire);
  for (const { client } of [yassine, moderator]) {
    expect(await client.ask(ARCHIVE, { id: post.publicId })).toBeRefused('FORBIDDEN');
  }
  await claire.client.get(ARCHIVE, { id: post.publicId });
  for (const { client } of [yassine, moderator]) {
    expect(await client.ask(BRING_BACK, { id: post.publicId })).toBeRefused('NOT_FOUND');
    expect(await client.ask(ARCHIVE, { id: post.publicId })).toBeRefused('NOT_FOUND');
  }
  expect(await archived(claire)).toHaveLength(1);
});

it('what was deleted, or never archived, is not brought back', async () => {
  const [deleted, published] = [await aPost(claire), await aPost(claire)];
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: deleted.publicId });
  for (const { publicId } of [deleted, published]) {
    expect(await claire.client.ask(BRING_BACK, { id: publicId })).toBeRefused('NOT_FOUND');
  }
});

it('the list goes on where a page ended', async () => {
  for (const body of ['Une', 'Deux']) {
    await claire.client.get(ARCHIVE, { id: (await aPost(claire, { body })).publicId });
  }
  const first = await claire.client.get(ARCHIVED, { territory: roissy.publicId, first: 1 });
  expect(first.archivedPosts.nodes).toMatchObject([{ body: 'Deux' }]);
  const after = first.archivedPosts.pageInfo.endCursor as string;
  const second = await claire.client.get(ARCHIVED, { territory: roissy.publicId, first: 1, after });
  expect(second.archivedPosts.nodes).toMatchObject([{ body: 'Une' }]);
});
