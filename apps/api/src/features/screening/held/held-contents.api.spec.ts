import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aHeldPost, heldOf, publishAs } from '../testing/screening.factory';

const QUEUE = `query ($slug: String!, $first: Int, $after: String) { territory(slug: $slug) { heldContents(first: $first, after: $after) {
  nodes { id text author { name } input viewerCan { decide } } pageInfo { hasNextPage endCursor } } } }`;
const APPROVE = `mutation ($id: ID!) { approveHeldContent(content: $id) { state text } }`;
const REFUSE = `mutation ($id: ID!, $reason: String!) { refuseHeldContent(input: { content: $id, reason: $reason }) { state refusal } }`;
const REOPEN = `mutation ($id: ID!) { reopenHeldContent(content: $id) { state refusal } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawHeldContent(content: $id) { state text input } }`;
const FEED = `query ($t: ID!) { feed(territory: $t) { nodes { ... on Post { body author { name } } } } }`;
const WAITING = `{ viewer { memberships { waiting { place count } } } }`;
const NOTICES = `{ notices { nodes { kind subjectId actor { name } } } }`;
const REASON = 'Dites plutôt où le trouver, sans le mot qui fâche.';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let louis: TestMember;
let paul: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  louis = await aMember(api, territory, { name: 'Louis Petit', mandate: 'moderator' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});
afterAll(() => api.close());

const queue = async (member: TestMember, page: object = {}) =>
  (await member.client.get(QUEUE, { slug: territory.slug, ...page })).territory.heldContents;
const bodies = async (member: TestMember) =>
  (await member.client.get(FEED, { t: territory.publicId })).feed.nodes.map(({ body }: { body: string }) => body);
const waiting = async (member: TestMember) =>
  (await member.client.get(WAITING)).viewer.memberships[0].waiting.find(
    ({ place }: { place: string }) => place === 'screening',
  )?.count;
const kinds = async (member: TestMember) =>
  (await member.client.get(NOTICES)).notices.nodes.map(({ kind }: { kind: string }) => kind);
const hold = (body: string, author = paul) => aHeldPost(api, author, territory, body);
const rows = () => api.database.query(`select * from held_contents order by id`);

describe('those who review', () => {
  it('read the queue page by page, oldest first, and nobody else does', async () => {
    const reader = await aMember(api, territory);
    expect(await reader.client.ask(QUEUE, { slug: territory.slug })).toBeRefused('FORBIDDEN');
    for (const name of ['un', 'deux', 'trois']) await hold(`Grimoire ${name}`);
    const first = await queue(anne, { first: 2 });
    const rest = await queue(anne, { first: 2, after: first.pageInfo.endCursor });
    const texts = [...first.nodes, ...rest.nodes].map(({ text }: { text: string }) => text);
    expect(texts).toEqual(['Grimoire un', 'Grimoire deux', 'Grimoire trois']);
    expect(first.nodes[0]).toMatchObject({ author: { name: 'Paul Nguyen' }, input: null, viewerCan: { decide: true } });
    expect(await waiting(anne)).toBe(3);
    expect(await waiting(reader)).toBeUndefined();
    for (const { id } of (await queue(anne)).nodes) await anne.client.get(REFUSE, { id, reason: REASON });
    expect(await waiting(anne)).toBe(0);
  });

  it('publish it once, however many approve at the same time; the others are told', async () => {
    const id = await hold('Un grimoire relié');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => (i % 2 ? anne : louis).client.ask(APPROVE, { id })),
    );
    const won = answers.filter(({ errors }) => !errors);
    expect(won).toHaveLength(1);
    expect(won[0]!.data.approveHeldContent).toEqual({ state: 'APPROVED', text: '' });
    for (const answer of answers.filter(({ errors }) => errors)) expect(answer).toBeRefused('HELD_CONTENT_SETTLED');
    expect((await bodies(louis)).filter((body: string) => body === 'Un grimoire relié')).toHaveLength(1);
    expect(await kinds(paul)).toEqual(expect.arrayContaining(['screening.held', 'screening.approved']));
    expect(await anne.client.ask(REFUSE, { id, reason: REASON })).toBeRefused('HELD_CONTENT_SETTLED');
    expect((await rows()).at(-1)).toMatchObject({ state: 'approved', input: null });
  });

  it('of an approval, a refusal and a withdrawal at once, one wins and the text is published or not accordingly', async () => {
    const id = await hold('Un grimoire disputé');
    const answers = await Promise.all([
      anne.client.ask(APPROVE, { id }),
      louis.client.ask(REFUSE, { id, reason: REASON }),
      paul.client.ask(WITHDRAW, { id }),
    ]);
    const [row] = await api.database.query<{ state: string }>(
      `select state from held_contents order by id desc limit 1`,
    );
    const published = (await bodies(anne)).includes('Un grimoire disputé');
    expect(published).toBe(row!.state === 'approved');
    expect(answers[0].errors === undefined).toBe(published);
  });

  it('decide on nobody’s own, and only while the charter lets them', async () => {
    const id = await hold('Le grimoire de Louis', louis);
    const before = await rows();
    expect((await queue(louis)).nodes.find((one: { id: string }) => one.id === id).viewerCan.decide).toBe(false);
    expect(await louis.client.ask(APPROVE, { id })).toBeRefused('FORBIDDEN');
    expect(await louis.client.ask(REFUSE, { id, reason: REASON })).toBeRefused('FORBIDDEN');
    expect(await paul.client.ask(APPROVE, { id })).toBeRefused('FORBIDDEN');
    expect(await rows()).toEqual(before);
    expect(await anne.client.ask(APPROVE, { id })).toSucceed();
  });

  it('publish with the rights that the author has at that moment, or are told that it cannot be', async () => {
    const here = await aTerritory(api);
    const manager = await aMember(api, here, { mandate: 'community_manager' });
    const author = await aMember(api, here);
    const id = await aHeldPost(api, author, here);
    await nobodyHolds(api, here, 'posts.publish');
    const before = await rows();
    expect(await manager.client.ask(APPROVE, { id })).toBeRefused('HELD_CONTENT_OUTDATED');
    expect(await rows()).toEqual(before);
    await endMembership(api, author, 'suspended');
    expect(await manager.client.ask(APPROVE, { id })).toBeRefused('NOT_FOUND');
    expect(await rows()).toEqual(before);
  });

  it('hear of what comes and goes, on whatever page they are', async () => {
    const socket = await openSocket(anne.client);
    const came = nextEvent(socket, 'waiting.changed');
    const id = await hold('Un grimoire de passage');
    expect(await came).toEqual({ territoryId: territory.publicId });
    const went = nextEvent(socket, 'waiting.changed');
    await louis.client.get(APPROVE, { id });
    expect(await went).toEqual({ territoryId: territory.publicId });
    socket.disconnect();
  });
});

describe('a refusal', () => {
  it('needs a reason, reaches the author with it, and leaves them their text to go on from', async () => {
    const id = await hold('Un grimoire refusé');
    expect(await anne.client.ask(REFUSE, { id, reason: ' ' })).toBeRefused('INVALID_INPUT', 'reason');
    expect((await anne.client.get(REFUSE, { id, reason: REASON })).refuseHeldContent.refusal).toBe(REASON);
    const own = (await heldOf(paul, territory)).find((one: { id: string }) => one.id === id);
    expect(own).toMatchObject({
      state: 'REFUSED',
      refusal: REASON,
      text: 'Un grimoire refusé',
      viewerCan: { withdraw: true },
    });
    await makeJobsDue(api);
    await runJobs(api);
    expect(await kinds(paul)).toContain('screening.refused');
    const { withdrawHeldContent } = await paul.client.get(WITHDRAW, { id });
    expect(JSON.parse(withdrawHeldContent.input).body).toBe('Un grimoire refusé');
    expect((await publishAs(paul, territory, 'Un livre ancien')).data.publishPost.body).toBe('Un livre ancien');
  });

  it('is taken back for a moment by whoever spoke it, and its author never hears of it', async () => {
    const author = await aMember(api, territory);
    const id = await hold('Un grimoire en sursis', author);
    await anne.client.get(REFUSE, { id, reason: REASON });
    expect(await louis.client.ask(REOPEN, { id })).toBeRefused('HELD_CONTENT_SETTLED');
    expect((await anne.client.get(REOPEN, { id })).reopenHeldContent).toEqual({ state: 'HELD', refusal: null });
    await makeJobsDue(api);
    await runJobs(api);
    expect(await kinds(author)).not.toContain('screening.refused');
    await anne.client.get(REFUSE, { id, reason: REASON });
    await api.database.query(
      `update held_contents set settled_at = now() - interval '31 seconds' where state = 'refused'`,
    );
    expect(await anne.client.ask(REOPEN, { id })).toBeRefused('HELD_CONTENT_SETTLED');
  });
});

it('its author alone takes it back, and it leaves the queue', async () => {
  const id = await hold('Un grimoire repris');
  const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  const hidden = await anne.client.ask(WITHDRAW, { id });
  expect(hidden).toBeRefused('NOT_FOUND');
  const nowhere = `${id.slice(0, -6)}AAAAAA`;
  expect(withoutId(hidden.text)).toBe(withoutId((await anne.client.ask(WITHDRAW, { id: nowhere })).text));
  expect((await paul.client.get(WITHDRAW, { id })).withdrawHeldContent.state).toBe('WITHDRAWN');
  expect((await queue(anne)).nodes.some((one: { id: string }) => one.id === id)).toBe(false);
  expect(await anne.client.ask(APPROVE, { id })).toBeRefused('HELD_CONTENT_SETTLED');
});
