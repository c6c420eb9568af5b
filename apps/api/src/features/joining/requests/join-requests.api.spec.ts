import { startTestApi, type TestApi } from '../../../testing/test-api';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { anAccount, type TestAccount } from '../../identity/testing/account.factory';
import { CharterPresetModel, JoiningModel } from '../../territories';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const POLICY = `mutation ($input: UpdateJoiningPolicyInput!) { updateJoiningPolicy(input: $input) { territory { joining joiningQuestions } } }`;
const ASK = `mutation ($input: RequestToJoinInput!) { requestToJoin(input: $input) { id state answers { question answer } commune { name } } }`;
const JOIN = `mutation ($input: JoinTerritoryInput!) { joinTerritory(input: $input) { territory { slug } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawJoinRequest(request: $id) }`;
const APPROVE = `mutation ($id: ID!) { approveJoinRequest(request: $id) { state } }`;
const REFUSE = `mutation ($input: RefuseJoinRequestInput!) { refuseJoinRequest(input: $input) { state reason } }`;
const QUEUE = `query ($slug: String!, $first: Int) { territory(slug: $slug) { joinRequests(first: $first) { nodes { id name answers { answer } } } } }`;
const CARD = `query ($slug: String!) { joinableTerritory(slug: $slug) { joining joiningQuestions request { state reason } } }`;
const WAITING = `{ viewer { memberships { waiting { place count } } } }`;
const QUESTIONS = ['Qu’est-ce qui vous amène ?', 'Qui connaissez-vous ici ?'];

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api, { preset: CharterPresetModel.SHARED, joining: JoiningModel.INVITATION });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
});
afterAll(() => api.close());

const setPolicy = (joining: string, questions: string[] = []) =>
  anne.client.ask(POLICY, { input: { territory: territory.publicId, joining, questions } });
const ask = (account: TestAccount, more: object = {}) =>
  account.client.ask(ASK, {
    input: { territory: territory.publicId, communeCode: '95277', answers: ['Le quartier', 'Claire'], ...more },
  });
const waiting = async (member: TestMember) =>
  (await member.client.get(WAITING)).viewer.memberships[0].waiting.find(
    ({ place }: { place: string }) => place === 'joining',
  )?.count;
const rows = async () =>
  (await api.database.query<{ n: number }>(`select count(*)::int as n from join_requests`))[0]!.n;

it('whoever may edit the territory decides how newcomers come in, and what they are asked', async () => {
  const member = await aMember(api, territory);
  const input = { territory: territory.publicId, joining: 'APPROVAL', questions: QUESTIONS };
  expect(await member.client.ask(POLICY, { input })).toBeRefused('FORBIDDEN');
  expect(await setPolicy('APPROVAL', ['a', 'b', 'c', 'd', 'e', 'f'])).toBeRefused('INVALID_INPUT', 'questions');
  expect(await setPolicy('APPROVAL', ['   '])).toBeRefused('INVALID_INPUT', 'questions');
  const paul = await anAccount(api);
  expect((await paul.client.get(CARD, { slug: territory.slug })).joinableTerritory).toBeNull();
  const { data } = await setPolicy('APPROVAL', QUESTIONS);
  expect(data.updateJoiningPolicy.territory).toEqual({ joining: 'APPROVAL', joiningQuestions: QUESTIONS });
  const card = (await paul.client.get(CARD, { slug: territory.slug })).joinableTerritory;
  expect(card).toEqual({ joining: 'APPROVAL', joiningQuestions: QUESTIONS, request: null });
});

describe('somebody who asks', () => {
  it('waits for an answer, once, however often they ask at the same time', async () => {
    const paul = await anAccount(api, { name: 'Paul Nguyen' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(paul)));
    const [made, ...rest] = [...answers].sort((a, b) => Number(Boolean(a.errors)) - Number(Boolean(b.errors)));
    expect(made!.data.requestToJoin).toMatchObject({ state: 'WAITING', commune: { name: 'Gonesse' } });
    expect(made!.data.requestToJoin.answers[0]).toEqual({ question: QUESTIONS[0], answer: 'Le quartier' });
    for (const answer of rest) expect(answer).toBeRefused('ALREADY_REQUESTED');
    expect((await paul.client.get(CARD, { slug: territory.slug })).joinableTerritory.request.state).toBe('WAITING');
    expect(await paul.client.ask(WITHDRAW, { id: made!.data.requestToJoin.id })).toSucceed();
    expect(await ask(paul)).toSucceed();
  });

  it.each([
    ['an answer missing', { answers: ['Le quartier'] }, 'ANSWERS_MISSING', 'answers'],
    ['an empty answer', { answers: ['Le quartier', ' '] }, 'INVALID_INPUT', 'answers'],
    ['a commune elsewhere', { communeCode: '69123' }, 'INVALID_INPUT', 'communeCode'],
  ] as const)('with %s is refused, and nothing waits', async (_what, change, code, field) => {
    const before = await rows();
    expect(await ask(await anAccount(api), change)).toBeRefused(code, field);
    expect(await rows()).toBe(before);
  });

  it('does not come in without an answer, nor finds a closed territory any different from none', async () => {
    const paul = await anAccount(api);
    expect(await paul.client.ask(JOIN, { input: { territory: territory.publicId } })).toBeRefused('JOINING_CHANGED');
    const closed = await aTerritory(api);
    const removed = await aMember(api, territory);
    await endMembership(api, removed, 'removed');
    const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
    const nowhere = await ask(paul, { territory: 'AZr-Bi1DcAuGcVCZpNrhPA' });
    expect(nowhere).toBeRefused('NOT_FOUND');
    expect(withoutId((await ask(paul, { territory: closed.publicId })).text)).toBe(withoutId(nowhere.text));
    expect(withoutId((await ask(removed)).text)).toBe(withoutId(nowhere.text));
  });

  it('takes back their own request only', async () => {
    const [paul, ines] = [await anAccount(api), await anAccount(api)];
    const id = (await ask(paul)).data.requestToJoin.id;
    expect(await ines.client.ask(WITHDRAW, { id })).toBeRefused('NOT_FOUND');
    expect(await anne.client.ask(WITHDRAW, { id })).toBeRefused('NOT_FOUND');
    expect((await paul.client.get(CARD, { slug: territory.slug })).joinableTerritory.request.state).toBe('WAITING');
  });
});

describe('those who answer', () => {
  it('let somebody in, who is told, by mail and on the screen', async () => {
    const paul = await anAccount(api, { name: 'Paul Martin' });
    const id = (await ask(paul)).data.requestToJoin.id;
    expect((await anne.client.get(APPROVE, { id })).approveJoinRequest.state).toBe('APPROVED');
    const { viewer, notices } = await paul.client.get(
      `{ notices { nodes { kind actor { name } } } viewer { memberships { territory { slug } } } }`,
    );
    expect(viewer.memberships).toEqual([{ territory: { slug: territory.slug } }]);
    expect(notices.nodes).toContainEqual({ kind: 'joining.admitted', actor: { name: 'Anne Duval' } });
    const mails = await api.database.query<{ subject: string }>(
      `select subject from outbox_mails where recipient = $1`,
      [paul.email],
    );
    expect(mails[0]!.subject).toContain('Bienvenue');
  });

  it('say no with a reason that arrives, and the person may ask again a week later', async () => {
    const paul = await anAccount(api);
    const id = (await ask(paul)).data.requestToJoin.id;
    expect(await anne.client.ask(REFUSE, { input: { request: id, reason: ' ' } })).toBeRefused(
      'INVALID_INPUT',
      'reason',
    );
    expect(
      await anne.client.ask(REFUSE, { input: { request: id, reason: 'Vous habitez trop loin pour l’instant.' } }),
    ).toSucceed();
    const { request } = (await paul.client.get(CARD, { slug: territory.slug })).joinableTerritory;
    expect(request).toEqual({ state: 'REFUSED', reason: 'Vous habitez trop loin pour l’instant.' });
    const [mail] = await api.database.query<{ body_text: string }>(
      `select body_text from outbox_mails where recipient = $1`,
      [paul.email],
    );
    expect(mail!.body_text).toContain('trop loin');
    expect(await ask(paul)).toBeRefused('TOO_SOON');
    await api.database.query(`update join_requests set settled_at = now() - interval '8 days' where account_id = $1`, [
      paul.accountId,
    ]);
    expect(await ask(paul)).toSucceed();
  });

  it('answer each request once, however many answer at the same time', async () => {
    const other = await aMember(api, territory, { trustLevel: 3 });
    const id = (await ask(await anAccount(api))).data.requestToJoin.id;
    const answers = await Promise.all([
      anne.client.ask(APPROVE, { id }),
      other.client.ask(REFUSE, { input: { request: id, reason: 'Non' } }),
      other.client.ask(APPROVE, { id }),
    ]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors)) expect(answer).toBeRefused('REQUEST_SETTLED');
  });

  it('are those whom the charter names: for others there is no queue', async () => {
    const newcomer = await aMember(api, territory);
    const id = (await ask(await anAccount(api))).data.requestToJoin.id;
    expect(await newcomer.client.ask(QUEUE, { slug: territory.slug })).toBeRefused('FORBIDDEN');
    expect(await newcomer.client.ask(APPROVE, { id })).toBeRefused('FORBIDDEN');
    const outsider = await aMember(api, await aTerritory(api), { mandate: 'community_manager' });
    expect(await outsider.client.ask(APPROVE, { id })).toBeRefused('NOT_FOUND');
    expect(await waiting(newcomer)).toBeUndefined();
  });

  it('see oldest first and how many wait, at once, wherever they are', async () => {
    const socket = await openSocket(anne.client);
    const before = await waiting(anne);
    const changed = nextEvent(socket, 'waiting.changed');
    const ines = await anAccount(api, { name: 'Inès Benali' });
    await ask(ines);
    expect(await changed).toEqual({ territoryId: territory.publicId });
    expect(await waiting(anne)).toBe(before + 1);
    const { nodes } = (await anne.client.get(QUEUE, { slug: territory.slug, first: 50 })).territory.joinRequests;
    expect(nodes).toHaveLength(before + 1);
    expect(nodes.at(-1)).toMatchObject({
      name: 'Inès Benali',
      answers: [{ answer: 'Le quartier' }, { answer: 'Claire' }],
    });
    socket.close();
  });
});

it('a request ends when the person comes in by another door', async () => {
  const paul = await anAccount(api);
  await ask(paul);
  await setPolicy('OPEN', QUESTIONS);
  expect(await ask(await anAccount(api))).toBeRefused('JOINING_CHANGED');
  const before = await waiting(anne);
  expect(await paul.client.ask(JOIN, { input: { territory: territory.publicId } })).toSucceed();
  expect(await waiting(anne)).toBe(before - 1);
});
