import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { openSocket } from '../../../testing/open-socket';
import { send } from '../../messaging/testing/conversation.factory';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { connect } from '../../connections/testing/connection.factory';
import { CONTEXT, dealt, gatherTies, requestIntroduction } from '../testing/introduction.factory';

const FIELDS = `id role state context passedOn requester { name } introducers { name } target { name }
  expiresAt conversationId asksOutcome outcome opportunity { id title }`;
const ONE = `query ($id: ID!) { introduction(id: $id) { ${FIELDS} } }`;
const LIST = `query ($t: ID!, $role: IntroductionRole!) { introductions(territory: $t, role: $role) { nodes { ${FIELDS} } } }`;
const PASS_ON = `mutation ($input: PassOnIntroductionInput!) { passOnIntroduction(input: $input) { ${FIELDS} } }`;
const ANSWER = `mutation ($input: AnswerIntroductionOutcomeInput!) { answerIntroductionOutcome(input: $input) { outcome asksOutcome } }`;
const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIntroduction(id: $id) }`;
const NOTICES = `{ notices { nodes { kind path actor { name } } } viewer { memberships { waiting { place count } } } }`;
const BLOCK = `mutation ($m: ID!) { blockMember(member: $m) { id } }`;
const WORDS = 'Yassine, je vous présente Claire : elle cherche un atelier pour douze escaliers.';

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let paul: TestMember;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '100' })));
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  await dealt(api, claire, paul);
  await dealt(api, paul, yassine);
  await gatherTies(api);
});
afterAll(() => api.close());

const asked = async (): Promise<string> => {
  const answer = await requestIntroduction(claire, yassine, [paul]);
  expect(answer).toSucceed();
  return answer.data.requestIntroduction.id;
};
const passOn = (by: TestMember, introduction: string, words = WORDS) =>
  by.client.ask(PASS_ON, { input: { introduction, words } });
const seen = async (by: TestMember, id: string) => (await by.client.get(ONE, { id })).introduction;
const decline = (by: TestMember, id: string) => by.client.ask(act('declineIntroduction'), { id });
const accept = (by: TestMember, id: string) => by.client.ask(act('acceptIntroduction'), { id });
const listed = async (by: TestMember, role: string) =>
  (await by.client.get(LIST, { t: roissy.publicId, role })).introductions.nodes;
const notices = async (by: TestMember) =>
  (await by.client.get(NOTICES)).notices.nodes.filter(({ kind }: { kind: string }) =>
    kind.startsWith('introductions.'),
  );
const waiting = async (by: TestMember) =>
  (await by.client.get(NOTICES)).viewer.memberships[0].waiting.find(
    ({ place }: { place: string }) => place === 'introductions',
  ).count;
const passed = async () => {
  const id = await asked();
  expect(await passOn(paul, id)).toSucceed();
  return id;
};
const state = () =>
  api.database.query<{ state: string }>(
    `select i.state, s.state as step, s.words from introductions i join introduction_steps s
         on s.territory_id = i.territory_id and s.introduction_id = i.id
      where i.territory_id = $1 order by i.id, s.position`,
    [roissy.id],
  );
async function changesNothing<T>(does: () => Promise<T>): Promise<T> {
  const before = await state();
  const result = await does();
  expect(await state()).toEqual(before);
  return result;
}

it('goes from who asks to who introduces, then to who is met, and ends in a conversation of three', async () => {
  const id = await asked();
  expect(await seen(claire, id)).toMatchObject({
    role: 'REQUESTER',
    state: 'WAITING',
    context: CONTEXT,
    passedOn: null,
  });
  expect(await seen(paul, id)).toMatchObject({ role: 'INTRODUCER', state: 'TO_DECIDE', context: CONTEXT });
  expect(await seen(yassine, id)).toBeNull();
  expect(await notices(paul)).toEqual([
    {
      kind: 'introductions.requested',
      path: `/t/${roissy.slug}/introductions/${id}`,
      actor: { name: 'Claire Fontaine' },
    },
  ]);
  expect([await waiting(claire), await waiting(paul), await waiting(yassine)]).toEqual([0, 1, 0]);
  await passOn(paul, id);
  expect([await waiting(claire), await waiting(paul), await waiting(yassine)]).toEqual([0, 0, 1]);
  expect(await seen(claire, id)).toMatchObject({ state: 'WAITING', passedOn: null });
  expect(await seen(paul, id)).toMatchObject({ state: 'WAITING', passedOn: WORDS });
  expect(await seen(yassine, id)).toMatchObject({ role: 'TARGET', state: 'TO_DECIDE', context: WORDS });
  const { conversationId } = (await accept(yassine, id)).data.acceptIntroduction;
  const card = `query ($id: ID!) { conversation(id: $id) { participants { name } viewerCan { send } unreadCount
    introduction { id state context passedOn } } }`;
  for (const person of [claire, paul, yassine]) {
    const { conversation } = await person.client.get(card, { id: conversationId });
    expect(conversation.participants.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Claire Fontaine',
      'Paul Nguyen',
      'Yassine Merle',
    ]);
    expect(conversation).toMatchObject({ viewerCan: { send: true }, introduction: { id, state: 'ACCEPTED' } });
  }
  expect(await seen(claire, id)).toMatchObject({ context: CONTEXT, passedOn: WORDS, conversationId });
  expect((await notices(claire)).map(({ kind, path }: { kind: string; path: string }) => [kind, path])).toEqual([
    ['introductions.accepted', `/messages/${conversationId}`],
  ]);
  const list = await paul.client.get(`{ conversations { nodes { id } } }`);
  expect(list.conversations.nodes).toEqual([{ id: conversationId }]);
});

it('what one writes in it reaches the two others, each with their own count', async () => {
  const { conversationId } = (await accept(yassine, await passed())).data.acceptIntroduction;
  const sockets = await Promise.all([paul, yassine].map(({ client }) => openSocket(client)));
  const heard = sockets.map(
    (socket) => new Promise((resolve) => socket.once('message.sent', ({ body }) => resolve(body))),
  );
  expect(await send(claire, conversationId, 'Bonjour à tous les deux')).toSucceed();
  expect(await Promise.all(heard)).toEqual(['Bonjour à tous les deux', 'Bonjour à tous les deux']);
  for (const socket of sockets) socket.close();
  const READ = `mutation ($c: ID!) { markConversationRead(input: { conversation: $c, sequence: 1 }) { unreadCount } }`;
  const unread = async ({ client }: TestMember) =>
    (await client.get(`{ viewer { unreadConversations } }`)).viewer.unreadConversations;
  expect([await unread(claire), await unread(paul), await unread(yassine)]).toEqual([0, 1, 1]);
  await paul.client.get(READ, { c: conversationId });
  expect([await unread(paul), await unread(yassine)]).toEqual([0, 1]);
  await endMembership(api, paul, 'left');
  expect(await send(yassine, conversationId, 'Enchanté')).toSucceed();
  await yassine.client.get(BLOCK, { m: claire.publicId });
  expect(await send(claire, conversationId, 'Et demain ?')).toBeRefused('RECIPIENT_GONE');
});

it('a refusal looks like no answer, to everybody else and in every way', async () => {
  const [first, second] = [await asked(), await asked2()];
  const untouched = { ...(await seen(claire, second.id)) };
  await decline(paul, first);
  expect(await seen(paul, first)).toMatchObject({ state: 'DECLINED' });
  const { id: _one, target: _t, introducers: _i, expiresAt: _e, ...refused } = await seen(claire, first);
  const { id: _two, target: _u, introducers: _j, expiresAt: _f, ...waits } = untouched;
  expect(refused).toEqual(waits);
  expect(await notices(claire)).toEqual([]);
  expect(await changesNothing(() => requestIntroduction(claire, yassine, [paul]))).toBeRefused('INTRODUCTION_PENDING');
  await passOn(second.through, second.id);
  await decline(second.target, second.id);
  expect(await seen(second.target, second.id)).toMatchObject({ state: 'DECLINED' });
  expect(await seen(second.through, second.id)).toMatchObject({ state: 'WAITING' });
  expect(await seen(claire, second.id)).toMatchObject({ state: 'WAITING' });
  expect([...(await notices(claire)), ...(await notices(second.through)).slice(1)]).toEqual([]);
  const verbs = await api.database.query<{ verb: string }>(
    `select distinct verb from interactions where territory_id = $1 and verb like 'introductions.%' order by 1`,
    [roissy.id],
  );
  expect(verbs.map(({ verb }) => verb)).toEqual(['introductions.forwarded', 'introductions.requested']);
  await api.database.query(`update introductions set expires_at = now() where territory_id = $1`, [roissy.id]);
  expect((await listed(claire, 'REQUESTER')).map((one: { state: string }) => one.state)).toEqual([
    'EXPIRED',
    'EXPIRED',
  ]);
  expect((await listed(second.through, 'INTRODUCER')).map((one: { state: string }) => one.state)).toEqual(['EXPIRED']);
  expect(await requestIntroduction(claire, yassine, [paul])).toSucceed();
});

/** Another way to somebody else. */
async function asked2() {
  const through = await aMember(api, roissy, { name: 'Inès Benali' });
  const target = await aMember(api, roissy, { name: 'Samira Haddad' });
  await dealt(api, claire, through);
  await dealt(api, through, target);
  await gatherTies(api);
  const answer = await requestIntroduction(claire, target, [through]);
  return { id: answer.data.requestIntroduction.id as string, through, target };
}

it('over two people each passes it on in turn, and four talk', async () => {
  const mei = await aMember(api, roissy, { name: 'Mei Zhang' });
  await dealt(api, yassine, mei);
  await gatherTies(api);
  const answer = await requestIntroduction(claire, mei, [paul, yassine]);
  const { id } = answer.data.requestIntroduction;
  expect([await seen(yassine, id), await seen(mei, id)]).toEqual([null, null]);
  expect(await passOn(yassine, id)).toBeRefused('NOT_FOUND');
  await passOn(paul, id, 'De la part de Claire, que je connais bien.');
  expect(await seen(yassine, id)).toMatchObject({
    state: 'TO_DECIDE',
    context: 'De la part de Claire, que je connais bien.',
  });
  expect(await seen(mei, id)).toBeNull();
  await passOn(yassine, id, 'Mei, voici Claire, par Paul.');
  expect(await seen(paul, id)).toMatchObject({ passedOn: 'De la part de Claire, que je connais bien.' });
  const { conversationId } = (await accept(mei, id)).data.acceptIntroduction;
  const { conversation } = await claire.client.get(
    `query ($id: ID!) { conversation(id: $id) { participants { name } } }`,
    {
      id: conversationId,
    },
  );
  expect(conversation.participants).toHaveLength(4);
});

it('asks only along a way that is there, of whom one may ask, and within bounds', async () => {
  const ines = await aMember(api, roissy, { name: 'Inès Benali' });
  const stranger = await aMember(api, await aTerritory(api));
  const refused = (more: object = {}, through = [paul], to = yassine) =>
    changesNothing(() => requestIntroduction(claire, to, through, more));
  expect(await refused({}, [ines])).toBeRefused('INTRODUCTION_PATH_GONE', 'through');
  expect(await refused({}, [stranger])).toBeRefused('INTRODUCTION_PATH_GONE', 'through');
  expect(await refused({}, [])).toBeRefused('INVALID_INPUT', 'through');
  expect(await refused({ context: 'Trop court' })).toBeRefused('INVALID_INPUT', 'context');
  expect(await refused({ opportunity: 'x' })).toBeRefused('NOT_FOUND');
  expect(await refused({}, [paul], stranger)).toBeRefused('NOT_FOUND');
  await connect(claire, ines);
  expect(await refused({}, [paul], ines)).toBeRefused('ALREADY_CONNECTED');
  expect(await changesNothing(() => requestIntroduction({ client: api.visitor() }, yassine, [paul]))).toBeRefused(
    'SIGNED_OUT',
  );
  await paul.client.get(`mutation ($t: ID!) { acceptIntroductions(territory: $t, accepts: false) { accepts } }`, {
    t: roissy.publicId,
  });
  expect(await refused()).toBeRefused('INTRODUCTION_PATH_GONE');
  await nobodyHolds(api, roissy, 'conversations.start');
  expect(await refused()).toBeRefused('FORBIDDEN');
});

it('takes from the week of who introduces, and no more than it holds', async () => {
  await api.database.query(`insert into contact_budgets (account_id, weekly) values ($1, 1)`, [paul.accountId]);
  const mei = await aMember(api, roissy, { name: 'Mei Zhang' });
  await dealt(api, paul, mei);
  await gatherTies(api);
  await asked();
  expect(await changesNothing(() => requestIntroduction(claire, mei, [paul]))).toBeRefused('INTRODUCTION_PATH_GONE');
  expect((await paul.client.get(`{ viewer { contactBudget { used } } }`)).viewer.contactBudget.used).toBe(1);
});

it('twenty requests at once make one, and five may wait at most', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => requestIntroduction(claire, yassine, [paul])));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  await api.database.query(
    `insert into contact_budgets (account_id, weekly) values ($1, 20) on conflict (account_id) do update set weekly = 20`,
    [paul.accountId],
  );
  const others = await Promise.all([1, 2, 3, 4, 5].map(() => aMember(api, roissy)));
  for (const other of others) await dealt(api, paul, other);
  await gatherTies(api);
  const more = await Promise.all(others.map((other) => requestIntroduction(claire, other, [paul])));
  expect(more.filter(({ errors }) => !errors)).toHaveLength(4);
  expect(more.find(({ errors }) => errors)).toBeRefused('TOO_MANY_INTRODUCTIONS');
});

it('one decision counts: twenty at once open one conversation, and nothing is decided twice or by others', async () => {
  const id = await asked();
  for (const by of [claire, yassine]) expect(await changesNothing(() => passOn(by, id))).toBeRefused('NOT_FOUND');
  expect(await changesNothing(() => accept(paul, id))).toBeRefused('INTRODUCTION_SETTLED');
  expect(await changesNothing(() => passOn(paul, id, 'Non'))).toBeRefused('INVALID_INPUT', 'words');
  const passings = await Promise.all(Array.from({ length: 10 }, () => passOn(paul, id)));
  expect(passings.filter(({ errors }) => !errors)).toHaveLength(1);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? decline(yassine, id) : accept(yassine, id))),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  const [row] = await api.database.query<{ count: string }>(
    `select count(*) from conversations where territory_id = $1`,
    [roissy.id],
  );
  expect(Number(row!.count)).toBe((await state())[0]!.state === 'accepted' ? 1 : 0);
  expect(await changesNothing(() => decline(yassine, id))).toBeRefused('INTRODUCTION_SETTLED');
});

it('withdrawn, it was never there: nobody finds it, and unseen notices go', async () => {
  const id = await passed();
  expect(await changesNothing(() => paul.client.ask(WITHDRAW, { id }))).toBeRefused('NOT_FOUND');
  expect(await claire.client.ask(WITHDRAW, { id })).toSucceed();
  for (const person of [claire, paul, yassine]) {
    expect(await seen(person, id)).toBeNull();
    expect(await notices(person)).toEqual([]);
  }
  expect(await accept(yassine, id)).toBeRefused('NOT_FOUND');
  expect(await requestIntroduction(claire, yassine, [paul])).toSucceed();
});

it('a block, a departure and a stranger end what they should, without a word', async () => {
  const id = await passed();
  const stranger = await aMember(api, await aTerritory(api));
  expect(await seen(stranger, id)).toBeNull();
  await yassine.client.get(BLOCK, { m: claire.publicId });
  expect(await seen(yassine, id)).toBeNull();
  expect(await accept(yassine, id)).toBeRefused('NOT_FOUND');
  expect(await seen(paul, id)).toMatchObject({ state: 'WAITING' });
  const second = await asked2();
  await endMembership(api, second.target, 'left');
  expect(await seen(claire, second.id)).toMatchObject({ state: 'WAITING' });
  expect(await passOn(second.through, second.id)).toBeRefused('NOT_FOUND');
});

it('of whoever introduces and is kept apart meanwhile, two talk', async () => {
  const id = await passed();
  await paul.client.get(BLOCK, { m: claire.publicId });
  const { conversationId } = (await accept(yassine, id)).data.acceptIntroduction;
  const { conversation } = await claire.client.get(
    `query ($id: ID!) { conversation(id: $id) { participants { name } } }`,
    {
      id: conversationId,
    },
  );
  expect(conversation.participants).toHaveLength(2);
});

it('is about an opportunity, for those who see it', async () => {
  const opportunity = await anOpportunity(claire);
  const answer = await requestIntroduction(claire, yassine, [paul], { opportunity: opportunity.publicId });
  const { id } = answer.data.requestIntroduction;
  expect((await seen(paul, id)).opportunity).toMatchObject({ id: opportunity.publicId });
  await claire.client.get(`mutation ($id: ID!) { deleteOpportunity(id: $id) }`, { id: opportunity.publicId });
  expect((await seen(paul, id)).opportunity).toBeNull();
});

it('opens an opportunity that is shown on introduction only to who agrees to be introduced, and to nobody before', async () => {
  const opportunity = await anOpportunity(claire, { audience: 'INTRODUCTION' });
  const answer = await requestIntroduction(claire, yassine, [paul], { opportunity: opportunity.publicId });
  const { id } = answer.data.requestIntroduction;
  await passOn(paul, id);
  const READ = `query ($id: ID!) { opportunity(id: $id) { id } }`;
  const reads = async (by: TestMember) => (await by.client.get(READ, { id: opportunity.publicId })).opportunity;
  for (const by of [paul, yassine]) {
    expect(await reads(by)).toBeNull();
    expect((await seen(by, id)).opportunity).toBeNull();
  }
  const accepted = (await accept(yassine, id)).data.acceptIntroduction;
  expect(accepted.opportunity).toMatchObject({ id: opportunity.publicId });
  expect(await reads(yassine)).toMatchObject({ id: opportunity.publicId });
  const SUGGEST = `query ($id: ID!) { creditSuggestions(opportunity: $id) { role member { name } } }`;
  expect((await claire.client.get(SUGGEST, { id: opportunity.publicId })).creditSuggestions).toEqual([
    { role: 'INTRODUCED', member: { name: 'Paul Nguyen' } },
  ]);
  const TITLE = `query ($id: ID!) { conversation(id: $id) { opportunity { title } } }`;
  expect((await paul.client.get(TITLE, { id: accepted.conversationId })).conversation.opportunity).toBeNull();
});

it('after a month its two ends say what it led to, and whoever introduced learns of a success', async () => {
  const id = await passed();
  await accept(yassine, id);
  const due = async () => {
    await api.database.query(
      `update introductions set outcome_due_at = now() where outcome_due_at is not null and territory_id = $1`,
      [roissy.id],
    );
    await api.database.query(`select from graphile_worker.add_job('introductions.ask-outcomes', '{}')`);
    await runJobs(api);
  };
  const answer = (by: TestMember, outcome: string) => by.client.ask(ANSWER, { input: { introduction: id, outcome } });
  expect(await answer(claire, 'SUCCEEDED')).toBeRefused('NOT_FOUND');
  await due();
  expect(await seen(claire, id)).toMatchObject({ asksOutcome: true });
  expect(await seen(paul, id)).toMatchObject({ asksOutcome: false });
  expect(await answer(paul, 'SUCCEEDED')).toBeRefused('NOT_FOUND');
  expect((await answer(claire, 'NOT_YET')).data.answerIntroductionOutcome).toEqual({
    outcome: 'NOT_YET',
    asksOutcome: true,
  });
  expect((await answer(yassine, 'NO')).data.answerIntroductionOutcome).toEqual({ outcome: 'NO', asksOutcome: false });
  expect(await seen(claire, id)).toMatchObject({ outcome: 'NOT_YET' });
  await due();
  const asks = async (by: TestMember) =>
    (await notices(by)).filter(({ kind }: { kind: string }) => kind === 'introductions.outcome_asked').length;
  expect([await asks(claire), await asks(yassine)]).toEqual([2, 1]);
  await Promise.all(Array.from({ length: 5 }, () => answer(claire, 'SUCCEEDED')));
  const told = (await notices(paul)).filter(({ kind }: { kind: string }) => kind === 'introductions.succeeded');
  expect(told).toHaveLength(1);
  const acts = await api.database.query(
    `select from interactions where territory_id = $1 and verb = 'introductions.succeeded'`,
    [roissy.id],
  );
  expect(acts).toHaveLength(1);
  await due();
  expect(await asks(claire)).toBe(2);
});

it('a mail goes to who is asked, whatever their budget, with no word of what was written', async () => {
  await asked();
  await makeJobsDue(api);
  await runJobs(api);
  const [mail] = await api.database.query<{ body_text: string }>(
    `select body_text from outbox_mails where recipient = $1`,
    [paul.email],
  );
  expect(mail!.body_text).toContain('Claire Fontaine vous demande une mise en relation');
  expect(mail!.body_text).not.toContain('escaliers');
});
