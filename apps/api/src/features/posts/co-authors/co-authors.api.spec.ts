import { encodeSharedId } from '../../../platform/database/public-id';
import { statementCounter } from '../../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { answer, aSignedPost, CO_AUTHORS, endCoAuthorship, invite } from '../testing/co-author.factory';
import { aPoll } from '../testing/poll.factory';
import { aPost, type TestPost } from '../testing/post.factory';

const READ = `query ($id: ID!) { post(id: $id) { version body ${CO_AUTHORS} viewerCan { edit delete confirm flag archive } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let samira: TestMember;
let paul: TestMember;

beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  samira = await aMember(api, roissy, { name: 'Samira Haddad' });
  paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
});
afterAll(() => api.close());

const read = async (reader: TestMember, { publicId: id }: TestPost) => (await reader.client.get(READ, { id })).post;
const namesFor = async (reader: TestMember, post: TestPost) =>
  ((await read(reader, post)).coAuthors as { name: string }[]).map(({ name }) => name);
const edit = (by: TestMember, { publicId: id }: TestPost, body: string, version = 1) =>
  by.client.ask(`mutation ($input: EditPostInput!) { editPost(input: $input) { body } }`, {
    input: { id, body, version },
  });
const noticesOf = async (member: TestMember) => {
  const { notices } = await member.client.get(`{ notices { nodes { kind actor { name } path } } }`);
  return notices.nodes as { kind: string }[];
};
const rows = ({ key }: TestPost) =>
  api.database.query(`select member_id, state from co_authors where subject_id = $1 order by member_id`, [key.id]);

describe('asking', () => {
  it('shows nobody’s name before they agree: the author and whoever is asked know alone', async () => {
    const post = await aPost(claire);
    const { data } = await invite(claire, post, yassine);
    expect(data.inviteCoAuthors).toMatchObject({
      version: 1,
      coAuthors: [],
      coAuthorships: [{ state: 'INVITED', member: { id: yassine.publicId } }],
    });
    expect(await read(yassine, post)).toMatchObject({
      coAuthors: [],
      coAuthorships: [{ state: 'INVITED' }],
      viewerCan: { edit: false },
    });
    expect(await read(samira, post)).toMatchObject({ coAuthors: [], coAuthorships: [] });
    expect(await noticesOf(yassine)).toMatchObject([
      { kind: 'posts.co_author_invited', path: expect.stringContaining(post.publicId) },
      { kind: 'territories.welcomed' },
    ]);
    await invite(claire, post, yassine);
    expect(await noticesOf(yassine)).toHaveLength(2);
  });

  it('can come with the publication, for who may be asked', async () => {
    const publish = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id ${CO_AUTHORS} } }`;
    const input = { territory: encodeSharedId(claire.key.territoryId), body: 'À deux.' };
    const { data } = await claire.client.ask(publish, { input: { ...input, coAuthors: [yassine.publicId] } });
    expect(data.publishPost.coAuthorships).toMatchObject([{ state: 'INVITED', member: { id: yassine.publicId } }]);
    const stranger = await aMember(api, await aTerritory(api));
    for (const nobody of [claire.publicId, stranger.publicId, 'x']) {
      const refused = await claire.client.ask(publish, { input: { ...input, coAuthors: [nobody] } });
      expect(refused).toBeRefused('INVALID_INPUT', 'coAuthors');
    }
    const { memberProfile } = await claire.client.get(
      `query ($m: ID!) { memberProfile(member: $m) { contributionCounts { count } } }`,
      { m: claire.publicId },
    );
    expect(memberProfile.contributionCounts).toEqual([{ count: 1 }]);
  });

  it('is the author’s, for five people at most, and never twice to who declined', async () => {
    const post = await aPost(claire);
    expect(await invite(samira, post, yassine)).toBeRefused('FORBIDDEN');
    const others = await Promise.all([1, 2, 3].map(() => aMember(api, roissy)));
    await invite(claire, post, yassine, samira, ...others);
    expect(await invite(claire, post, paul)).toBeRefused('TOO_MANY_CO_AUTHORS');
    expect((await answer(samira, post, false)).data.answerCoAuthorship).toMatchObject({ coAuthorships: [] });
    expect(await invite(claire, post, samira)).toBeRefused('CO_AUTHOR_DECLINED');
    expect(await answer(samira, post)).toBeRefused('FORBIDDEN');
    expect(await endCoAuthorship(claire, post, samira)).toBeRefused('NOT_FOUND');
    expect((await read(claire, post)).coAuthorships).toHaveLength(5);
    expect((await invite(claire, post, paul)).errors).toBeUndefined();
    expect(await rows(post)).toHaveLength(6);
  });

  it('what one may not see cannot be signed', async () => {
    const stranger = await aMember(api, await aTerritory(api));
    const post = await aPost(claire);
    const hidden = await answer(stranger, post);
    expect(hidden).toBeRefused('NOT_FOUND');
    const bare = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
    const madeUp = await answer(stranger, { ...post, publicId: 'A'.repeat(43) });
    expect(bare(madeUp.text)).toBe(bare(hidden.text));
  });
});

describe('who has agreed', () => {
  it('is shown to all, edits, confirms, closes a poll and is named in the history, but deletes and archives nothing', async () => {
    const post = await aSignedPost(claire, yassine);
    expect(await namesFor(samira, post)).toEqual(['Yassine Merle']);
    expect(await noticesOf(claire)).toMatchObject([
      { kind: 'posts.co_author_accepted', actor: { name: 'Yassine Merle' } },
      {},
    ]);
    expect((await read(yassine, post)).viewerCan).toEqual({
      edit: true,
      confirm: true,
      delete: false,
      flag: false,
      archive: false,
    });
    expect((await edit(yassine, post, 'Repris par Yassine')).errors).toBeUndefined();
    const { postVersions } = await samira.client.get(
      `query ($id: ID!) { postVersions(id: $id) { nodes { replacedBy { name } } } }`,
      { id: post.publicId },
    );
    expect(postVersions.nodes).toEqual([{ replacedBy: { name: 'Yassine Merle' } }]);
    const gone = await yassine.client.ask(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
    expect(gone).toBeRefused('FORBIDDEN');
    const poll = await aPoll(claire);
    const close = `mutation ($post: ID!) { closePoll(post: $post) { poll { isClosed } } }`;
    expect(await yassine.client.ask(close, { post: poll.publicId })).toBeRefused('FORBIDDEN');
    await invite(claire, poll, yassine);
    await answer(yassine, poll);
    const { data } = await yassine.client.ask(close, { post: poll.publicId });
    expect(data.closePoll.poll.isClosed).toBe(true);
  });

  it('finds it among their own contributions', async () => {
    const own = await aPost(yassine);
    const post = await aSignedPost(claire, yassine);
    await invite(claire, await aPost(claire), yassine);
    const { memberProfile } = await samira.client.get(
      `query ($m: ID!) { memberProfile(member: $m) { contributionCounts { kind count } contributions { nodes { id } } } }`,
      { m: yassine.publicId },
    );
    expect(memberProfile).toEqual({
      contributionCounts: [{ kind: 'post', count: 2 }],
      contributions: { nodes: [{ id: post.publicId }, { id: own.publicId }] },
    });
  });

  it('leaves when they like, and the author takes a name off; each tells the other', async () => {
    const post = await aSignedPost(claire, yassine, samira);
    expect(await endCoAuthorship(samira, post, yassine)).toBeRefused('FORBIDDEN');
    await endCoAuthorship(yassine, post, yassine);
    expect(await namesFor(paul, post)).toEqual(['Samira Haddad']);
    expect(await edit(yassine, post, 'Encore moi')).toBeRefused('FORBIDDEN');
    await endCoAuthorship(claire, post, samira);
    expect(await namesFor(paul, post)).toEqual([]);
    expect((await noticesOf(claire))[0]).toMatchObject({ kind: 'posts.co_author_left' });
    expect((await noticesOf(samira))[0]).toMatchObject({ kind: 'posts.co_author_removed' });
    expect((await read(claire, post)).body).toBe('Le marché de Gonesse rouvre samedi.');
  });

  it('is not named to whom they do not exist for, nor once they left; a block ends what two people sign', async () => {
    const post = await aSignedPost(claire, yassine, samira);
    const block = `mutation ($m: ID!) { blockMember(member: $m) { id } }`;
    await paul.client.get(block, { m: yassine.publicId });
    expect(await namesFor(paul, post)).toEqual(['Samira Haddad']);
    expect(await namesFor(claire, post)).toHaveLength(2);
    await endMembership(api, samira, 'left');
    expect(await namesFor(claire, post)).toEqual(['Yassine Merle']);
    await yassine.client.get(block, { m: claire.publicId });
    expect(await namesFor(claire, post)).toEqual([]);
    expect(await edit(yassine, post, 'Malgré tout')).toBeRefused('NOT_FOUND');
  });

  it('costs the reader no statement more', async () => {
    const count = async (post: TestPost) => {
      statementCounter.take();
      await read(paul, post);
      return statementCounter.take();
    };
    const alone = await aPost(claire);
    const signed = await aSignedPost(claire, yassine, samira);
    const first = await count(alone);
    expect(await count(signed)).toEqual(first);
  });
});

it('two answers and a removal at once end in one state that all agree on', async () => {
  const post = await aPost(claire);
  await invite(claire, post, yassine);
  const [one, other, removed] = await Promise.all([
    answer(yassine, post),
    answer(yassine, post, false),
    endCoAuthorship(claire, post, yassine),
  ]);
  const left = await rows(post);
  const succeeded = [one, other].filter(({ errors }) => !errors).length;
  expect(succeeded).toBeLessThanOrEqual(1);
  expect(left).toHaveLength(removed.errors ? 1 : 0);
  const six = await Promise.all([1, 2, 3, 4, 5, 6].map(() => aMember(api, roissy)));
  const crowd = await aPost(claire);
  await Promise.all(six.map((member) => invite(claire, crowd, member)));
  expect(await rows(crowd)).toHaveLength(5);
});
