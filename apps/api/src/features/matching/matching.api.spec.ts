import { eventsOf, nextEvent, openSocket } from '../../testing/open-socket';
import { runJobs } from '../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anOpportunity, expire } from '../opportunities/testing/opportunity.factory';
import { describeMember, UPDATE_PROFILE, profileInput } from '../profiles/testing/profile.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

const MINE = `query ($territory: ID!, $first: Int! = 20, $after: String) {
  viewerMatches(territory: $territory, first: $first, after: $after) {
    nodes { id score kilometres sectors words { asked answered } terms { term role weight value }
      opportunity { id title } via { id } }
    pageInfo { hasNextPage endCursor } } }`;
const OWNED = `query ($id: ID!) { opportunity(id: $id) { matches { score member { id name } via { id } } } }`;
const DISMISS = `mutation ($match: ID!, $reason: DismissalReason!) { dismissMatch(match: $match, reason: $reason) }`;
const LESSONS = `query ($territory: ID!) { matchLessons(territory: $territory) { id subject value times effect } }`;
const FORGET = `mutation ($territory: ID!, $lesson: ID) { forgetMatchLessons(territory: $territory, lesson: $lesson) }`;
const NOTICES = `{ notices { nodes { kind subjectId } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawOpportunity(id: $id) { status } }`;
const BLOCK = `mutation ($member: ID!) { blockMember(member: $member) { id } }`;

const ROOF = {
  direction: 'NEED' as const,
  title: 'Charpente d’une grange à reprendre',
  body: 'Nous cherchons un artisan pour la charpente et la couverture.',
  sectors: ['41'],
  skills: ['charpente'],
};

let api: TestApi;
let roissy: TestTerritory;
let leader: TestMember;
let joiner: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  roissy = await aTerritory(api);
  [leader, joiner, stranger] = [
    await aMember(api, roissy, { persona: 'leader', name: 'Yassine Merle' }),
    await aMember(api, roissy, { name: 'Nadia Ferrand' }),
    await aMember(api, roissy, { name: 'Paul Vasseur' }),
  ];
  await describeMember(joiner, { canHelpWith: ['menuiserie', 'escaliers'], sectors: ['43'] });
  await describeMember(stranger, { canHelpWith: ['buffets froids'], sectors: ['56'] });
  await runJobs(api);
});
afterAll(() => api.close());

const mine = async (member: TestMember, more: object = {}) =>
  (await member.client.get(MINE, { territory: roissy.publicId, ...more })).viewerMatches;
const owned = async (member: TestMember, id: string) => (await member.client.get(OWNED, { id })).opportunity.matches;
const publish = async (by: TestMember, options: object = ROOF) => {
  const opportunity = await anOpportunity(by, options);
  await runJobs(api);
  return opportunity;
};

it('who fits is found by the trade under another name, with the reasons, and both ends see it', async () => {
  const roof = await publish(leader);
  const [match, ...others] = (await mine(joiner)).nodes;
  expect(others).toEqual([]);
  expect(match).toMatchObject({ opportunity: { id: roof.publicId, title: ROOF.title }, via: null });
  expect(match.words).toContainEqual({ asked: 'charpente', answered: expect.stringMatching(/menuiserie|escaliers/u) });
  expect(match.sectors).toEqual(['41', '43']);
  expect(match.terms.map(({ term }: { term: string }) => term)).toEqual([
    'TEXT',
    'SKILLS',
    'SECTORS',
    'COMPLEMENTARITY',
    'PLACE',
    'FRESHNESS',
    'REACH',
    'AVAILABILITY',
  ]);
  expect(await owned(leader, roof.publicId)).toEqual([
    { score: match.score, member: { id: joiner.publicId, name: 'Nadia Ferrand' }, via: null },
  ]);
  expect((await mine(stranger)).nodes).toEqual([]);
  expect(await owned(joiner, roof.publicId)).toBeNull();
});

it('an offer and a need meet whichever came first, and each owner has the other in their list', async () => {
  const roof = await publish(leader);
  const offer = await publish(stranger, {
    direction: 'OFFER',
    title: 'Charpentiers disponibles en octobre',
    body: 'Équipe de quatre, pose et couverture.',
    skills: ['charpente'],
  });
  const [found] = (await mine(stranger)).nodes;
  expect(found).toMatchObject({ opportunity: { id: roof.publicId }, via: { id: offer.publicId } });
  const [reached] = (await mine(leader)).nodes;
  expect(reached).toMatchObject({
    opportunity: { id: offer.publicId },
    via: { id: roof.publicId },
    score: found.score,
  });
  expect((await owned(leader, roof.publicId)).map(({ via }: { via: object }) => via)).toContainEqual({
    id: offer.publicId,
  });
});

it('who fits is told once, at once, and hears nothing more of what they were told', async () => {
  const socket = await openSocket(joiner.client);
  const others = eventsOf(await openSocket(stranger.client));
  const hint = nextEvent(socket, 'matches.changed');
  const roof = await publish(leader);
  expect(await hint).toEqual({ territoryId: roissy.publicId });
  await api.database.query(
    `select graphile_worker.add_job('matching.match-opportunity', json_build_object('territoryId', $1::uuid, 'opportunityId', $2::uuid))`,
    [roof.key.territoryId, roof.key.id],
  );
  await runJobs(api);
  const { nodes } = (await joiner.client.get(NOTICES)).notices;
  expect(nodes.filter(({ kind }: { kind: string }) => kind === 'matching.found')).toEqual([
    { kind: 'matching.found', subjectId: roof.publicId },
  ]);
  expect(others.filter(({ name }) => name === 'matches.changed')).toEqual([]);
  socket.close();
});

it('what is over or withdrawn matches nobody, from that moment', async () => {
  const [roof, other] = [await publish(leader), await publish(leader, { ...ROOF, title: 'Charpente d’un hangar' })];
  expect((await mine(joiner)).nodes).toHaveLength(2);
  await expire(api, other);
  expect((await mine(joiner)).nodes).toHaveLength(1);
  await leader.client.get(WITHDRAW, { id: roof.publicId });
  expect((await mine(joiner)).nodes).toEqual([]);
  expect(await owned(leader, roof.publicId)).toEqual([]);
});

it('people kept apart are not matched, nor whoever left', async () => {
  const roof = await publish(leader);
  await joiner.client.get(BLOCK, { member: leader.publicId });
  expect((await mine(joiner)).nodes).toEqual([]);
  expect(await owned(leader, roof.publicId)).toEqual([]);
  const newcomer = await aMember(api, roissy);
  await describeMember(newcomer, { canHelpWith: ['charpente'] });
  await runJobs(api);
  expect(await owned(leader, roof.publicId)).toHaveLength(1);
  await endMembership(api, newcomer, 'left');
  expect(await owned(leader, roof.publicId)).toEqual([]);
});

it('on introduction only: its owner sees who would fit, and nobody who fits learns that it exists', async () => {
  const secret = await publish(leader, { ...ROOF, audience: 'INTRODUCTION' });
  const offer = await publish(stranger, { ...ROOF, direction: 'OFFER', title: 'Charpente : équipe libre' });
  expect(
    (await owned(leader, secret.publicId)).map(({ member }: { member: { id: string } }) => member.id).sort(),
  ).toEqual([joiner.publicId, stranger.publicId].sort());
  for (const other of [joiner, stranger]) {
    expect((await mine(other)).nodes).toEqual([]);
    const { nodes } = (await other.client.get(NOTICES)).notices;
    expect(nodes.filter(({ kind }: { kind: string }) => kind === 'matching.found')).toEqual([]);
  }
  expect((await owned(stranger, offer.publicId)).map(({ via }: { via: object | null }) => via)).not.toContainEqual({
    id: secret.publicId,
  });
});

it('only what every member may see of a profile counts, and what is taken back is said no more', async () => {
  const roof = await publish(leader);
  const hidden = {
    version: 1,
    canHelpWith: ['menuiserie'],
    sectors: ['43'],
    audiences: { canHelpWith: 'ME', sectors: 'CONNECTIONS' },
  };
  await joiner.client.get(UPDATE_PROFILE, { input: profileInput(joiner, hidden) });
  expect((await mine(joiner)).nodes.flatMap(({ words }: { words: object[] }) => words)).toEqual([]);
  await runJobs(api);
  expect((await mine(joiner)).nodes).toEqual([]);
  expect(await owned(leader, roof.publicId)).toEqual([]);
});

it('« not for me » takes a match away and teaches within bounds, and the member takes lessons back', async () => {
  const roofs = [];
  for (const title of ['Charpente nord', 'Charpente sud']) roofs.push(await publish(leader, { ...ROOF, title }));
  const [first, second] = (await mine(joiner)).nodes;
  const dismiss = (member: TestMember, match: string) => member.client.ask(DISMISS, { match, reason: 'NOT_THIS_KIND' });
  expect(await dismiss(stranger, first.id)).toBeRefused('NOT_FOUND');
  expect((await dismiss(joiner, first.id)).data).toEqual({ dismissMatch: true });
  expect(await dismiss(joiner, first.id)).toBeRefused('NOT_FOUND');
  const { nodes } = await mine(joiner);
  expect(nodes).toHaveLength(1);
  expect(nodes[0].score).toBe(Math.round(0.8 * second.score));
  // Nobody else learns of it: the owner still sees both, as they were.
  expect((await owned(leader, first.opportunity.id))[0].score).toBe(first.score);
  const territory = roissy.publicId;
  const { matchLessons } = await joiner.client.get(LESSONS, { territory });
  expect(matchLessons).toEqual([{ id: expect.any(String), subject: 'KIND', value: 'business', times: 1, effect: 20 }]);
  expect((await leader.client.get(LESSONS, { territory })).matchLessons).toEqual([]);
  expect((await joiner.client.get(FORGET, { territory, lesson: matchLessons[0].id })).forgetMatchLessons).toBe(true);
  expect((await joiner.client.get(FORGET, { territory })).forgetMatchLessons).toBe(false);
  expect((await mine(joiner)).nodes[0].score).toBe(second.score);
});

it('matches are read page by page, the best first, without a gap', async () => {
  for (const title of ['Charpente', 'Charpente et escaliers', 'Charpente, menuiserie'])
    await publish(leader, { ...ROOF, title });
  const scores = (await mine(joiner)).nodes.map(({ score }: { score: number }) => score);
  expect(scores).toEqual(scores.toSorted((one: number, other: number) => other - one));
  const read = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await mine(joiner, { first: 1, after });
    read.push(...page.nodes.map(({ id }: { id: string }) => id));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(new Set(read).size).toBe(3);
});
