import { encodePublicId } from '../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anOpportunity, expire } from '../opportunities/testing/opportunity.factory';
import { aPost, type TestPost } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { Tending } from './tending/tending';
import { makeOverdue, stayAway } from './testing/overdue';

const STATE = `id isOverdue reviewBy confirmedAt viewerHasFlagged viewerCan { confirm flag }`;
const READ = `query ($id: ID!) { post(id: $id) { ${STATE} } }`;
const CONFIRM = `mutation ($id: ID!) { confirmSubject(id: $id) { ${STATE} } }`;
const FLAG = `mutation ($input: FlagOutdatedInput!) { flagOutdated(input: $input) { ${STATE} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawOutdatedFlag(id: $id) { ${STATE} } }`;
const ASK = `mutation ($id: ID!) { askForReview(id: $id) }`;
const VIEW = `mutation ($id: ID!) { countView(id: $id) }`;
const QUEUE = `query ($territory: ID!, $first: Int! = 20, $after: String) {
  contentToReview(territory: $territory, first: $first, after: $after) {
    nodes { subject { id } views isOrphaned askedAt flags { reason member { id } } } pageInfo { hasNextPage endCursor } } }`;
const FIGURES = `query ($territory: ID!) { freshness(territory: $territory) { overdueCount weeks { week views overdueViews } } }`;
const NOTICES = `{ notices { nodes { kind path actor { id } } } }`;
const MONTH_MS = 30.4 * 86_400_000;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let curator: TestMember;
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  curator = await aMember(api, roissy, { name: 'Anne Roux', mandate: 'content_curator' });
});
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

const flag = (by: TestMember, { publicId }: TestPost, reason?: string) =>
  by.client.ask(FLAG, { input: { subject: publicId, ...(reason && { reason }) } });
const read = async (by: TestMember, { publicId }: TestPost) => (await by.client.get(READ, { id: publicId })).post;
interface Queue {
  contentToReview: {
    nodes: { subject: { id: string }; views: number; isOrphaned: boolean }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const queueOf = async (by: TestMember, page: object = {}) =>
  (await by.client.get<Queue>(QUEUE, { territory: roissy.publicId, ...page })).contentToReview;
const figures = async () => (await curator.client.get(FIGURES, { territory: roissy.publicId })).freshness;
const noticesOf = async (member: TestMember) =>
  (await member.client.get<{ notices: { nodes: { kind: string }[] } }>(NOTICES)).notices.nodes.filter(({ kind }) =>
    kind.startsWith('freshness.'),
  );
const everything = () =>
  Promise.all(
    ['subjects', 'outdated_flags', 'subject_views', 'notices'].map((table) =>
      api.database.query(`select * from ${table} order by 1, 2, 3`),
    ),
  );
const monthsAhead = (date: string) => Math.round((Date.parse(date) - Date.now()) / MONTH_MS);

describe('how long content holds', () => {
  it.each([
    ['UPDATE', 12],
    ['QUESTION', 6],
  ])('a post of the kind %s: %i months', async (kind, months) => {
    const { publishPost } = await claire.client.get(
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { reviewBy isOverdue } }`,
      { input: { territory: roissy.publicId, body: 'Bonjour', kind } },
    );
    expect([monthsAhead(publishPost.reviewBy), publishPost.isOverdue]).toEqual([months, false]);
  });

  it('an opportunity: six months, or until it is over by itself', async () => {
    const opportunity = await anOpportunity(claire, { deadline: new Date(Date.now() + 86_400_000).toISOString() });
    const ONE = `query ($id: ID!) { opportunity(id: $id) { reviewBy isOverdue status } }`;
    const one = async () => (await claire.client.get(ONE, { id: opportunity.publicId })).opportunity;
    expect(monthsAhead((await one()).reviewBy)).toBe(6);
    await makeOverdue(api, opportunity.key);
    expect(await one()).toMatchObject({ isOverdue: true, status: 'OPEN' });
    await expire(api, opportunity);
    expect(await one()).toMatchObject({ isOverdue: false, status: 'EXPIRED' });
  });

  it('the author says otherwise, in the future and within five years', async () => {
    const publish = (reviewBy: string) =>
      claire.client.ask(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { reviewBy } }`, {
        input: { territory: roissy.publicId, body: 'Bonjour', reviewBy },
      });
    const inAMonth = new Date(Date.now() + MONTH_MS).toISOString();
    expect((await publish(inAMonth)).data.publishPost).toEqual({ reviewBy: inAMonth });
    const before = await everything();
    for (const days of [-1, 6 * 366]) {
      const wrong = await publish(new Date(Date.now() + days * 86_400_000).toISOString());
      expect(wrong).toBeRefused('INVALID_INPUT', 'reviewBy');
    }
    expect(await everything()).toEqual(before);
  });
});

describe('confirming', () => {
  it('its author or a curator says that it still holds, in one tap; nobody else does', async () => {
    const post = await aPost(claire);
    await makeOverdue(api, post.key);
    expect(await read(yassine, post)).toMatchObject({ isOverdue: true, viewerCan: { confirm: false, flag: true } });
    const before = await everything();
    expect(await yassine.client.ask(CONFIRM, { id: post.publicId })).toBeRefused('FORBIDDEN');
    expect(await everything()).toEqual(before);
    for (const member of [claire, curator]) {
      await makeOverdue(api, post.key);
      const { confirmSubject } = await member.client.get(CONFIRM, { id: post.publicId });
      expect(confirmSubject).toMatchObject({ isOverdue: false, viewerCan: { confirm: true } });
      expect(monthsAhead(confirmSubject.reviewBy)).toBe(12);
      expect(Date.now() - Date.parse(confirmSubject.confirmedAt)).toBeLessThan(60_000);
    }
  });

  it('an edit confirms as well, and what readers said before is forgotten', async () => {
    const post = await aPost(claire);
    await flag(yassine, post, 'C’était l’an dernier.');
    await makeOverdue(api, post.key);
    await claire.client.get(`mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`, {
      input: { id: post.publicId, body: 'Le marché rouvre en mai.', version: post.version },
    });
    expect(await read(yassine, post)).toMatchObject({ isOverdue: false, viewerHasFlagged: false, confirmedAt: null });
  });
});

describe('this is out of date', () => {
  it('a reader tells its author once, and takes it back; others learn nothing of it', async () => {
    const post = await aPost(claire);
    const flagged = await flag(yassine, post, 'Le marché a déménagé.');
    expect(flagged.data.flagOutdated).toMatchObject({ viewerHasFlagged: true, isOverdue: false });
    await flag(yassine, post, 'Il a déménagé à Goussainville.');
    expect((await noticesOf(claire)).map(({ kind }) => kind)).toEqual(['freshness.flagged']);
    expect(await read(curator, post)).toMatchObject({ viewerHasFlagged: false });
    const { withdrawOutdatedFlag } = await yassine.client.get(WITHDRAW, { id: post.publicId });
    expect(withdrawOutdatedFlag).toMatchObject({ viewerHasFlagged: false });
  });

  it('three readers make it overdue, or one curator; under parallel flags each counts once', async () => {
    const [one, other] = [await aPost(claire), await aPost(claire)];
    const readers = await Promise.all(Array.from({ length: 3 }, () => aMember(api, roissy)));
    await Promise.all([readers[0]!, readers[0]!, readers[1]!].map((reader) => flag(reader, one)));
    expect(await read(claire, one)).toMatchObject({ isOverdue: false });
    await Promise.all(readers.map((reader) => flag(reader, one)));
    expect(await read(claire, one)).toMatchObject({ isOverdue: true });
    await flag(curator, other);
    expect(await read(claire, other)).toMatchObject({ isOverdue: true });
  });

  it('is refused to its author, without words when too long, and to whom it does not exist', async () => {
    const post = await aPost(claire);
    const stranger = await aMember(api, await aTerritory(api));
    const apart = await aMember(api, roissy);
    await claire.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: apart.publicId });
    const before = await everything();
    expect(await flag(claire, post)).toBeRefused('FORBIDDEN');
    expect(await flag(yassine, post, 'x'.repeat(501))).toBeRefused('INVALID_INPUT', 'reason');
    const made = { publicId: encodePublicId({ ...post.key, id: crypto.randomUUID() }) } as TestPost;
    for (const member of [stranger, apart]) {
      for (const thing of [post, made]) {
        expect(await flag(member, thing)).toBeRefused('NOT_FOUND');
        expect(await member.client.ask(VIEW, { id: thing.publicId })).toBeRefused('NOT_FOUND');
      }
    }
    expect(await everything()).toEqual(before);
  });
});

describe('the curators’ queue', () => {
  it('lists what is overdue, the longest first, page by page, with what readers said', async () => {
    const [recent, old, fresh] = [await aPost(claire), await aPost(claire), await aPost(claire)];
    await flag(yassine, old, 'Fermé depuis mars.');
    await makeOverdue(api, recent.key, 2);
    await makeOverdue(api, old.key, 40);
    const first = await queueOf(curator, { first: 1 });
    expect(first.nodes).toEqual([
      {
        subject: { id: old.publicId },
        views: 0,
        isOrphaned: false,
        askedAt: null,
        flags: [{ reason: 'Fermé depuis mars.', member: { id: yassine.publicId } }],
      },
    ]);
    const rest = await queueOf(curator, { first: 1, after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({ nodes: [{ subject: { id: recent.publicId } }], pageInfo: { hasNextPage: false } });
    const { viewer } = await curator.client.get(`{ viewer { memberships { waiting { place count } } } }`);
    expect(viewer.memberships[0].waiting).toContainEqual({ place: 'contents', count: 2 });
    expect(fresh.publicId).toBeTruthy();
  });

  it('takes as many statements for twenty as for one', async () => {
    const posts = await Promise.all(Array.from({ length: 20 }, () => aPost(claire)));
    for (const { key } of posts) await makeOverdue(api, key);
    const statements = async (first: number) =>
      (await curator.client.ask(QUEUE, { territory: roissy.publicId, first })).statements;
    expect(await statements(20)).toBe(await statements(1));
  });

  it('asks an author, at most once a week', async () => {
    const post = await aPost(claire);
    const ask = async () => (await curator.client.get(ASK, { id: post.publicId })).askForReview;
    expect([await ask(), await ask()]).toEqual([true, false]);
    expect(await noticesOf(claire)).toMatchObject([{ kind: 'freshness.asked', actor: { id: curator.publicId } }]);
  });

  it('a job asks the author once, or the curators where nobody can count on the author', async () => {
    const [away, left] = [await aMember(api, roissy), await aMember(api, roissy)];
    const posts = [await aPost(claire), await aPost(away), await aPost(left)];
    for (const { key } of posts) await makeOverdue(api, key);
    await stayAway(api, away.accountId, 91);
    await endMembership(api, left, 'left');
    await api.get(Tending).tend();
    await api.get(Tending).tend();
    expect((await noticesOf(claire)).map(({ kind }) => kind)).toEqual(['freshness.due']);
    expect(await noticesOf(curator)).toMatchObject([
      { kind: 'freshness.orphaned', path: `/t/${roissy.slug}/manage/contents` },
    ]);
    const { nodes } = await queueOf(curator);
    expect(Object.fromEntries(nodes.map((item) => [item.subject.id, item.isOrphaned]))).toEqual({
      [posts[0]!.publicId]: false,
      [posts[1]!.publicId]: true,
      [posts[2]!.publicId]: true,
    });
  });
});

describe('views', () => {
  it('are counted by day, not by whom, apart for what was overdue, and not for its author', async () => {
    const post = await aPost(claire);
    const view = (member: TestMember) => member.client.get(VIEW, { id: post.publicId });
    await Promise.all(Array.from({ length: 5 }, () => view(yassine)));
    await view(claire);
    await makeOverdue(api, post.key);
    await view(curator);
    const { overdueCount, weeks } = await figures();
    expect(overdueCount).toBe(1);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toMatchObject({ views: 6, overdueViews: 1 });
    expect((await queueOf(curator)).nodes[0]!.views).toBe(6);
  });
});
