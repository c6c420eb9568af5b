import { randomUUID } from 'node:crypto';
import { encodePublicId } from '../../../platform/database/public-id';
import { nextEvent, openSocket, type TestSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anOrganisation, giveRole } from '../../organisations/testing/organisation.factory';
import { describeMember } from '../../profiles/testing/profile.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anOpportunity, type TestOpportunity } from '../testing/opportunity.factory';

const ONE = `query ($id: ID!) { opportunity(id: $id) { id audience audienceSectors viewerCan { reshare feature } } }`;
const FEED = `query ($t: ID!) { feed(territory: $t) { nodes { id } } opportunities(territory: $t) { nodes { id } } }`;
const OPEN = `mutation ($input: OpenOpportunityInput!) { openOpportunityTo(input: $input) { member { id } } }`;
const CLOSE = `mutation ($input: CloseOpportunityToInput!) { closeOpportunityTo(input: $input) }`;
const GUESTS = `query ($id: ID!) { opportunityGuests(opportunity: $id) { member { id } } }`;
const SIZE = `query ($t: ID!, $a: SubjectAudience!, $s: [String!]! = []) { audienceSize(territory: $t, audience: $a, sectors: $s) }`;
const NOTICES = `{ notices { nodes { kind subjectId } } }`;
const COMMENT = `mutation ($input: CommentInput!) { comment(input: $input) { id } }`;
const WOOD = ['16', '31'];

let api: TestApi;
let roissy: TestTerritory;
let yassine: TestMember;
let joiner: TestMember;
let baker: TestMember;
beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '100' });
  roissy = await aTerritory(api);
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  joiner = await aMember(api, roissy);
  baker = await aMember(api, roissy, { mandate: 'content_curator' });
  await describeMember(joiner, { sectors: ['16'] });
  await describeMember(baker, { sectors: ['10'] });
});
afterAll(() => api.close());

const forWood = () => anOpportunity(yassine, { audience: 'SECTORS', audienceSectors: WOOD });
const forGuests = () => anOpportunity(yassine, { audience: 'INTRODUCTION' });
const sees = async ({ client }: TestMember, { publicId }: TestOpportunity) => {
  const seen = (await client.get(ONE, { id: publicId })).opportunity !== null;
  const { feed, opportunities } = await client.get(FEED, { t: roissy.publicId });
  const isIn = ({ nodes }: { nodes: { id: string }[] }) => nodes.some(({ id }) => id === publicId);
  expect([isIn(feed), isIn(opportunities)]).toEqual([seen, seen]);
  return seen;
};
const open = ({ client }: Pick<TestMember, 'client'>, { publicId }: TestOpportunity, ...members: TestMember[]) =>
  client.ask(OPEN, { input: { opportunity: publicId, members: members.map((member) => member.publicId) } });
const close = ({ client }: Pick<TestMember, 'client'>, { publicId }: TestOpportunity, guest: TestMember) =>
  client.ask(CLOSE, { input: { opportunity: publicId, member: guest.publicId } });
const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/g, '');
const guestRows = () =>
  api.database.query<{ member_id: string }>(`select subject_id, member_id from subject_guests order by 1, 2`);

async function follows(member: TestMember): Promise<{ socket: TestSocket; heard: string[] }> {
  const socket = await openSocket(member.client);
  const heard: string[] = [];
  socket.onAny(
    (name, payload: { subjectId?: string }) => payload.subjectId && heard.push(`${name} ${payload.subjectId}`),
  );
  await socket.emitWithAck('territory.follow', roissy.publicId);
  return { socket, heard };
}

describe('for some trades', () => {
  it('members who say so, and those of organisations of that trade, see it; the others do not', async () => {
    const manager = await aMember(api, roissy, { mandate: 'community_manager' });
    const shop = await anOrganisation(manager, { sector: '31' });
    const worker = await aMember(api, roissy);
    await giveRole(manager, shop, worker, 'MEMBER');
    const shy = await aMember(api, roissy);
    await describeMember(shy, { sectors: ['16'], audiences: { sectors: 'CONNECTIONS' } });
    const opportunity = await forWood();
    const seen = await Promise.all(
      [yassine, joiner, worker, shy, baker, manager].map((member) => sees(member, opportunity)),
    );
    expect(seen).toEqual([true, true, true, false, false, false]);
    const { audienceSize } = await yassine.client.get(SIZE, { t: roissy.publicId, a: 'SECTORS', s: WOOD });
    expect(audienceSize).toBe(2);
    const read = (await joiner.client.get(ONE, { id: opportunity.publicId })).opportunity;
    expect(read).toMatchObject({
      audience: 'SECTORS',
      audienceSectors: WOOD,
      viewerCan: { reshare: false, feature: false },
    });
  });

  it('its trades must be named, and are forgotten with that audience', async () => {
    const publish = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`;
    const words = {
      territory: roissy.publicId,
      kind: 'BUSINESS',
      direction: 'NEED',
      title: 'Du chêne',
      body: 'Sec.',
      audience: 'SECTORS',
    };
    expect(await yassine.client.ask(publish, { input: words })).toBeRefused('INVALID_INPUT', 'audienceSectors');
    const unknown = { ...words, audienceSectors: ['04'] };
    expect(await yassine.client.ask(publish, { input: unknown })).toBeRefused('INVALID_INPUT', 'audienceSectors');
    const post = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`;
    const confidential = { territory: roissy.publicId, body: 'Entre nous', audience: 'INTRODUCTION' };
    expect(await yassine.client.ask(post, { input: confidential })).toBeRefused('INVALID_INPUT', 'audience');
    const opportunity = await forWood();
    const edit = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { audience audienceSectors } }`;
    const { territory: _, audience: __, ...said } = words;
    const input = { id: opportunity.publicId, version: 1, ...said, audience: 'TERRITORY' };
    expect((await yassine.client.get(edit, { input })).editOpportunity).toEqual({
      audience: 'TERRITORY',
      audienceSectors: [],
    });
  });
});

describe('on introduction', () => {
  it('nobody but its author sees it, whatever they hold; to the others it is a made-up id', async () => {
    const opportunity = await forGuests();
    const seen = await Promise.all([yassine, joiner, baker].map((member) => sees(member, opportunity)));
    expect(seen).toEqual([true, false, false]);
    const ask = async (id: string) => {
      const answers = [
        await joiner.client.ask(`mutation ($id: ID!) { react(input: { subject: $id, kind: BRAVO }) { id } }`, { id }),
        await joiner.client.ask(`mutation ($id: ID!) { saveSubject(input: { subject: $id }) { id } }`, { id }),
        await joiner.client.ask(GUESTS, { id }),
        await joiner.client.ask(ONE, { id }),
      ];
      return answers.map(({ text }) => withoutRequestId(text));
    };
    const madeUp = encodePublicId({ ...opportunity.key, id: randomUUID() });
    expect(await ask(opportunity.publicId)).toEqual(await ask(madeUp));
  });

  it('a guest sees it and is told once, in their inbox and by their socket; then it is gone again', async () => {
    const opportunity = await forGuests();
    const { socket, heard } = await follows(joiner);
    const other = await follows(baker);
    expect(await open(yassine, opportunity, joiner)).toSucceed();
    expect(await open(yassine, opportunity, joiner)).toSucceed();
    expect(await sees(joiner, opportunity)).toBe(true);
    const told = (await joiner.client.get(NOTICES)).notices.nodes as { kind: string; subjectId: string }[];
    expect(told.filter(({ subjectId }) => subjectId === opportunity.publicId)).toEqual([
      { kind: 'opportunities.opened', subjectId: opportunity.publicId },
    ]);
    const changed = nextEvent(socket, 'subject.changed');
    await joiner.client.get(`mutation ($id: ID!) { react(input: { subject: $id, kind: BRAVO }) { id } }`, {
      id: opportunity.publicId,
    });
    expect(await changed).toMatchObject({ subjectId: opportunity.publicId, reactionCount: 1 });
    const removed = nextEvent(socket, 'subject.removed');
    expect(await close(yassine, opportunity, joiner)).toSucceed();
    expect(await removed).toMatchObject({ subjectId: opportunity.publicId });
    expect(await sees(joiner, opportunity)).toBe(false);
    expect(JSON.stringify((await joiner.client.get(NOTICES)).notices)).not.toContain(opportunity.publicId);
    await other.socket.emitWithAck('territory.follow', roissy.publicId);
    expect(other.heard.filter((line) => line.includes(opportunity.publicId))).toEqual([]);
    expect(heard.length).toBeGreaterThan(0);
    socket.close();
    other.socket.close();
  });

  it('a guest goes by themselves, or with their membership, and does not come back with it', async () => {
    const opportunity = await forGuests();
    await open(yassine, opportunity, joiner, baker);
    expect(await close(joiner, opportunity, joiner)).toSucceed();
    expect(await sees(joiner, opportunity)).toBe(false);
    const passing = await aMember(api, roissy);
    await open(yassine, opportunity, passing);
    await passing.client.get(`mutation ($t: ID!) { leaveTerritory(territory: $t) }`, { t: roissy.publicId });
    const rows = await guestRows();
    expect(rows.filter(({ member_id: id }) => id === passing.memberId)).toEqual([]);
  });

  it('only whoever may edit it opens it, to other members who exist for them', async () => {
    const opportunity = await forGuests();
    await open(yassine, opportunity, baker);
    const stranger = await aMember(api, await aTerritory(api));
    const gone = await aMember(api, roissy);
    await endMembership(api, gone, 'removed');
    const before = await guestRows();
    expect(await open(joiner, opportunity, joiner)).toBeRefused('NOT_FOUND');
    expect(await open(baker, opportunity, joiner)).toBeRefused('FORBIDDEN');
    expect(await baker.client.ask(GUESTS, { id: opportunity.publicId })).toBeRefused('FORBIDDEN');
    expect(await close(joiner, opportunity, baker)).toBeRefused('NOT_FOUND');
    expect(await close(yassine, opportunity, joiner)).toBeRefused('NOT_FOUND');
    expect(await open({ client: api.visitor() }, opportunity, joiner)).toBeRefused('SIGNED_OUT');
    for (const nobody of [yassine, stranger, gone]) {
      expect(await open(yassine, opportunity, nobody)).toBeRefused('INVALID_INPUT', 'members');
    }
    expect(await guestRows()).toEqual(before);
  });
});

it('nobody learns of it from a mention, from what its people did, nor from a conversation they had about it', async () => {
  const opportunity = await forGuests();
  await open(yassine, opportunity, joiner);
  const body = `Voyez avec <@${baker.publicId}>`;
  await joiner.client.get(COMMENT, { input: { subject: opportunity.publicId, body } });
  const { notices } = await baker.client.get(NOTICES);
  expect(notices.nodes.filter(({ kind }: { kind: string }) => kind === 'discussions.mentioned')).toEqual([]);
  const acts = `query ($m: ID!) { interactions(member: $m, first: 3) { nodes { verb } } }`;
  const verbsOf = async (reader: TestMember, member: TestMember) =>
    (await reader.client.get(acts, { m: member.publicId })).interactions.nodes.map(
      ({ verb }: { verb: string }) => verb,
    );
  expect(await verbsOf(joiner, joiner)).toContain('comments.published');
  expect(await verbsOf(baker, joiner)).not.toContain('comments.published');
  const answer = { opportunity: opportunity.publicId, body: 'Je propose du chêne.', clientMessageId: randomUUID() };
  await joiner.client.get(`mutation ($input: AnswerOpportunityInput!) { answerOpportunity(input: $input) { id } }`, {
    input: answer,
  });
  await close(yassine, opportunity, joiner);
  const titles = `{ conversations { nodes { opportunity { title } } } }`;
  expect((await joiner.client.get(titles)).conversations.nodes).toEqual([{ opportunity: null }]);
  expect((await yassine.client.get(titles)).conversations.nodes[0].opportunity).not.toBeNull();
});

it('what was for all members and is no more leaves the screens of the others, and the head of the territory', async () => {
  const opportunity = await anOpportunity(yassine);
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await baker.client.get(
    `mutation ($id: ID!, $until: DateTime!) { featureSubject(input: { subject: $id, until: $until }) { id } }`,
    {
      id: opportunity.publicId,
      until,
    },
  );
  await open(yassine, opportunity, joiner);
  const [guest, other] = [await follows(joiner), await follows(baker)];
  const removed = nextEvent(other.socket, 'subject.removed');
  const { version } = (
    await yassine.client.get(`query ($id: ID!) { opportunity(id: $id) { version } }`, { id: opportunity.publicId })
  ).opportunity;
  const input = {
    id: opportunity.publicId,
    version,
    kind: 'BUSINESS',
    direction: 'NEED',
    title: 'Chêne',
    body: 'Sec.',
    audience: 'INTRODUCTION',
  };
  const edit = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { featuredUntil } }`;
  expect((await yassine.client.get(edit, { input })).editOpportunity).toEqual({ featuredUntil: null });
  expect(await removed).toMatchObject({ subjectId: opportunity.publicId });
  await guest.socket.emitWithAck('territory.follow', roissy.publicId);
  expect(guest.heard).not.toContain(`subject.removed ${opportunity.publicId}`);
  for (const { socket } of [guest, other]) socket.close();
});

it('the number of members who would see it leaves out whoever does not exist for its author', async () => {
  const size = async (audience: string) =>
    (await yassine.client.get(SIZE, { t: roissy.publicId, a: audience })).audienceSize;
  const before = await size('TERRITORY');
  const rival = await aMember(api, roissy);
  expect(await size('TERRITORY')).toBe(before + 1);
  await rival.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: yassine.publicId });
  expect(await size('TERRITORY')).toBe(before);
  expect(await size('INTRODUCTION')).toBe(0);
  expect(await api.visitor().ask(SIZE, { t: roissy.publicId, a: 'TERRITORY' })).toBeRefused('SIGNED_OUT');
  const unknown = { t: roissy.publicId, a: 'SECTORS', s: ['xx'] };
  expect(await yassine.client.ask(SIZE, unknown)).toBeRefused('INVALID_INPUT', 'sectors');
});
