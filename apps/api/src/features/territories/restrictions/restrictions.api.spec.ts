import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { nextEvent, openSocket, type TestSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aPost } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../testing/member.factory';
import { aTerritory, type TestTerritory } from '../testing/territory.factory';
import { JoiningModel } from '../territory.models';

const SUSPEND = `mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) }`;
const REMOVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) }`;
const RESUME = `mutation ($member: ID!) { resumeMember(member: $member) }`;
const MINE = `{ viewer { memberships { territory { id } } restrictions { kind reason until territory { name } } } }`;
const LIST = `query ($slug: String!) { territory(slug: $slug) { restrictedMembers { nodes { kind reason member { id name } decidedBy { name } } } } }`;
const FEED = `query ($t: ID!) { feed(territory: $t) { nodes { id } } }`;

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
const reason = 'Démarchage répété malgré trois rappels.';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let marc: TestMember;
const sockets: TestSocket[] = [];

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api, { joining: JoiningModel.OPEN });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  marc = await aMember(api, territory, { name: 'Marc Lefèvre' });
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));

const suspend = (by: TestMember, member: string, more = {}) =>
  by.client.ask(SUSPEND, { input: { member, reason, until: inDays(7), ...more } });
const remove = (by: TestMember, member: string) => by.client.ask(REMOVE, { input: { member, reason } });
const resume = (by: TestMember, member: string) => by.client.ask(RESUME, { member });
const readsFeed = (member: TestMember) => member.client.ask(FEED, { t: territory.publicId });
const stateOf = async (member: TestMember) =>
  (await api.database.queryOne<{ state: string }>(`select state from members where id = $1`, [member.memberId]))!.state;

describe('a suspended member', () => {
  it('sees why and until when, here and by mail, and nothing of the territory', async () => {
    expect(await suspend(anne, marc.publicId)).toSucceed();
    expect(await readsFeed(marc)).toBeRefused('MEMBER_SUSPENDED');
    const { viewer } = await marc.client.get(MINE);
    expect(viewer.memberships).toEqual([]);
    expect(viewer.restrictions).toEqual([
      { kind: 'SUSPENDED', reason, until: expect.any(String), territory: { name: expect.any(String) } },
    ]);
    const [mail] = await api.database.query<{ text: string }>(
      `select body_text as text from outbox_mails where recipient = $1`,
      [marc.email],
    );
    expect(mail!.text).toContain(reason);
  });

  it('is out of the room within a second', async () => {
    const socket = await openSocket(marc.client);
    sockets.push(socket);
    await socket.emitWithAck('territory.follow', territory.publicId);
    const ended = nextEvent(socket, 'access.ended', 1_000);
    await suspend(anne, marc.publicId);
    expect(await ended).toEqual({ reason: 'membership', territoryId: territory.publicId });
    expect(await socket.emitWithAck('territory.follow', territory.publicId)).toBe(false);
  });

  it('takes part again when the time has come, and not before', async () => {
    await suspend(anne, marc.publicId);
    await runJobs(api);
    expect(await stateOf(marc)).toBe('suspended');
    await makeJobsDue(api);
    await runJobs(api);
    expect(await stateOf(marc)).toBe('active');
    expect(await readsFeed(marc)).toSucceed();
    const { notices } = await marc.client.get(`{ notices { nodes { kind } } }`);
    expect(notices.nodes[0].kind).toBe('territories.resumed');
  });

  it('stays suspended by a later decision when the time of an earlier one has come', async () => {
    await suspend(anne, marc.publicId, { until: inDays(1) });
    await resume(anne, marc.publicId);
    const jobs = `update graphile_worker._private_jobs set run_at = now() where run_at < now() + interval '2 days'`;
    await suspend(anne, marc.publicId, { until: inDays(30) });
    await api.database.query(jobs);
    await runJobs(api);
    expect(await stateOf(marc)).toBe('suspended');
  });

  it('cannot leave and come back', async () => {
    await suspend(anne, marc.publicId);
    expect(
      await marc.client.ask(`mutation ($t: ID!) { leaveTerritory(territory: $t) }`, { t: territory.publicId }),
    ).toBeRefused('MEMBER_SUSPENDED');
    const join = `mutation ($i: JoinTerritoryInput!) { joinTerritory(input: $i) { member { id } } }`;
    expect(await marc.client.ask(join, { i: { territory: territory.publicId, persona: 'LEADER' } })).toBeRefused(
      'MEMBER_SUSPENDED',
    );
  });

  it('keeps what they published where it is', async () => {
    const post = await aPost(marc);
    await suspend(anne, marc.publicId);
    const { feed } = await anne.client.get(FEED, { t: territory.publicId });
    expect(feed.nodes).toContainEqual({ id: post.publicId });
  });
});

describe('a removed member', () => {
  it('finds no territory any more, knows why, and cannot join again', async () => {
    expect(await remove(anne, marc.publicId)).toSucceed();
    expect(await readsFeed(marc)).toBeRefused('NOT_FOUND');
    expect((await marc.client.get(MINE)).viewer.restrictions).toMatchObject([{ kind: 'REMOVED', reason, until: null }]);
    const join = `mutation ($i: JoinTerritoryInput!) { joinTerritory(input: $i) { member { id } } }`;
    const variables = { i: { territory: territory.publicId, persona: 'LEADER' } };
    expect(await marc.client.ask(join, variables)).toBeRefused('MEMBER_REMOVED');
    expect(await resume(anne, marc.publicId)).toSucceed();
    expect(await marc.client.ask(join, variables)).toSucceed();
  });

  it('hears on every open page that the removal is lifted, and so does who is suspended', async () => {
    const socket = await openSocket(marc.client);
    sockets.push(socket);
    const hears = async (act: () => Promise<unknown>) => {
      const heard = nextEvent(socket, 'membership.changed', 1_000);
      await act();
      expect(await heard).toEqual({ territoryId: territory.publicId });
    };
    await remove(anne, marc.publicId);
    await hears(() => resume(anne, marc.publicId));
    const paul = await aMember(api, territory, { account: marc });
    await suspend(anne, paul.publicId);
    await hears(() => resume(anne, paul.publicId));
    await suspend(anne, paul.publicId);
    await hears(() => remove(anne, paul.publicId));
  });

  it('may have been suspended before', async () => {
    await suspend(anne, marc.publicId);
    expect(await remove(anne, marc.publicId)).toSucceed();
    expect(await stateOf(marc)).toBe('removed');
    expect(await remove(anne, marc.publicId)).toBeRefused('NOT_FOUND');
  });
});

describe('keeping somebody from taking part', () => {
  it('takes the power to do so', async () => {
    const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
    for (const act of [
      () => suspend(paul, marc.publicId),
      () => remove(paul, marc.publicId),
      () => resume(paul, marc.publicId),
    ]) {
      expect(await act()).toBeRefused('FORBIDDEN');
    }
    expect(await stateOf(marc)).toBe('active');
    const { territory: seen } = await paul.client.get(LIST, { slug: territory.slug });
    expect(seen.restrictedMembers.nodes).toEqual([]);
  });

  it('takes reasons, and an end within a year', async () => {
    expect(await suspend(anne, marc.publicId, { reason: 'non' })).toBeRefused('INVALID_INPUT', 'reason');
    expect(await suspend(anne, marc.publicId, { until: inDays(-1) })).toBeRefused('INVALID_INPUT', 'until');
    expect(await suspend(anne, marc.publicId, { until: inDays(400) })).toBeRefused('INVALID_INPUT', 'until');
    expect(await stateOf(marc)).toBe('active');
    const bare = `update members set state = 'suspended' where id = $1`;
    await expect(api.database.query(bare, [marc.memberId])).rejects.toThrow('members_restricted_for_a_reason');
  });

  it('is no way round a mandate, nor for oneself, nor for who is not there', async () => {
    const moderator = await aMember(api, territory, { mandate: 'moderator' });
    expect(await suspend(moderator, anne.publicId)).toBeRefused('MANDATE_UNDER_WAY');
    expect(await suspend(anne, anne.publicId)).toBeRefused('INVALID_INPUT', 'member');
    const elsewhere = await aMember(api, await aTerritory(api));
    expect(await suspend(anne, elsewhere.publicId)).toBeRefused('NOT_FOUND');
    expect(await resume(anne, marc.publicId)).toBeRefused('NOT_FOUND');
  });

  it('is listed for who may lift it, and kept in the register for the two people concerned', async () => {
    await suspend(anne, marc.publicId);
    const { territory: seen } = await anne.client.get(LIST, { slug: territory.slug });
    expect(seen.restrictedMembers.nodes).toEqual([
      {
        kind: 'SUSPENDED',
        reason,
        member: { id: marc.publicId, name: 'Marc Lefèvre' },
        decidedBy: { name: 'Anne Duval' },
      },
    ]);
    const { interactions } = await anne.client.get(
      `query ($m: ID!) { interactions(member: $m) { nodes { verb isPrivate } } }`,
      {
        m: marc.publicId,
      },
    );
    expect(interactions.nodes[0]).toEqual({ verb: 'members.suspended', isPrivate: true });
  });

  it('happens once, whoever asks at the same time', async () => {
    const answers = await Promise.all([
      suspend(anne, marc.publicId),
      suspend(anne, marc.publicId),
      remove(anne, marc.publicId),
    ]);
    expect(answers.some((answer) => !answer.errors)).toBe(true);
    const open = await api.database.query(`select from member_restrictions where member_id = $1 and ended_at is null`, [
      marc.memberId,
    ]);
    expect(open).toHaveLength(1);
  });
});
