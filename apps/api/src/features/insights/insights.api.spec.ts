import { UnitOfWork } from '../../platform/database/unit-of-work';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anAccount } from '../identity/testing/account.factory';
import { type Interaction, Ledger } from '../ledger';
import { aPost } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const HISTORY = `query ($member: ID!, $first: Int, $after: String) { interactions(member: $member, first: $first, after: $after) {
  nodes { verb isPrivate subjectId actor { id name } counterpart { id name } } pageInfo { hasNextPage endCursor } } }`;
const ACTIVITY = `query ($territory: ID!) { communityActivity(territory: $territory) {
  days acts byMembers byManagingTeam people reserved } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let paul: TestMember;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});

type Act = Omit<Interaction, 'by'> & { readonly isManaging?: boolean };

const record = (member: TestMember, { isManaging = false, ...act }: Act) =>
  api
    .get(UnitOfWork)
    .run(() =>
      api
        .get(Ledger)
        .record({ ...act, by: { territoryId: member.key.territoryId, memberId: member.memberId, isManaging } }),
    );

const aSubject = '01900000-0000-7000-8000-00000000000a';
const publishes = (member: TestMember, isManaging = false) =>
  record(member, {
    verb: 'posts.published',
    towards: { subject: aSubject, author: member.memberId },
    scope: 'territory',
    isManaging,
  });
const writesTo = (from: TestMember, to: TestMember) =>
  record(from, { verb: 'messages.sent', towards: { member: to.memberId }, scope: 'private' });

const history = async (reader: TestMember, member: TestMember, page = {}) =>
  (await reader.client.get(HISTORY, { member: member.publicId, ...page })).interactions;
const verbs = async (reader: TestMember, member: TestMember): Promise<string[]> =>
  (await history(reader, member)).nodes
    .map(({ verb }: { verb: string }) => verb)
    .filter((verb: string) => verb !== 'members.joined');
const activity = async (reader: TestMember) =>
  (await reader.client.get(ACTIVITY, { territory: territory.publicId })).communityActivity;

describe('a member’s history', () => {
  it('shows everyone what the territory sees', async () => {
    await publishes(claire);
    await record(yassine, {
      verb: 'comments.written',
      towards: { subject: aSubject, author: claire.memberId },
      scope: 'territory',
    });
    const { nodes } = await history(paul, claire);
    expect(nodes).toMatchObject([
      {
        verb: 'comments.written',
        actor: { name: 'Yassine Merle' },
        counterpart: { id: claire.publicId },
        isPrivate: false,
      },
      { verb: 'posts.published', actor: { id: claire.publicId }, counterpart: null },
      { verb: 'members.joined', actor: { id: claire.publicId }, counterpart: null, isPrivate: false },
    ]);
  });

  it('names the content of an act as long as the reader sees it, and keeps the act', async () => {
    const { publicId: id } = await aPost(claire);
    const about = async () => (await history(paul, claire)).nodes[0];
    expect(await about()).toMatchObject({ verb: 'posts.published', subjectId: id });
    await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id });
    expect(await about()).toMatchObject({ verb: 'posts.published', subjectId: null });
  });

  it('shows what is private to the two people concerned and reveals nobody to others', async () => {
    const quiet = await history(paul, claire);
    await writesTo(claire, yassine);
    await writesTo(yassine, claire);
    expect(await verbs(claire, yassine)).toEqual(['messages.sent', 'messages.sent']);
    expect(await verbs(yassine, claire)).toEqual(['messages.sent', 'messages.sent']);
    expect(await history(paul, claire)).toEqual(quiet);
    expect(await verbs(paul, yassine)).toEqual([]);
    await writesTo(paul, claire);
    expect(await verbs(paul, claire)).toEqual(['messages.sent']);
    expect(await verbs(paul, yassine)).toEqual([]);
    expect(await verbs(paul, paul)).toEqual(['messages.sent']);
  });

  it('hides acts in a group from whoever is not concerned', async () => {
    await record(claire, {
      verb: 'posts.published',
      towards: { member: yassine.memberId },
      scope: { group: aSubject },
    });
    expect(await verbs(paul, claire)).toEqual([]);
    expect(await verbs(yassine, claire)).toEqual(['posts.published']);
  });

  it('pages without gaps or repetitions', async () => {
    for (let made = 0; made < 5; made += 1) await publishes(claire);
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = await history(paul, claire, { first: 2, after });
      seen.push(page.nodes.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([2, 2, 2]);
  });

  it('takes as many statements for one act as for twenty', async () => {
    await publishes(claire);
    const one = await paul.client.ask(HISTORY, { member: claire.publicId });
    for (let made = 0; made < 20; made += 1) await publishes(claire);
    const twenty = await paul.client.ask(HISTORY, { member: claire.publicId });
    expect(twenty.data.interactions.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(one.statements);
    expect(twenty.statements).toBeLessThanOrEqual(5);
  });
});

describe('the activity of a territory', () => {
  it('counts those who came and those who left', async () => {
    const before = await activity(claire);
    expect(before).toMatchObject({ acts: 3, byMembers: 3, people: 3 });
    await paul.client.get(`mutation ($id: ID!) { leaveTerritory(territory: $id) }`, { id: territory.publicId });
    expect(await activity(claire)).toEqual({ ...before, acts: 4, byMembers: 4 });
    expect((await history(claire, paul)).nodes.map(({ verb }: { verb: string }) => verb)).toEqual([
      'members.left',
      'members.joined',
    ]);
  });

  it('tells members and managing team apart, as they stood at the time', async () => {
    const anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
    const before = await activity(claire);
    await publishes(claire);
    await publishes(yassine);
    await publishes(anne, true);
    expect(await activity(claire)).toEqual({
      ...before,
      acts: before.acts + 3,
      byMembers: before.byMembers + 2,
      byManagingTeam: before.byManagingTeam + 1,
      people: expect.any(Number) as number,
    });
  });

  it('counts private acts only from ten people up, and is the same for all who ask', async () => {
    const others = await Promise.all(
      Array.from({ length: 7 }, (_, number) => aMember(api, territory, { name: `Member ${number}` })),
    );
    for (const member of others.slice(0, 6)) await writesTo(claire, member);
    await writesTo(yassine, paul);
    const nine = await activity(claire);
    expect(nine.reserved).toBeNull();
    await writesTo(others[6]!, claire);
    expect(await activity(claire)).toEqual({ ...nine, reserved: 8 });
    expect(await activity(paul)).toEqual({ ...nine, reserved: 8 });
  });

  it('stays within its territory', async () => {
    const before = await activity(claire);
    const elsewhere = await aMember(api, await aTerritory(api), { name: 'Samira Haddad' });
    await publishes(elsewhere);
    expect(await activity(claire)).toEqual(before);
  });
});

it('for a stranger, a former member and a visitor there is nothing to see', async () => {
  await publishes(claire);
  const stranger = await anAccount(api);
  const elsewhere = await aMember(api, await aTerritory(api));
  const gone = await aMember(api, territory);
  await endMembership(api, gone, 'removed');
  for (const { client } of [stranger, elsewhere, gone]) {
    expect(await client.ask(HISTORY, { member: claire.publicId })).toBeRefused('NOT_FOUND');
    expect(await client.ask(HISTORY, { member: 'nonsense' })).toBeRefused('NOT_FOUND');
    expect(await client.ask(ACTIVITY, { territory: territory.publicId })).toBeRefused('NOT_FOUND');
  }
  expect(await api.visitor().ask(HISTORY, { member: claire.publicId })).toBeRefused('SIGNED_OUT');
  expect(await api.visitor().ask(ACTIVITY, { territory: territory.publicId })).toBeRefused('SIGNED_OUT');
  expect(await claire.client.ask(HISTORY, { member: claire.publicId, first: 101 })).toBeRefused(
    'INVALID_INPUT',
    'first',
  );
});
