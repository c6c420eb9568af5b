import { decodePublicId, encodePublicId } from '../../platform/database/public-id';
import { makeOverdue } from '../../features/freshness/testing/overdue';
import { anOrganisation, giveRole } from '../../features/organisations/testing/organisation.factory';
import { aMember, endMembership } from '../../features/territories/testing/member.factory';
import { aTerritory } from '../../features/territories/testing/territory.factory';
import { startTestApi, type TestApi } from '../test-api';
import { MEMBER_PATHS, PUBLIC_PATHS, SECRET, type Path, type Scene } from './paths';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

async function aScene(): Promise<Scene> {
  const territory = await aTerritory(api);
  const author = await aMember(api, territory, { mandate: 'content_curator' });
  const reader = await aMember(api, territory, { trustLevel: 3 });
  const manager = await aMember(api, territory, { mandate: 'community_manager' });
  const page = await anOrganisation(manager);
  await giveRole(manager, page, author, 'OWNER');
  const organisation = page.publicId;
  const { publishPost } = await author.client.get(
    `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version } }`,
    {
      input: {
        territory: territory.publicId,
        body: `${SECRET} #passerelle <@${reader.publicId}>`,
        audience: 'PUBLIC',
        organisation,
      },
    },
  );
  const post = { publicId: publishPost.id, key: decodePublicId(publishPost.id)!, version: publishPost.version };
  await author.client.get(`mutation ($id: ID!) { comment(input: { subject: $id, body: "À samedi" }) { id } }`, {
    id: post.publicId,
  });
  await makeOverdue(api, post.key);
  return { api, territory, author, reader, organisation, post };
}

type Reason = (scene: Scene) => Promise<unknown>;

const isDeleted: Reason = ({ author, post }) =>
  author.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
const isClosed: Reason = ({ author, post }) =>
  author.client.get(`mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`, {
    input: { id: post.publicId, body: SECRET, version: post.version, audience: 'TERRITORY' },
  });
const setTerritory =
  (state: string): Reason =>
  ({ territory }) =>
    api.database.query(`update territories set state = $2 where id = $1`, [territory.id, state]);

const FOR_MEMBERS: Readonly<Record<string, Reason>> = {
  'it was deleted': isDeleted,
  'its author has blocked the reader': ({ author, reader }) =>
    author.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: reader.publicId }),
  'the reader has blocked its author': ({ author, reader }) =>
    reader.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: author.publicId }),
};

const FOR_VISITORS: Readonly<Record<string, Reason>> = {
  'it was deleted': isDeleted,
  'it was closed to the territory': isClosed,
  'its author is suspended': ({ author }) => endMembership(api, author, 'suspended'),
  'its author was removed': ({ author }) => endMembership(api, author, 'removed'),
  'its author has left': ({ author }) => endMembership(api, author, 'left'),
  'the account of its author is suspended': ({ author }) =>
    api.database.query(`update accounts set state = 'suspended' where id = $1`, [author.accountId]),
  'the territory is suspended': setTerritory('suspended'),
  'the territory is archived': setTerritory('archived'),
};

async function showing(paths: Readonly<Record<string, Path>>, scene: Scene): Promise<string[]> {
  const shown: string[] = [];
  // One after another: some of them write.
  for (const [name, path] of Object.entries(paths)) if (await path(scene)) shown.push(name);
  return shown;
}

it('a public content shows on every path', async () => {
  const scene = await aScene();
  expect(await showing(PUBLIC_PATHS, scene)).toEqual(Object.keys(PUBLIC_PATHS));
  // Whoever confirms it takes it out of the queue.
  const before = Object.keys(MEMBER_PATHS).filter((name) => !name.includes('to review'));
  const shown = await showing(MEMBER_PATHS, scene);
  expect(shown).toEqual(expect.arrayContaining(before));
});

it.each(['content to review', 'count of content to review'])('an overdue content shows in: %s', async (name) => {
  expect(await MEMBER_PATHS[name]!(await aScene())).toBe(true);
});

it.each(Object.entries(FOR_MEMBERS))('to a member it is nowhere once %s', async (_why, happens) => {
  const scene = await aScene();
  await happens(scene);
  expect(await showing(MEMBER_PATHS, scene)).toEqual([]);
});

it.each(Object.entries(FOR_VISITORS))('to visitors it is nowhere once %s', async (_why, happens) => {
  const scene = await aScene();
  await happens(scene);
  expect(await showing(PUBLIC_PATHS, scene)).toEqual([]);
  const gone = await fetch(`${api.url}/p/${scene.territory.slug}/${scene.post.publicId}`);
  const never = await fetch(
    `${api.url}/p/${scene.territory.slug}/${encodePublicId({ ...scene.post.key, id: crypto.randomUUID() })}`,
  );
  expect([gone.status, await gone.text()]).toEqual([404, await never.text()]);
});

it('what is for the territory is nowhere for visitors, and whole for members', async () => {
  const scene = await aScene();
  await isClosed(scene);
  expect(await MEMBER_PATHS['feed']!(scene)).toBe(true);
  expect(await MEMBER_PATHS['permalink']!(scene)).toBe(true);
});
