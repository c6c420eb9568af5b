import { encodeSharedId } from '../../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anOrganisation } from '../../organisations/testing/organisation.factory';
import { erase } from '../../exchange/testing/canary';
import { makeOverdue, stayAway, tend } from '../../freshness/testing/overdue';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { answer, aSignedPost, invite } from '../testing/co-author.factory';
import { aPost, type TestPost } from '../testing/post.factory';

const READ = `query ($id: ID!) {
  post(id: $id) { version author { id } coAuthors { id } viewerCoAuthorState viewerCan { delete } }
  postVersions(id: $id) { nodes { body handOver { from { name } to { name } } } }
}`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let samira: TestMember;

beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  samira = await aMember(api, roissy, { name: 'Samira Haddad' });
});
afterAll(() => api.close());

const read = (reader: TestMember, { publicId: id }: TestPost) => reader.client.get(READ, { id });
const offer = (by: TestMember, { publicId: post }: TestPost, member: TestMember | null) =>
  by.client.ask(`mutation ($input: OfferPostInput!) { offerPost(input: $input) { coAuthorships { state } } }`, {
    input: { post, member: member?.publicId ?? null },
  });
const takeOver = (by: TestMember, { publicId: post }: TestPost, accept = true) =>
  by.client.ask(`mutation ($input: AnswerPostOfferInput!) { answerPostOffer(input: $input) { author { id } } }`, {
    input: { post, accept },
  });
const kindsFor = async (member: TestMember) =>
  ((await member.client.get(`{ notices { nodes { kind } } }`)).notices.nodes as { kind: string }[]).map(
    ({ kind }) => kind,
  );
const HANDED = [{ body: null, handOver: { from: { name: 'Claire Fontaine' }, to: { name: 'Yassine Merle' } } }];

describe('an author hands a post over', () => {
  it('to one who signs it and accepts; the history says so and the former author signs on', async () => {
    const post = await aSignedPost(claire, yassine, samira);
    expect((await offer(claire, post, yassine)).errors).toBeUndefined();
    expect((await read(yassine, post)).post).toMatchObject({
      author: { id: claire.publicId },
      viewerCoAuthorState: 'OFFERED',
    });
    expect((await read(samira, post)).post.viewerCoAuthorState).toBe('ACCEPTED');
    expect(await takeOver(samira, post)).toBeRefused('FORBIDDEN');
    expect((await takeOver(yassine, post)).data.answerPostOffer.author.id).toBe(yassine.publicId);
    const { post: now, postVersions } = await read(claire, post);
    expect(now).toMatchObject({
      version: 2,
      author: { id: yassine.publicId },
      coAuthors: [{ id: samira.publicId }, { id: claire.publicId }],
      viewerCan: { delete: false },
    });
    expect(postVersions.nodes).toEqual(HANDED);
    expect(await kindsFor(yassine)).toContain('posts.hand_over_offered');
    expect(await kindsFor(claire)).toContain('posts.hand_over_taken');
    expect(await takeOver(yassine, post)).toBeRefused('FORBIDDEN');
  });

  it('not to others, nor by others; an offer may be refused or taken back', async () => {
    const post = await aSignedPost(claire, yassine);
    expect(await offer(yassine, post, yassine)).toBeRefused('FORBIDDEN');
    expect(await offer(claire, post, samira)).toBeRefused('INVALID_INPUT', 'member');
    await offer(claire, post, yassine);
    await takeOver(yassine, post, false);
    expect(await takeOver(yassine, post)).toBeRefused('FORBIDDEN');
    await offer(claire, post, yassine);
    await offer(claire, post, null);
    expect(await takeOver(yassine, post)).toBeRefused('FORBIDDEN');
    expect(await read(yassine, post)).toMatchObject({
      post: { version: 1, author: { id: claire.publicId } },
      postVersions: { nodes: [] },
    });
  });

  it('once, however many accept and take back at the same moment', async () => {
    const post = await aSignedPost(claire, yassine);
    await offer(claire, post, yassine);
    const answers = await Promise.all([takeOver(yassine, post), takeOver(yassine, post), offer(claire, post, null)]);
    const { post: now, postVersions } = await read(samira, post);
    const isPassed = now.author.id === yassine.publicId;
    expect(answers.slice(0, 2).filter(({ errors }) => !errors)).toHaveLength(isPassed ? 1 : 0);
    expect(postVersions.nodes).toHaveLength(isPassed ? 1 : 0);
  });

  it('never what is said in a name that the other may not speak in', async () => {
    const anne = await aMember(api, roissy, { trustLevel: 4 });
    const organisation = await anOrganisation(anne, { represents: true });
    const input = {
      territory: encodeSharedId(roissy.id),
      body: 'Au nom de la maison',
      organisation: organisation.publicId,
    };
    const { publishPost } = await anne.client.get(
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version } }`,
      { input },
    );
    const post = { ...(await aPost(samira)), publicId: publishPost.id as string };
    await invite(anne, post, yassine);
    await answer(yassine, post);
    expect(await offer(anne, post, yassine)).toBeRefused('INVALID_INPUT', 'member');
  });
});

describe('where nobody can count on the author', () => {
  const beAway = async ({ accountId, key }: TestMember) => {
    await stayAway(api, accountId, 91);
    await api.database.query(`update members set feed_seen_at = now() - interval '91 days' where id = $1`, [key.id]);
  };

  it('what became overdue goes to who signs it and is here, who is asked; both hear of it', async () => {
    const post = await aSignedPost(claire, samira, yassine);
    const alone = await aPost(claire);
    await makeOverdue(api, post.key);
    await makeOverdue(api, alone.key);
    await beAway(claire);
    await beAway(samira);
    await tend(api);
    expect(await read(yassine, post)).toMatchObject({
      post: { author: { id: yassine.publicId }, coAuthors: [{ id: samira.publicId }, { id: claire.publicId }] },
      postVersions: { nodes: HANDED },
    });
    expect(await kindsFor(yassine)).toEqual(expect.arrayContaining(['posts.handed_over', 'freshness.due']));
    const told = `select from notices where account_id = $1 and kind = 'posts.handed_on'`;
    expect(await api.database.query(told, [claire.accountId])).toHaveLength(1);
    expect((await read(yassine, alone)).post.author.id).toBe(claire.publicId);
  });

  it('a departure leaves what others sign to them, and the rest as it was', async () => {
    const post = await aSignedPost(claire, yassine);
    const alone = await aPost(claire);
    await endMembership(api, claire, 'left');
    expect(await read(samira, post)).toMatchObject({
      post: { author: { id: yassine.publicId }, coAuthors: [] },
      postVersions: { nodes: HANDED },
    });
    expect((await read(samira, alone)).post.author.id).toBe(claire.publicId);
  });

  it('a suspension changes nothing, and an erasure gives away what it keeps only', async () => {
    const post = await aSignedPost(claire, yassine);
    await endMembership(api, claire, 'suspended');
    expect((await read(samira, post)).post.author.id).toBe(claire.publicId);
    const taken = await aSignedPost(samira, yassine);
    const paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
    const kept = await aSignedPost(paul, yassine);
    await erase(api, samira, 'REMOVED');
    await erase(api, paul, 'KEPT');
    expect(await yassine.client.ask(READ, { id: taken.publicId })).toBeRefused('NOT_FOUND');
    expect((await read(yassine, kept)).post.author.id).toBe(yassine.publicId);
  });
});
