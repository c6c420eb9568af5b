import { encodePublicId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { nextEvent, openSocket } from '../../testing/open-socket';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anAccount } from '../identity/testing/account.factory';
import { aPost, type TestPost } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { Attention, type Reach } from './attention';
import type { NoticeKind } from './notice-kinds';

const NOTICED: NoticeKind = { name: 'tests.noticed', mail: 'never' };

const INBOX = `query ($first: Int, $after: String) { notices(first: $first, after: $after) {
  nodes { id kind path subjectId isSeen isHeldBack actor { name } territory { slug } } pageInfo { hasNextPage endCursor } } }`;
const UNSEEN = `{ viewer { unseenNotices } }`;
const MARK = `mutation ($input: MarkNoticesSeenInput!) { markNoticesSeen(input: $input) }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let post: TestPost;
beforeAll(async () => {
  api = await startTestApi();
  api.get(Attention).registerKind(NOTICED);
});
afterAll(() => api.close());

beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  post = await aPost(claire);
  await api.database.query(`delete from notices`);
});

const reach = (change: Partial<Reach> = {}) =>
  api
    .get(UnitOfWork)
    .run(() =>
      api
        .get(Attention)
        .reach({ kind: NOTICED, territoryId: territory.id, to: claire.memberId, by: yassine.memberId, ...change }),
    );

const inbox = async ({ client }: TestMember, page = {}) => (await client.get(INBOX, page)).notices;
const unseen = async ({ client }: TestMember): Promise<number> => (await client.get(UNSEEN)).viewer.unseenNotices;
const seenFlags = async (member: TestMember): Promise<boolean[]> =>
  (await inbox(member)).nodes.map(({ isSeen }: { isSeen: boolean }) => isSeen);

describe('reaching somebody', () => {
  it('puts a notice into their inbox that says who, where and about what', async () => {
    await reach({ subjectId: post.key.id });
    expect((await inbox(claire)).nodes).toEqual([
      {
        id: expect.any(String) as string,
        kind: 'tests.noticed',
        path: `/t/${territory.slug}/posts/${post.publicId}`,
        subjectId: post.publicId,
        isSeen: false,
        isHeldBack: false,
        actor: { name: 'Yassine Merle' },
        territory: { slug: territory.slug },
      },
    ]);
    expect(await unseen(claire)).toBe(1);
    expect((await inbox(yassine)).nodes).toEqual([]);
  });

  it('hints at it on their own sockets once it is there', async () => {
    const [hers, his] = [await openSocket(claire.client), await openSocket(yassine.client)];
    const elsewhere = nextEvent(his, 'notice.created', 300);
    const hint = nextEvent(hers, 'notice.created');
    await reach();
    const { noticeId } = await hint;
    expect((await inbox(claire)).nodes[0].id).toBe(noticeId);
    await expect(elsewhere).rejects.toThrow('no notice.created');
    hers.close();
    his.close();
  });

  it('goes with the act: a rollback leaves neither notice nor hint', async () => {
    const socket = await openSocket(claire.client);
    const hint = nextEvent(socket, 'notice.created', 300);
    const undone = api.get(UnitOfWork).run(async () => {
      await reach();
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await expect(hint).rejects.toThrow('no notice.created');
    expect((await inbox(claire)).nodes).toEqual([]);
    socket.close();
  });

  it('outside a unit of work is refused', async () => {
    const act = { kind: NOTICED, territoryId: territory.id, to: claire.memberId, by: yassine.memberId };
    await expect(api.get(Attention).reach(act)).rejects.toThrow('unit of work');
    expect((await inbox(claire)).nodes).toEqual([]);
  });

  it('passes over oneself and whoever is not an active member', async () => {
    await reach({ by: claire.memberId });
    const gone = await aMember(api, territory, { name: 'Paul Nguyen' });
    await endMembership(api, gone, 'left');
    await reach({ to: gone.memberId });
    expect(await api.database.query(`select from notices where kind = 'tests.noticed'`)).toEqual([]);
  });
});

it('a newcomer is welcomed', async () => {
  const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
  expect((await inbox(paul)).nodes).toMatchObject([
    { kind: 'territories.welcomed', path: `/t/${territory.slug}`, actor: null, subjectId: null },
  ]);
});

describe('the inbox', () => {
  it('pages from the newest on, over all territories, without gaps or repetitions', async () => {
    const other = await aTerritory(api);
    const there = await aMember(api, other, { account: claire });
    for (let made = 0; made < 3; made += 1) await reach();
    await reach({ territoryId: other.id, to: there.memberId, by: null });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await inbox(claire, { first: 2, after });
      ids.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    // The fifth is the welcome to the other territory.
    expect(new Set(ids).size).toBe(5);
    expect((await inbox(claire)).nodes[0].territory).toEqual({ slug: other.slug });
  });

  it('takes as many statements for one notice as for twenty', async () => {
    await reach({ subjectId: post.key.id });
    const one = await claire.client.ask(INBOX);
    for (let made = 0; made < 20; made += 1) await reach({ subjectId: post.key.id });
    const twenty = await claire.client.ask(INBOX);
    expect(twenty.data.notices.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(one.statements);
    expect(twenty.statements).toBeLessThanOrEqual(4);
  });

  it('forgets content that is gone, in the list and in the count', async () => {
    await reach({ subjectId: post.key.id });
    await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
    expect([(await inbox(claire)).nodes, await unseen(claire)]).toEqual([[], 0]);
  });

  it.each(['left', 'suspended', 'removed'] as const)(
    'of a territory is closed to a member who was %s',
    async (state) => {
      await reach();
      await endMembership(api, claire, state);
      expect([(await inbox(claire)).nodes, await unseen(claire)]).toEqual([[], 0]);
    },
  );
});

describe('marking as seen', () => {
  it('takes single notices, or one with all before it', async () => {
    for (let made = 0; made < 4; made += 1) await reach();
    const { nodes } = await inbox(claire);
    expect((await claire.client.get(MARK, { input: { ids: [nodes[0].id] } })).markNoticesSeen).toBe(3);
    expect(await seenFlags(claire)).toEqual([true, false, false, false]);
    expect((await claire.client.get(MARK, { input: { upTo: nodes[2].id } })).markNoticesSeen).toBe(1);
    expect(await seenFlags(claire)).toEqual([true, false, true, true]);
  });

  it('reaches nobody else’s notices, nor one’s own by way of theirs', async () => {
    await reach({ to: yassine.memberId, by: claire.memberId });
    await reach();
    const [{ id }] = (await inbox(claire)).nodes;
    const unknown = encodePublicId({ territoryId: territory.id, id: '01900000-0000-7000-8000-000000000000' });
    for (const input of [{ ids: [id, unknown, 'nonsense'] }, { upTo: id }, { upTo: unknown }, { upTo: 'nonsense' }]) {
      expect(await yassine.client.ask(MARK, { input })).toSucceed();
    }
    expect([await seenFlags(claire), await seenFlags(yassine)]).toEqual([[false], [false]]);
  });

  it('wants one of both', async () => {
    await reach();
    expect(await claire.client.ask(MARK, { input: {} })).toBeRefused('INVALID_INPUT');
    expect(await claire.client.ask(MARK, { input: { ids: [], upTo: 'x' } })).toBeRefused('INVALID_INPUT');
    expect(await claire.client.ask(MARK, { input: { ids: Array.from({ length: 101 }, () => 'x') } })).toBeRefused(
      'INVALID_INPUT',
    );
    expect(await seenFlags(claire)).toEqual([false]);
  });
});

it('a visitor is asked to sign in, and a stranger’s inbox is empty', async () => {
  await reach();
  const visitor = api.visitor();
  expect(await visitor.ask(INBOX)).toBeRefused('SIGNED_OUT');
  expect(await visitor.ask(MARK, { input: { ids: [] } })).toBeRefused('SIGNED_OUT');
  const stranger = await anAccount(api);
  expect((await stranger.client.get(INBOX)).notices.nodes).toEqual([]);
});
