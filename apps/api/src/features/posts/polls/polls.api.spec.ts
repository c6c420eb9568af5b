import { startTestApi, type TestApi } from '../../../testing/test-api';
import { eventsOf, nextEvent, openSocket } from '../../../testing/open-socket';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPoll, inDays, pollInput, PUBLISH_POLL, vote } from '../testing/poll.factory';
import { aPost, type TestPost } from '../testing/post.factory';

const READ = `query ($id: ID!) {
  post(id: $id) {
    kind body
    poll {
      choice isNamed results isClosed voterCount viewerChoices options { label startsAt voteCount }
      viewerCan { vote close seeVoters }
    }
  }
}`;
const CLOSE = `mutation ($post: ID!) { closePoll(post: $post) { poll { isClosed viewerCan { vote close } } } }`;
const VOTERS = `query ($post: ID!, $position: Int!, $first: Int, $after: String) {
  pollVoters(post: $post, position: $position, first: $first, after: $after) {
    nodes { name } pageInfo { hasNextPage endCursor }
  }
}`;
const BLOCK = `mutation ($member: ID!) { blockMember(member: $member) { id } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let ines: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '100' });
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  ines = await aMember(api, roissy, { name: 'Inès Benali' });
  stranger = await aMember(api, await aTerritory(api));
});
afterAll(() => api.close());

const read = async (reader: TestMember, poll: TestPost) =>
  (await reader.client.ask(READ, { id: poll.publicId })).data.post?.poll;
const counted = async ({ key }: TestPost) =>
  (
    await api.database.queryOne<{ counts: number[] }>(
      `select array[(select voter_count from polls where id = $1), (select count(*)::int from poll_votes where poll_id = $1)]
              || array_agg(vote_count order by position) as counts from poll_options where poll_id = $1`,
      [key.id],
    )
  )?.counts;
const overtake = ({ key }: TestPost) =>
  api.database.query(`update polls set closes_at = now() - interval '1 second' where id = $1`, [key.id]);
const publish = (poll: object, more: object = {}) =>
  claire.client.ask(PUBLISH_POLL, {
    input: { territory: roissy.publicId, kind: 'POLL', body: 'Quel jour ?', poll: pollInput(poll), ...more },
  });

describe('asking', () => {
  it('a member asks, and everyone of the territory reads the question and its options', async () => {
    const poll = await aPoll(claire);
    expect((await yassine.client.ask(READ, { id: poll.publicId })).data.post).toEqual({
      kind: 'POLL',
      body: 'Quel jour pour le marché ?',
      poll: {
        choice: 'SINGLE',
        isNamed: false,
        results: 'ALWAYS',
        isClosed: false,
        voterCount: 0,
        viewerChoices: [],
        options: ['Samedi', 'Dimanche', 'Lundi'].map((label) => ({ label, startsAt: null, voteCount: 0 })),
        viewerCan: { vote: true, close: false, seeVoters: false },
      },
    });
    expect((await read(claire, poll)).viewerCan.close).toBe(true);
  });

  it('options may be moments', async () => {
    const moments = [inDays(8), inDays(9)];
    const poll = await aPoll(claire, { choice: 'DATES', options: moments.map((startsAt) => ({ startsAt })) });
    const { options } = await read(yassine, poll);
    expect(options.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual(moments);
  });

  it.each<[string, object, string]>([
    ['a single option', { options: [{ label: 'Oui' }] }, 'options'],
    ['more than ten', { options: Array.from({ length: 11 }, (_, index) => ({ label: `N° ${index}` })) }, 'options'],
    ['the same option twice', { options: [{ label: 'Oui' }, { label: 'oui' }] }, 'options'],
    ['an empty option', { options: [{ label: 'Oui' }, { label: ' ' }] }, 'label'],
    ['an option without anything', { options: [{ label: 'Oui' }, {}] }, 'options'],
    ['a mark-up', { options: [{ label: 'Oui' }, { label: '<b>Non</b>' }] }, 'label'],
    ['a moment where words are asked', { options: [{ label: 'Oui' }, { startsAt: inDays(1) }] }, 'options'],
    ['words where moments are asked', { choice: 'DATES' }, 'options'],
    [
      'a moment that is over',
      { choice: 'DATES', options: [{ startsAt: inDays(1) }, { startsAt: inDays(-1) }] },
      'options',
    ],
    ['a close that is over', { closesAt: inDays(-1) }, 'closesAt'],
    ['a close beyond a year', { closesAt: inDays(366) }, 'closesAt'],
  ])('%s is refused, and nothing is published', async (_what, given, field) => {
    const before = await api.database.query(`select from subjects`);
    expect(await publish(given)).toBeRefused('INVALID_INPUT', field);
    expect(await api.database.query(`select from subjects`)).toHaveLength(before.length);
  });

  it('a poll asks in words, and words alone are no poll', async () => {
    expect(await publish({}, { body: '' })).toBeRefused('INVALID_INPUT', 'body');
    expect(await publish({}, { kind: 'UPDATE' })).toBeRefused('INVALID_INPUT', 'poll');
    expect(await publish({}, { poll: null })).toBeRefused('INVALID_INPUT', 'poll');
  });

  it('a page of twenty polls costs as many statements as one', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    const feed = `query ($territory: ID!) { feed(territory: $territory) { nodes { ... on Post { poll { voterCount options { voteCount } } } } } }`;
    const ask = () => member.client.ask(feed, { territory: territory.publicId });
    await aPoll(member);
    const one = await ask();
    await Promise.all(Array.from({ length: 19 }, () => aPoll(member)));
    const twenty = await ask();
    expect(twenty.data.feed.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(one.statements);
  });
});

describe('voting', () => {
  it('a member votes, thinks again and takes it back; each is counted once', async () => {
    const poll = await aPoll(claire);
    expect((await vote(yassine, poll, [1])).data.vote.poll).toMatchObject({ voterCount: 1, viewerChoices: [1] });
    expect(await counted(poll)).toEqual([1, 1, 0, 1, 0]);
    await vote(yassine, poll, [2]);
    await vote(yassine, poll, [2]);
    expect(await counted(poll)).toEqual([1, 1, 0, 0, 1]);
    await vote(yassine, poll, []);
    await vote(yassine, poll, []);
    expect(await counted(poll)).toEqual([0, 0, 0, 0, 0]);
  });

  it('several options count the voter once, and each option once', async () => {
    const poll = await aPoll(claire, { choice: 'MULTIPLE' });
    await vote(yassine, poll, [0, 1]);
    await vote(claire, poll, [1, 2]);
    await vote(yassine, poll, [1]);
    expect(await counted(poll)).toEqual([2, 2, 0, 2, 1]);
  });

  it.each([
    ['two options of a poll with one answer', [0, 1], 'choices'],
    ['an option that is not there', [3], 'choices'],
    ['an option twice', [1, 1], 'choices'],
    ['a position below the first', [-1], 'choices'],
  ])('a vote for %s is refused', async (_what, choices, field) => {
    const poll = await aPoll(claire);
    expect(await vote(yassine, poll, choices)).toBeRefused('INVALID_INPUT', field);
    expect(await counted(poll)).toEqual([0, 0, 0, 0, 0]);
  });

  it('fifty who vote at once, some twice, are fifty', async () => {
    const poll = await aPoll(claire, { choice: 'MULTIPLE' });
    const voters = await Promise.all(Array.from({ length: 25 }, () => aMember(api, roissy)));
    const votes = await Promise.all(
      voters.flatMap((voter, index) => [
        vote(voter, poll, [index % 3]),
        vote(voter, poll, [index % 3, (index + 1) % 3]),
      ]),
    );
    for (const answer of votes) expect(answer).toSucceed();
    const [exact] = await api.database.query<{ counts: number[] }>(
      `select array[25, 25] || array_agg((select count(*)::int from poll_votes v where v.poll_id = $1 and o.position = any(v.choices)) order by o.position) as counts
         from poll_options o where o.poll_id = $1`,
      [poll.key.id],
    );
    expect(await counted(poll)).toEqual(exact!.counts);
  });

  it('fifty different people at once make fifty', async () => {
    const poll = await aPoll(claire);
    const voters = await Promise.all(Array.from({ length: 50 }, () => aMember(api, roissy)));
    await Promise.all(voters.map((voter) => vote(voter, poll, [0])));
    expect(await counted(poll)).toEqual([50, 50, 50, 0, 0]);
  });

  it('whoever is signed out, elsewhere or suspended does not vote', async () => {
    const poll = await aPoll(claire);
    const suspended = await aMember(api, roissy);
    await endMembership(api, suspended, 'suspended');
    expect(await vote({ client: api.visitor() }, poll, [0])).toBeRefused('SIGNED_OUT');
    expect(await vote(stranger, poll, [0])).toBeRefused('NOT_FOUND');
    expect(await vote(suspended, poll, [0])).toBeRefused('MEMBER_SUSPENDED');
    expect(await counted(poll)).toEqual([0, 0, 0, 0, 0]);
  });

  it('voting is a power of the charter, and the poll says whether one holds it', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    const poll = await aPoll(member);
    await nobodyHolds(api, territory, 'reactions.give');
    expect(await vote(member, poll, [0])).toBeRefused('FORBIDDEN');
    expect((await read(member, poll)).viewerCan.vote).toBe(false);
    expect(await counted(poll)).toEqual([0, 0, 0, 0, 0]);
  });

  it('a post without a poll has no votes', async () => {
    expect(await vote(yassine, await aPost(claire), [0])).toBeRefused('NOT_FOUND');
  });
});

describe('results', () => {
  it('wait for one’s own vote where the asker chose so, for the asker too', async () => {
    const poll = await aPoll(claire, { results: 'AFTER_VOTE' });
    await vote(yassine, poll, [0]);
    const hidden = { voterCount: 1, options: [{ voteCount: null }, { voteCount: null }, { voteCount: null }] };
    expect(await read(ines, poll)).toMatchObject(hidden);
    expect(await read(claire, poll)).toMatchObject(hidden);
    expect((await read(yassine, poll)).options[0].voteCount).toBe(1);
    await overtake(poll);
    expect((await read(ines, poll)).options[0].voteCount).toBe(1);
  });

  it('a poll closes by the clock, without anything having to run', async () => {
    const poll = await aPoll(claire);
    await vote(yassine, poll, [0]);
    await overtake(poll);
    expect(await read(yassine, poll)).toMatchObject({ isClosed: true, viewerCan: { vote: false } });
    expect(await vote(yassine, poll, [1])).toBeRefused('VOTE_CLOSED');
    expect(await vote(yassine, poll, [])).toBeRefused('VOTE_CLOSED');
    expect(await counted(poll)).toEqual([1, 1, 1, 0, 0]);
  });

  it('the asker closes it before, nobody else', async () => {
    const poll = await aPoll(claire);
    expect(await yassine.client.ask(CLOSE, { post: poll.publicId })).toBeRefused('FORBIDDEN');
    expect(await stranger.client.ask(CLOSE, { post: poll.publicId })).toBeRefused('NOT_FOUND');
    expect((await read(yassine, poll)).isClosed).toBe(false);
    const { data } = await claire.client.ask(CLOSE, { post: poll.publicId });
    expect(data.closePoll.poll).toEqual({ isClosed: true, viewerCan: { vote: false, close: false } });
    expect(await claire.client.ask(CLOSE, { post: poll.publicId })).toSucceed();
  });

  it('a vote reaches whoever follows the territory, without saying what it was', async () => {
    const poll = await aPoll(claire);
    const socket = await openSocket(ines.client);
    await socket.emitWithAck('territory.follow', roissy.publicId);
    const changed = nextEvent(socket, 'poll.changed');
    await vote(yassine, poll, [1]);
    expect(await changed).toEqual({ territoryId: roissy.publicId, subjectId: poll.publicId, voterCount: 1 });
    socket.close();
  });
});

describe('names', () => {
  const voters = (reader: Pick<TestMember, 'client'>, poll: TestPost, page: object = {}) =>
    reader.client.ask(VOTERS, { post: poll.publicId, position: 0, first: 20, ...page });

  it('those who chose an option are listed, latest first, page by page', async () => {
    const poll = await aPoll(claire, { isNamed: true });
    for (const member of [claire, yassine, ines]) await vote(member, poll, [0]);
    const { pollVoters } = (await voters(yassine, poll, { first: 2 })).data;
    expect(pollVoters.nodes).toEqual([{ name: 'Inès Benali' }, { name: 'Yassine Merle' }]);
    const rest = (await voters(yassine, poll, { first: 2, after: pollVoters.pageInfo.endCursor })).data.pollVoters;
    expect(rest).toMatchObject({ nodes: [{ name: 'Claire Fontaine' }], pageInfo: { hasNextPage: false } });
  });

  it('of a secret poll nobody learns who chose what, the asker neither', async () => {
    const poll = await aPoll(claire);
    await vote(yassine, poll, [0]);
    expect(await voters(claire, poll)).toBeRefused('FORBIDDEN');
    expect(await voters(yassine, poll)).toBeRefused('FORBIDDEN');
  });

  it('names come with the results, not before', async () => {
    const poll = await aPoll(claire, { isNamed: true, results: 'AFTER_VOTE' });
    await vote(yassine, poll, [0]);
    expect(await voters(ines, poll)).toBeRefused('FORBIDDEN');
    await vote(ines, poll, [1]);
    expect((await voters(ines, poll)).data.pollVoters.nodes).toEqual([{ name: 'Yassine Merle' }]);
  });

  it('to whoever is elsewhere the list answers as one that never was', async () => {
    const poll = await aPoll(claire, { isNamed: true });
    const madeUp = await voters(stranger, { ...poll, publicId: stranger.publicId });
    expect(await voters(stranger, poll)).toBeRefused('NOT_FOUND');
    expect((await voters(stranger, poll)).errors?.[0]?.message).toBe(madeUp.errors?.[0]?.message);
  });

  it('votes of somebody kept apart are not there, in the list and in the numbers; secret ones stay one sum', async () => {
    const awa = await aMember(api, roissy, { name: 'Awa Diallo' });
    const [named, secret] = [await aPoll(claire, { isNamed: true }), await aPoll(claire)];
    for (const poll of [named, secret]) for (const member of [awa, yassine]) await vote(member, poll, [0]);
    expect(await ines.client.ask(BLOCK, { member: awa.publicId })).toSucceed();
    expect((await voters(ines, named)).data.pollVoters.nodes).toEqual([{ name: 'Yassine Merle' }]);
    expect(await read(ines, named)).toMatchObject({ voterCount: 1, options: [{ voteCount: 1 }, {}, {}] });
    expect(await read(yassine, named)).toMatchObject({ voterCount: 2, options: [{ voteCount: 2 }, {}, {}] });
    // A difference would tell how Awa voted.
    expect(await read(ines, secret)).toMatchObject({ voterCount: 2, options: [{ voteCount: 2 }, {}, {}] });
  });

  it('whoever is kept apart from the asker neither sees the poll, nor votes, nor hears of votes', async () => {
    const awa = await aMember(api, roissy);
    const poll = await aPoll(claire, { isNamed: true });
    const socket = await openSocket(awa.client);
    await socket.emitWithAck('territory.follow', roissy.publicId);
    expect(await claire.client.ask(BLOCK, { member: awa.publicId })).toSucceed();
    const heard = eventsOf(socket);
    expect((await awa.client.ask(READ, { id: poll.publicId })).data.post).toBeNull();
    expect(await vote(awa, poll, [0])).toBeRefused('NOT_FOUND');
    expect(await voters(awa, poll)).toBeRefused('NOT_FOUND');
    await vote(yassine, poll, [0]);
    await socket.emitWithAck('territory.follow', roissy.publicId);
    expect(heard.map(({ name }) => name)).not.toContain('poll.changed');
    expect(await counted(poll)).toEqual([1, 1, 1, 0, 0]);
    socket.close();
  });
});
