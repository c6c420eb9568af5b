import { encodePublicId } from '../../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aConversation, send } from '../testing/conversation.factory';

const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) {
  id lastSequence unreadCount territory { slug } participants { id name initials memberId isViewer lastReadSequence }
  lastMessage { body } viewerCan { send } } }`;
const ONE = `query ($id: ID!) { conversation(id: $id) { id lastSequence unreadCount viewerCan { send } messages { nodes { body } } } }`;
const LIST = `query ($first: Int! = 20, $after: String) { conversations(first: $first, after: $after) {
  nodes { id unreadCount lastSequence territory { name } participants { name } lastMessage { body author { name } } viewerCan { send } }
  pageInfo { hasNextPage endCursor } } }`;
const READ = `mutation ($input: MarkConversationReadInput!) {
  markConversationRead(input: $input) { unreadCount participants { isViewer lastReadSequence } } }`;
const UNREAD = `{ viewer { unreadConversations } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
});
beforeEach(async () => {
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const start = (member: { client: TestMember['client'] }, publicId: string) =>
  member.client.ask(START, { input: { member: publicId } });
const unreadOf = async (member: TestMember) => (await member.client.get(UNREAD)).viewer.unreadConversations;
const bodies = (answer: { conversations: { nodes: { lastMessage: { body: string } | null }[] } }) =>
  answer.conversations.nodes.map((node) => node.lastMessage?.body ?? null);
const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

async function countConversations(): Promise<number> {
  const row = await api.database.queryOne<{ count: number }>(`select count(*)::int as count from conversations`);
  return row!.count;
}

describe('starting', () => {
  it('opens one conversation for two people, whoever asks', async () => {
    const first = await start(claire, yassine.publicId);
    expect(first).toSucceed();
    expect(first.data.startConversation).toMatchObject({
      lastSequence: 0,
      unreadCount: 0,
      lastMessage: null,
      territory: { slug: territory.slug },
      viewerCan: { send: true },
    });
    expect(first.data.startConversation.participants).toContainEqual(
      expect.objectContaining({ name: 'Yassine Merle', initials: 'YM', memberId: yassine.publicId, isViewer: false }),
    );
    const second = await start(yassine, claire.publicId);
    expect(second.data.startConversation.id).toBe(first.data.startConversation.id);
  });

  it('50 at once open one', async () => {
    const before = await countConversations();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 ? start(claire, yassine.publicId) : start(yassine, claire.publicId),
      ),
    );
    const ids = new Set(answers.map((answer) => answer.data.startConversation.id));
    expect(ids.size).toBe(1);
    expect(await countConversations()).toBe(before + 1);
  });

  it('is refused to a visitor, a stranger and a member of another territory alike, and opens nothing', async () => {
    const stranger = await anAccount(api);
    const neighbour = await aMember(api, await aTerritory(api));
    const before = await countConversations();
    expect(await api.visitor().ask(START, { input: { member: yassine.publicId } })).toBeRefused('SIGNED_OUT');
    const nobody = encodePublicId({ ...yassine.key, id: territory.id });
    for (const account of [stranger, neighbour]) {
      const answer = await start(account, yassine.publicId);
      expect(answer).toBeRefused('NOT_FOUND');
      expect(withoutRequestId(answer.text)).toBe(withoutRequestId((await start(account, nobody)).text));
    }
    expect(await start(claire, nobody)).toBeRefused('NOT_FOUND');
    expect(await start(claire, 'x')).toBeRefused('NOT_FOUND');
    expect(await countConversations()).toBe(before);
  });

  it('with a removed member leads nowhere, and a removed member starts nothing', async () => {
    await endMembership(api, yassine, 'removed');
    const before = await countConversations();
    expect(await start(claire, yassine.publicId)).toBeRefused('NOT_FOUND');
    expect(await start(yassine, claire.publicId)).toBeRefused('NOT_FOUND');
    await endMembership(api, claire, 'suspended');
    expect(await start(claire, yassine.publicId)).toBeRefused('MEMBER_SUSPENDED');
    expect(await countConversations()).toBe(before);
  });

  it('takes the power, and somebody else', async () => {
    const strict = await aTerritory(api);
    await api.database.query(
      `update charter_articles set holders = '{level:3}' where territory_id = $1 and power = $2`,
      [strict.id, 'conversations.start'],
    );
    const newcomer = await aMember(api, strict);
    const steward = await aMember(api, strict, { trustLevel: 4 });
    expect(await start(newcomer, steward.publicId)).toBeRefused('FORBIDDEN');
    expect(await start(steward, newcomer.publicId)).toSucceed();
    expect(await start(claire, claire.publicId)).toBeRefused('OWN_CONVERSATION');
  });

  it('refuses an id of 10 MB', async () => {
    expect(await start(claire, 'x'.repeat(100_000))).toBeRefused('INVALID_INPUT', 'member');
  });
});

describe('reading', () => {
  it('a conversation of others is as one that does not exist', async () => {
    const id = await aConversation(claire, yassine);
    await send(claire, id, 'Entre nous');
    const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
    const random = encodePublicId({ territoryId: territory.id, id: paul.accountId });
    for (const document of [ONE, READ]) {
      const ask = (of: string) => paul.client.ask(document, { id: of, input: { conversation: of, sequence: 1 } });
      expect(withoutRequestId((await ask(id)).text)).toBe(withoutRequestId((await ask(random)).text));
    }
    expect((await paul.client.get(ONE, { id })).conversation).toBeNull();
    expect(bodies(await paul.client.get(LIST))).toEqual([]);
    expect(await api.visitor().ask(ONE, { id })).toBeRefused('SIGNED_OUT');
    expect(await api.visitor().ask(LIST)).toBeRefused('SIGNED_OUT');
  });

  it.each(['removed', 'suspended', 'left'] as const)(
    'a %s member reads nothing of the territory any more',
    async (state) => {
      const id = await aConversation(claire, yassine);
      await send(claire, id, 'Bonjour');
      expect(await unreadOf(yassine)).toBe(1);
      await endMembership(api, yassine, state);
      expect((await yassine.client.get(ONE, { id })).conversation).toBeNull();
      expect(bodies(await yassine.client.get(LIST))).toEqual([]);
      expect(await unreadOf(yassine)).toBe(0);
      const seen = await claire.client.get(ONE, { id });
      expect(seen.conversation).toMatchObject({
        viewerCan: { send: false },
        messages: { nodes: [{ body: 'Bonjour' }] },
      });
    },
  );

  it('nothing is read of a suspended territory', async () => {
    const closed = await aTerritory(api);
    const [anne, paul] = [await aMember(api, closed), await aMember(api, closed)];
    const id = await aConversation(anne, paul);
    await send(anne, id, 'Bonjour');
    await api.database.query(`update territories set state = 'suspended' where id = $1`, [closed.id]);
    expect((await anne.client.get(ONE, { id })).conversation).toBeNull();
    expect(bodies(await anne.client.get(LIST))).toEqual([]);
    expect(await unreadOf(paul)).toBe(0);
    expect(await send(anne, id, 'Encore')).toBeRefused('TERRITORY_SUSPENDED');
  });

  it('unread messages are those of others after the position, which never goes back', async () => {
    const id = await aConversation(claire, yassine);
    for (const body of ['un', 'deux', 'trois']) await send(claire, id, body);
    const read = async (member: TestMember, sequence: number) =>
      (await member.client.get(READ, { input: { conversation: id, sequence } })).markConversationRead;
    expect((await yassine.client.get(ONE, { id })).conversation.unreadCount).toBe(3);
    expect((await read(yassine, 2)).unreadCount).toBe(1);
    expect((await read(yassine, 1)).unreadCount).toBe(1);
    expect(await unreadOf(yassine)).toBe(1);
    const end = await read(yassine, 2_000_000_000);
    expect(end).toMatchObject({ unreadCount: 0 });
    expect(end.participants).toContainEqual({ isViewer: true, lastReadSequence: 3 });
    expect(await unreadOf(yassine)).toBe(0);
    expect(await unreadOf(claire)).toBe(0);
    expect(await yassine.client.ask(READ, { input: { conversation: id, sequence: -1 } })).toBeRefused('INVALID_INPUT');
  });

  it('answering in a hurry leaves unread what was not read', async () => {
    const id = await aConversation(claire, yassine);
    await send(claire, id, 'un');
    await send(yassine, id, 'deux');
    expect((await yassine.client.get(ONE, { id })).conversation.unreadCount).toBe(1);
    expect((await claire.client.get(ONE, { id })).conversation.unreadCount).toBe(1);
    await claire.client.get(READ, { input: { conversation: id, sequence: 2 } });
    await send(claire, id, 'trois');
    expect(await unreadOf(claire)).toBe(0);
    expect((await yassine.client.get(ONE, { id })).conversation.unreadCount).toBe(2);
  });
});

describe('the list', () => {
  it('has the latest activity first, over all territories, page by page', async () => {
    const elsewhere = await aTerritory(api);
    const abroad = await aMember(api, elsewhere, { account: claire });
    const others = [await aMember(api, territory), await aMember(api, elsewhere), await aMember(api, territory)];
    const openers = [claire, abroad, claire];
    for (const [index, other] of others.entries())
      await send(claire, await aConversation(openers[index]!, other), `n° ${index}`);
    const first = await claire.client.get(LIST, { first: 2 });
    expect(bodies(first)).toEqual(['n° 2', 'n° 1']);
    const { endCursor, hasNextPage } = first.conversations.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await claire.client.get(LIST, { first: 2, after: endCursor });
    expect(bodies(second)).toEqual(['n° 0']);
    expect(second.conversations.pageInfo.hasNextPage).toBe(false);
    expect(await claire.client.ask(LIST, { after: 'x' })).toBeRefused('INVALID_INPUT', 'after');
    expect(await claire.client.ask(LIST, { first: 101 })).toBeRefused('INVALID_INPUT', 'first');
  });

  it('shows one without a message only to who opened it', async () => {
    await aConversation(claire, yassine);
    expect(bodies(await claire.client.get(LIST))).toEqual([null]);
    expect(bodies(await yassine.client.get(LIST))).toEqual([]);
  });

  it('takes as many statements at 20 rows as at one', async () => {
    const ask = () => claire.client.ask(LIST);
    await send(yassine, await aConversation(claire, yassine), 'Bonjour');
    await ask();
    const one = await ask();
    for (let index = 1; index < 20; index += 1) {
      const other = await aMember(api, territory);
      await send(other, await aConversation(claire, other), `Bonjour ${index}`);
    }
    const twenty = await ask();
    expect(twenty.data.conversations.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(one.statements);
    expect(twenty.statements).toBeLessThanOrEqual(4);
  });
});
