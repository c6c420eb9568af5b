import { runJobs, makeJobsDue } from '../../../platform/jobs/testing/run-jobs';
import { eventsOf, nextEvent, openSocket, type TestSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { aConversation, send } from '../../messaging/testing/conversation.factory';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { aPost } from '../../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../testing/member.factory';
import { aTerritory, type TestTerritory } from '../testing/territory.factory';

const BLOCK = `mutation ($member: ID!) { blockMember(member: $member) { id } }`;
const UNBLOCK = `mutation ($block: ID!) { unblock(block: $block) { id name } }`;
const BLOCKS = `query ($after: String) { viewer { sight blocks(first: 2, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } } }`;
const COMMENT = `mutation ($subject: ID!, $body: String!) { comment(input: { subject: $subject, body: $body }) { id } }`;
const POST = `query ($id: ID!) { post(id: $id) { id commentCount reactionCount comments { nodes { body } } mentions { name } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let marc: TestMember;
let paul: TestMember;
const sockets: TestSocket[] = [];

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  marc = await aMember(api, territory, { name: 'Marc Lefèvre' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));

const block = (one: TestMember, other: TestMember) => one.client.get(BLOCK, { member: other.publicId });
const comment = (by: TestMember, subject: string, body = 'Bravo') => by.client.ask(COMMENT, { subject, body });
const anonymous = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
/** The id of something that never was, in that territory. */
const madeUp = (publicId: string) => publicId.slice(0, 22) + 'A'.repeat(20) + 'A';

async function bothWays(check: (one: TestMember, other: TestMember) => Promise<void>) {
  await block(claire, marc);
  await check(claire, marc);
  await check(marc, claire);
}

const feedOf = async (member: TestMember) => {
  const { feed } = await member.client.get(`query ($t: ID!) { feed(territory: $t) { nodes { id } } }`, {
    t: territory.publicId,
  });
  return feed.nodes.map(({ id }: { id: string }) => id) as string[];
};

describe('once one of two people has blocked the other, neither', () => {
  it('sees what the other publishes, in lists or by its id', () =>
    bothWays(async (one, other) => {
      const post = await aPost(other);
      const opportunity = await anOpportunity(other);
      expect(await feedOf(one)).not.toContain(post.publicId);
      expect(await feedOf(paul)).toContain(post.publicId);
      const hidden = await one.client.ask(POST, { id: post.publicId });
      expect(hidden.data.post).toBeNull();
      expect(hidden.text).toBe((await one.client.ask(POST, { id: madeUp(post.publicId) })).text);
      const listed = await one.client.get(`query ($t: ID!) { opportunities(territory: $t) { nodes { id } } }`, {
        t: territory.publicId,
      });
      expect(listed.opportunities.nodes.map(({ id }: { id: string }) => id)).not.toContain(opportunity.publicId);
    }));

  it('comments on it, reacts to it or answers it, as if it had never been', () =>
    bothWays(async (one, other) => {
      const [post, opportunity] = [await aPost(other), await anOpportunity(other)];
      const refused = await comment(one, post.publicId);
      expect(refused).toBeRefused('NOT_FOUND');
      expect(anonymous(refused.text)).toBe(anonymous((await comment(one, madeUp(post.publicId))).text));
      expect(
        await one.client.ask(`mutation ($s: ID!) { react(input: { subject: $s, kind: BRAVO }) { id } }`, {
          s: post.publicId,
        }),
      ).toBeRefused('NOT_FOUND');
      expect(
        await one.client.ask(`mutation ($i: AnswerOpportunityInput!) { answerOpportunity(input: $i) { id } }`, {
          i: { opportunity: opportunity.publicId, body: 'Bonjour', clientMessageId: crypto.randomUUID() },
        }),
      ).toBeRefused('NOT_FOUND');
    }));

  it('reads the other’s comments elsewhere, nor counts them', async () => {
    const post = await aPost(paul, { body: `Merci <@${marc.publicId}>` });
    await comment(marc, post.publicId, 'de Marc');
    await comment(paul, post.publicId, 'de Paul');
    await marc.client.get(`mutation ($s: ID!) { react(input: { subject: $s, kind: BRAVO }) { id } }`, {
      s: post.publicId,
    });
    await block(claire, marc);
    const { post: seen } = await claire.client.get(POST, { id: post.publicId });
    expect(seen).toMatchObject({
      commentCount: 1,
      reactionCount: 0,
      mentions: [],
      comments: { nodes: [{ body: 'de Paul' }] },
    });
    const { post: whole } = await paul.client.get(POST, { id: post.publicId });
    expect(whole).toMatchObject({ commentCount: 2, reactionCount: 1, mentions: [{ name: 'Marc Lefèvre' }] });
  });

  it('finds the other among the members, nor can mention them', () =>
    bothWays(async (one, other) => {
      const { territory: found } = await one.client.get(
        `query ($slug: String!, $search: String!) { territory(slug: $slug) { members(search: $search) { nodes { id } } } }`,
        { slug: territory.slug, search: other.name.slice(0, 4) },
      );
      expect(found.members.nodes).toEqual([]);
      const publish = `mutation ($i: PublishPostInput!) { publishPost(input: $i) { id } }`;
      const input = (id: string) => ({ i: { territory: territory.publicId, body: `Avec <@${id}>` } });
      const refused = await one.client.ask(publish, input(other.publicId));
      expect(refused).toBeRefused('INVALID_INPUT', 'body');
      expect(anonymous(refused.text)).toBe(
        anonymous((await one.client.ask(publish, input(madeUp(other.publicId)))).text),
      );
    }));

  it('learns anything of the other’s history', async () => {
    await aPost(marc);
    const post = await aPost(paul);
    await comment(marc, post.publicId);
    await block(claire, marc);
    const history = `query ($m: ID!) { interactions(member: $m) { nodes { verb } } }`;
    const { interactions } = await claire.client.get(history, { m: marc.publicId });
    expect(interactions.nodes).toEqual([]);
    const { interactions: ofPaul } = await claire.client.get(history, { m: paul.publicId });
    expect(ofPaul.nodes.map(({ verb }: { verb: string }) => verb)).not.toContain('comments.published');
  });
});

describe('a conversation of two people of whom one has blocked the other', () => {
  it('stays to be read, and takes no new message either way', async () => {
    const conversation = await aConversation(claire, marc);
    await send(claire, conversation, 'Avant');
    await block(claire, marc);
    for (const member of [claire, marc]) {
      expect(await send(member, conversation, 'Après')).toBeRefused('RECIPIENT_GONE');
      const { conversation: kept } = await member.client.get(
        `query ($id: ID!) { conversation(id: $id) { viewerCan { send } messages { nodes { body } } } }`,
        { id: conversation },
      );
      expect(kept).toMatchObject({ viewerCan: { send: false }, messages: { nodes: [{ body: 'Avant' }] } });
    }
  });

  it('cannot be opened by either', () =>
    bothWays(async (one, other) => {
      const start = `mutation ($m: ID!) { startConversation(input: { member: $m }) { id } }`;
      const refused = await one.client.ask(start, { m: other.publicId });
      expect(refused).toBeRefused('NOT_FOUND');
      expect(anonymous(refused.text)).toBe(
        anonymous((await one.client.ask(start, { m: madeUp(other.publicId) })).text),
      );
    }));

  it('is reminded of by no mail', async () => {
    const conversation = await aConversation(marc, claire);
    await send(marc, conversation, 'Vous êtes là ?');
    await block(claire, marc);
    await makeJobsDue(api);
    await runJobs(api);
    expect(await api.database.query(`select from outbox_mails where recipient = $1`, [claire.email])).toEqual([]);
  });
});

describe('a block', () => {
  it('takes back the notices of the other and lets no new one through', async () => {
    const before = await aPost(claire);
    await comment(marc, before.publicId);
    const unseen = () => claire.client.get(`{ viewer { unseenNotices } notices { nodes { kind } } }`);
    const news = {
      viewer: { unseenNotices: 2 },
      notices: { nodes: [{ kind: 'discussions.commented' }, { kind: 'territories.welcomed' }] },
    };
    expect(await unseen()).toEqual(news);
    await block(marc, claire);
    expect(await unseen()).toEqual({
      viewer: { unseenNotices: 1 },
      notices: { nodes: [{ kind: 'territories.welcomed' }] },
    });
  });

  it('says nothing on the sockets of the two but that something changed, and ends the news of each other at once', async () => {
    const follow = async (member: TestMember) => {
      const socket = await openSocket(member.client);
      sockets.push(socket);
      await socket.emitWithAck('territory.follow', territory.publicId);
      return socket;
    };
    const [here, there, aside] = [await follow(claire), await follow(marc), await follow(paul)];
    const events = eventsOf(there);
    const changed = [here, there].map((socket) => nextEvent(socket, 'sight.changed', 1_000));
    await block(claire, marc);
    expect(await Promise.all(changed)).toEqual([{}, {}]);
    const heard = nextEvent(aside, 'post.published');
    const post = await aPost(claire);
    await heard;
    await comment(paul, post.publicId);
    const own = nextEvent(there, 'post.published');
    const last = await aPost(paul);
    expect((await own).subjectId).toBe(last.publicId);
    expect(events.map(({ name }) => name)).toEqual(['sight.changed', 'post.published']);
  });

  it('cannot be told from the end of a connection by who hears of it', async () => {
    await connect(claire, marc);
    await connect(paul, marc);
    const there = await openSocket(marc.client);
    sockets.push(there);
    const events = eventsOf(there);
    const sightOf = async (member: TestMember) => (await member.client.get(BLOCKS)).viewer.sight as string;
    const before = await sightOf(marc);
    const ended = nextEvent(there, 'sight.changed', 1_000);
    await paul.client.get(`mutation ($m: ID!) { removeConnection(member: $m) { id } }`, { m: marc.publicId });
    await ended;
    const between = await sightOf(marc);
    const apart = nextEvent(there, 'sight.changed', 1_000);
    await block(claire, marc);
    await apart;
    expect(new Set([before, between, await sightOf(marc)]).size).toBe(3);
    expect(events).toHaveLength(2);
    expect(events[0]).toEqual(events[1]);
  });

  it('holds in every territory that the two meet in, however they come there', async () => {
    await block(claire, marc);
    const elsewhere = await aTerritory(api);
    const again = await aMember(api, elsewhere, { account: marc });
    const her = await aMember(api, elsewhere, { account: claire });
    const post = await aPost(again);
    expect((await her.client.get(POST, { id: post.publicId })).post).toBeNull();
  });

  it('hides nothing from whoever answers for the territory', async () => {
    const anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'moderator' });
    await block(marc, anne);
    const post = await aPost(marc);
    expect(await feedOf(anne)).toContain(post.publicId);
    expect(await feedOf(marc)).not.toContain((await aPost(anne)).publicId);
    expect(
      await anne.client.ask(`mutation ($m: ID!) { startConversation(input: { member: $m }) { id } }`, {
        m: marc.publicId,
      }),
    ).toBeRefused('NOT_FOUND');
  });

  it('is listed to whoever made it, and taken back by them alone', async () => {
    await block(claire, marc);
    await block(claire, marc);
    const { viewer } = await claire.client.get(BLOCKS);
    expect(viewer.blocks.nodes).toEqual([{ id: expect.any(String), name: 'Marc Lefèvre' }]);
    expect((await marc.client.get(BLOCKS)).viewer.blocks.nodes).toEqual([]);
    const variables = { block: viewer.blocks.nodes[0].id };
    expect(await marc.client.ask(UNBLOCK, variables)).toBeRefused('NOT_FOUND');
    const post = await aPost(marc);
    expect(await feedOf(claire)).not.toContain(post.publicId);
    const { unblock } = await claire.client.get(UNBLOCK, variables);
    expect(unblock).toEqual({ id: marc.publicId, name: 'Marc Lefèvre' });
    expect(await feedOf(claire)).toContain(post.publicId);
    expect(await claire.client.ask(UNBLOCK, variables)).toBeRefused('NOT_FOUND');
  });

  it('is taken back without a word about whoever is met nowhere any more', async () => {
    await block(claire, marc);
    await endMembership(api, marc, 'left');
    const { viewer } = await claire.client.get(BLOCKS);
    const { unblock } = await claire.client.get(UNBLOCK, { block: viewer.blocks.nodes[0].id });
    expect(unblock).toBeNull();
  });

  it('is one of a list read page by page, latest first', async () => {
    const others = [marc, paul, await aMember(api, territory, { name: 'Samira Haddad' })];
    for (const other of others) await block(claire, other);
    const { viewer } = await claire.client.get(BLOCKS);
    const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);
    expect(names(viewer.blocks)).toEqual(['Samira Haddad', 'Paul Nguyen']);
    expect(viewer.blocks.pageInfo.hasNextPage).toBe(true);
    const { viewer: rest } = await claire.client.get(BLOCKS, { after: viewer.blocks.pageInfo.endCursor });
    expect(names(rest.blocks)).toEqual(['Marc Lefèvre']);
    expect(rest.blocks.pageInfo.hasNextPage).toBe(false);
  });

  it('may answer another, which nobody can tell from a first one', async () => {
    await block(claire, marc);
    expect(await marc.client.ask(BLOCK, { member: claire.publicId })).toSucceed();
    const { viewer } = await claire.client.get(BLOCKS);
    await claire.client.get(UNBLOCK, { block: viewer.blocks.nodes[0].id });
    expect(await feedOf(claire)).not.toContain((await aPost(marc)).publicId);
  });

  it('needs somebody else to be about, whom one could meet', async () => {
    const stranger = await aMember(api, await aTerritory(api));
    expect(await claire.client.ask(BLOCK, { member: claire.publicId })).toBeRefused('INVALID_INPUT', 'member');
    expect(await claire.client.ask(BLOCK, { member: stranger.publicId })).toBeRefused('NOT_FOUND');
    expect(await claire.client.ask(BLOCK, { member: madeUp(marc.publicId) })).toBeRefused('NOT_FOUND');
    expect(await api.visitor().ask(BLOCK, { member: marc.publicId })).toBeRefused('SIGNED_OUT');
    expect((await claire.client.get(BLOCKS)).viewer.blocks.nodes).toEqual([]);
  });
});
