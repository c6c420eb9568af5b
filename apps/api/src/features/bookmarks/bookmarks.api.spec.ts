import { LIMITS } from '@rayonne/contracts';
import { randomUUID } from 'node:crypto';
import { statementCounter } from '../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anOpportunity } from '../opportunities/testing/opportunity.factory';
import { aPost, manyPosts } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const SAVE = `mutation ($input: SaveSubjectInput!) { saveSubject(input: $input) { id viewerBookmark { folderId } } }`;
const UNSAVE = `mutation ($id: ID!) { unsaveSubject(id: $id) { id viewerBookmark { folderId } } }`;
const LIST = `query ($territory: ID!, $folder: ID, $isUnfiled: Boolean! = false, $first: Int = 20, $after: String) {
  bookmarks(territory: $territory, folder: $folder, isUnfiled: $isUnfiled, first: $first, after: $after) {
    nodes { savedAt subject { id viewerBookmark { folderId } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const SHELF = `query ($territory: ID!) { bookmarkShelf(territory: $territory) { count unfiledCount folders { id name count } } }`;
const CREATE = `mutation ($input: CreateBookmarkFolderInput!) { createBookmarkFolder(input: $input) { id name count } }`;
const RENAME = `mutation ($input: RenameBookmarkFolderInput!) { renameBookmarkFolder(input: $input) { id name count } }`;
const DELETE = `mutation ($folder: ID!) { deleteBookmarkFolder(folder: $folder) }`;

interface Page {
  nodes: { subject: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let paul: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  [claire, paul] = [await aMember(api, roissy), await aMember(api, roissy)];
});
afterAll(() => api.close());

const at = (values: object = {}) => ({ territory: roissy.publicId, ...values });
const save = (member: TestMember, subject: string, values: object = {}) =>
  member.client.ask(SAVE, { input: { subject, ...values } });
const kept = async (member: TestMember, values: object = {}) =>
  ((await member.client.get(LIST, at(values))).bookmarks.nodes as { subject: { id: string } }[]).map(
    ({ subject }) => subject.id,
  );
const shelf = async (member: TestMember) =>
  (await member.client.get(SHELF, at())).bookmarkShelf as {
    count: number;
    unfiledCount: number;
    folders: { id: string; name: string; count: number }[];
  };
const masked = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
const aFolder = async (member: TestMember, name: string) =>
  (await member.client.get(CREATE, { input: at({ name }) })).createBookmarkFolder.id as string;

it('whoever is signed out or no member keeps nothing', async () => {
  const { publicId } = await aPost(paul);
  const [stranger, gone] = [await aMember(api, await aTerritory(api)), await aMember(api, roissy)];
  await endMembership(api, gone, 'removed');
  expect(await api.visitor().ask(SAVE, { input: { subject: publicId } })).toBeRefused('SIGNED_OUT');
  for (const one of [stranger, gone]) {
    expect(await save(one, publicId)).toBeRefused('NOT_FOUND');
    expect(await one.client.ask(LIST, at())).toBeRefused('NOT_FOUND');
    expect(await one.client.ask(SHELF, at())).toBeRefused('NOT_FOUND');
  }
  expect(await api.database.query(`select from bookmarks where territory_id = $1`, [roissy.id])).toEqual([]);
});

it('a post and an opportunity are kept once, last kept first, for oneself alone', async () => {
  const [post, opportunity] = [await aPost(paul), await anOpportunity(paul)];
  await save(claire, post.publicId);
  expect((await save(claire, opportunity.publicId)).data.saveSubject.viewerBookmark).toEqual({ folderId: null });
  await save(claire, post.publicId);
  expect(await kept(claire)).toEqual([opportunity.publicId, post.publicId]);
  expect(await kept(paul)).toEqual([]);
  const seen = await paul.client.get(`query ($id: ID!) { post(id: $id) { viewerBookmark { folderId } } }`, {
    id: post.publicId,
  });
  expect(seen.post.viewerBookmark).toBeNull();
  expect((await claire.client.get(UNSAVE, { id: post.publicId })).unsaveSubject.viewerBookmark).toBeNull();
  expect(await claire.client.ask(UNSAVE, { id: post.publicId })).toSucceed();
  expect(await kept(claire)).toEqual([opportunity.publicId]);
});

it('folders have names of their own, hold what is put there, and lose nothing when they go', async () => {
  const member = await aMember(api, roissy);
  const [one, two] = [(await aPost(paul)).publicId, (await aPost(paul)).publicId];
  const wood = await aFolder(member, '  La   filière bois ');
  await save(member, one, { folder: wood });
  await save(member, two);
  expect(await shelf(member)).toEqual({
    count: 2,
    unfiledCount: 1,
    folders: [{ id: wood, name: 'La filière bois', count: 1 }],
  });
  await save(member, one);
  expect([await kept(member, { folder: wood }), await kept(member, { isUnfiled: true })]).toEqual([[one], [two]]);
  await save(member, one, { folder: null });
  expect(await kept(member, { isUnfiled: true })).toEqual([two, one]);
  await save(member, two, { folder: wood });
  const renamed = await member.client.get(RENAME, { input: { folder: wood, name: 'LA FILIÈRE BOIS' } });
  expect(renamed.renameBookmarkFolder).toEqual({ id: wood, name: 'LA FILIÈRE BOIS', count: 1 });
  expect((await member.client.get(DELETE, { folder: wood })).deleteBookmarkFolder).toBe(true);
  expect(await member.client.ask(DELETE, { folder: wood })).toBeRefused('NOT_FOUND');
  expect(await shelf(member)).toEqual({ count: 2, unfiledCount: 2, folders: [] });
});

it('a name that is taken, empty, too long or deceptive is refused, and so is one folder too many', async () => {
  const member = await aMember(api, roissy);
  const wood = await aFolder(member, 'Bois');
  const other = await aFolder(member, 'Salons');
  const create = (name: string) => member.client.ask(CREATE, { input: at({ name }) });
  expect(await create('BOIS')).toBeRefused('FOLDER_NAME_TAKEN', 'name');
  expect(await create('   ')).toBeRefused('INVALID_INPUT', 'name');
  expect(await create('a'.repeat(LIMITS.bookmarkFolderName.max + 1))).toBeRefused('INVALID_INPUT', 'name');
  expect(await create('Bo\u202Eis')).toBeRefused('INVALID_INPUT', 'name');
  const rename = await member.client.ask(RENAME, { input: { folder: other, name: 'bois' } });
  expect(rename).toBeRefused('FOLDER_NAME_TAKEN', 'name');
  expect((await shelf(member)).folders.map(({ name }) => name)).toEqual(['Bois', 'Salons']);
  await api.database.query(
    `insert into bookmark_folders (territory_id, member_id, name)
     select $1, $2, 'Dossier ' || n from generate_series(1, $3::int) as n`,
    [roissy.id, member.memberId, LIMITS.bookmarkFolders - 3],
  );
  const last = await Promise.all(['Un', 'Deux', 'Trois'].map(create));
  expect(last.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await create('Encore')).toBeRefused('TOO_MANY_BOOKMARK_FOLDERS');
  expect((await shelf(member)).folders.find(({ id }) => id === wood)?.name).toBe('Bois');
});

it('nobody reaches a folder of somebody else, and it answers like none', async () => {
  const { publicId: subject } = await aPost(paul);
  const theirs = await aFolder(paul, `Le mien ${randomUUID()}`);
  const random = `${theirs.slice(0, -6)}${theirs.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`;
  const answers = async (folder: string) => [
    masked((await save(claire, subject, { folder })).text),
    masked((await claire.client.ask(LIST, at({ folder }))).text),
    masked((await claire.client.ask(RENAME, { input: { folder, name: 'À moi' } })).text),
    masked((await claire.client.ask(DELETE, { folder })).text),
  ];
  const given = await answers(theirs);
  expect(given).toEqual(await answers(random));
  expect(given.every((text) => text.includes('NOT_FOUND'))).toBe(true);
  expect((await shelf(paul)).folders.map(({ id }) => id)).toContain(theirs);
  expect(await kept(claire)).not.toContain(subject);
});

it('what one may not see any more is absent and not counted, and is back once one may', async () => {
  const [author, reader] = [await aMember(api, roissy), await aMember(api, roissy)];
  const [post, other] = [await aPost(author), await aPost(paul)];
  const folder = await aFolder(reader, 'À lire');
  for (const { publicId } of [post, other]) await save(reader, publicId, { folder });
  await author.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: reader.publicId });
  expect(await kept(reader)).toEqual([other.publicId]);
  expect(await shelf(reader)).toMatchObject({ count: 1, folders: [{ count: 1 }] });
  expect(await save(reader, post.publicId)).toBeRefused('NOT_FOUND');
  expect(await reader.client.ask(UNSAVE, { id: post.publicId })).toBeRefused('NOT_FOUND');
  const { viewer } = await author.client.get(`{ viewer { blocks { nodes { id } } } }`);
  await author.client.get(`mutation ($b: ID!) { unblock(block: $b) { id } }`, { b: viewer.blocks.nodes[0].id });
  expect(await kept(reader, { folder })).toEqual([other.publicId, post.publicId]);
  await author.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
  expect(await kept(reader)).toEqual([other.publicId]);
  await author.client.get(`mutation ($id: ID!) { restoreSubject(id: $id) { id } }`, { id: post.publicId });
  expect((await shelf(reader)).count).toBe(2);
});

it('a page costs as many statements as one item, goes on without gap, and there is a last content to keep', async () => {
  const reader = await aMember(api, roissy);
  const author = await aMember(api, roissy);
  await manyPosts(api, author, 45);
  await api.database.query(
    `insert into bookmarks (territory_id, member_id, subject_id, saved_at)
     select $1, $2, id, now() - (row_number() over (order by id)) * interval '1 hour'
       from subjects where territory_id = $1 and author_id = $3`,
    [roissy.id, reader.memberId, author.memberId],
  );
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const { bookmarks }: { bookmarks: Page } = await reader.client.get(LIST, at({ after }));
    pages.push(...bookmarks.nodes.map(({ subject }) => subject.id));
    after = bookmarks.pageInfo.hasNextPage ? bookmarks.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(pages).size).toBe(45);
  statementCounter.take();
  await reader.client.get(LIST, at());
  expect(statementCounter.take().length).toBeLessThanOrEqual(4);
  await manyPosts(api, author, LIMITS.bookmarks - 45);
  await api.database.query(
    `insert into bookmarks (territory_id, member_id, subject_id)
     select $1, $2, id from subjects where territory_id = $1 and author_id = $3 on conflict do nothing`,
    [roissy.id, reader.memberId, author.memberId],
  );
  const { publicId: extra } = await aPost(author);
  expect(await save(reader, extra)).toBeRefused('TOO_MANY_BOOKMARKS');
  expect(await kept(reader)).not.toContain(extra);
  expect(await save(reader, pages[0]!)).toSucceed();
});

it('asking for a folder and for none at once is refused', async () => {
  const folder = await aFolder(claire, 'Les deux');
  expect(await claire.client.ask(LIST, at({ folder, isUnfiled: true }))).toBeRefused('INVALID_INPUT', 'folder');
});
