import { encodePublicId } from '../../platform/database/public-id';
import { aMember, endMembership } from '../../features/territories/testing/member.factory';
import { aTerritory } from '../../features/territories/testing/territory.factory';
import { startTestApi, type TestApi } from '../test-api';
import { LIST_PATHS, MEMBER_PATHS, PUBLIC_PATHS, type Paths } from './paths';
import { aScene, aWaitingScene, SECRET, type Scene, type Waiting } from './scene';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '100' })));
afterAll(() => api.close());

type Reason = (scene: Scene) => Promise<unknown>;

const ofBoth =
  (mutation: string): Reason =>
  async ({ author, post, poll }) => {
    for (const { publicId: id } of [post, poll]) await author.client.get(mutation, { id });
  };
const isDeleted = ofBoth(`mutation ($id: ID!) { deletePost(id: $id) }`);
const isArchived = ofBoth(`mutation ($id: ID!) { archivePost(id: $id) }`);
const isClosed: Reason = ({ author, post }) =>
  author.client.get(`mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`, {
    input: { id: post.publicId, body: SECRET, version: post.version, audience: 'TERRITORY' },
  });
const setTerritory =
  (state: string): Reason =>
  ({ territory }) =>
    api.database.query(`update territories set state = $2 where id = $1`, [territory.id, state]);

/** `friend` stays among those it is for, so that there are acts to hear of. */
const isOnlyFor =
  (audience: string, sectors: readonly string[] = []): Reason =>
  async ({ author, friend, post, poll }) => {
    const keys = [post.key.territoryId, [post.key.id, poll.key.id]];
    await api.database.query(
      `update subjects set audience_kind = $3, audience_sectors = $4::text[] where territory_id = $1 and id = any($2::uuid[])`,
      [...keys, audience, sectors],
    );
    await api.database.query(
      `insert into subject_guests (territory_id, subject_id, member_id, invited_by) select $1, unnest($2::uuid[]), $3, $4`,
      [...keys, friend.memberId, author.memberId],
    );
  };

const FOR_MEMBERS: Readonly<Record<string, Reason>> = {
  'it was deleted': isDeleted,
  'it was archived': isArchived,
  'it is for other trades': isOnlyFor('sectors', ['16', '43']),
  'it is for those whom its author chooses': isOnlyFor('introduction'),
  'its author has blocked the reader': ({ author, reader }) =>
    author.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: reader.publicId }),
  'the reader has blocked its author': ({ author, reader }) =>
    reader.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: author.publicId }),
  'the reader is suspended': ({ reader }) => endMembership(api, reader, 'suspended'),
  'the reader was removed': ({ reader }) => endMembership(api, reader, 'removed'),
  'the reader has left': ({ reader }) => endMembership(api, reader, 'left'),
};

const FOR_VISITORS: Readonly<Record<string, Reason>> = {
  'it was deleted': isDeleted,
  'it was archived': isArchived,
  'it was closed to the territory': isClosed,
  'it is for some trades': isOnlyFor('sectors', ['16']),
  'it is for those whom its author chooses': isOnlyFor('introduction'),
  'its author is suspended': ({ author }) => endMembership(api, author, 'suspended'),
  'its author was removed': ({ author }) => endMembership(api, author, 'removed'),
  'its author has left': ({ author }) => endMembership(api, author, 'left'),
  'the account of its author is suspended': ({ author }) =>
    api.database.query(`update accounts set state = 'suspended' where id = $1`, [author.accountId]),
  'the territory is suspended': setTerritory('suspended'),
  'the territory is archived': setTerritory('archived'),
};

async function showing(paths: Paths, scene: Scene): Promise<string[]> {
  const shown: string[] = [];
  // One after another: some of them write.
  for (const [name, path] of Object.entries(paths)) if (await path(scene)) shown.push(name);
  return shown;
}

it('a public content shows on every path', async () => {
  const scene = await aScene(api);
  expect(await showing(MEMBER_PATHS, scene)).toEqual(Object.keys(MEMBER_PATHS));
  expect(await showing(PUBLIC_PATHS, scene)).toEqual(Object.keys(PUBLIC_PATHS));
});

it.each(Object.entries(FOR_MEMBERS))('to a member it is nowhere once %s', async (_why, happens) => {
  const scene = await aScene(api);
  await happens(scene);
  expect(await showing(MEMBER_PATHS, scene)).toEqual([]);
});

it('to a member of another territory it is nowhere', async () => {
  const scene = await aScene(api);
  const stranger = await aMember(api, await aTerritory(api), { mandate: 'content_curator' });
  expect(await showing(MEMBER_PATHS, { ...scene, reader: stranger })).toEqual([]);
});

it.each<Waiting>(['a draft', 'scheduled', 'held'])(
  'while it is %s it is on no list, for anybody else',
  async (waits) => {
    const scene = await aWaitingScene(api, waits);
    expect(await showing({ ...LIST_PATHS, ...PUBLIC_PATHS }, scene)).toEqual([]);
  },
);

it.each(Object.entries(FOR_VISITORS))('to visitors it is nowhere once %s', async (_why, happens) => {
  const scene = await aScene(api);
  await happens(scene);
  expect(await showing(PUBLIC_PATHS, scene)).toEqual([]);
  const gone = await fetch(`${api.url}/p/${scene.territory.slug}/${scene.post.publicId}`);
  const never = await fetch(
    `${api.url}/p/${scene.territory.slug}/${encodePublicId({ ...scene.post.key, id: crypto.randomUUID() })}`,
  );
  expect([gone.status, await gone.text()]).toEqual([404, await never.text()]);
});

it('what is for the territory is nowhere for visitors, and whole for members', async () => {
  const scene = await aScene(api);
  await isClosed(scene);
  expect(await MEMBER_PATHS['feed of the territory']!(scene)).toBe(true);
  expect(await MEMBER_PATHS['permalink']!(scene)).toBe(true);
});
