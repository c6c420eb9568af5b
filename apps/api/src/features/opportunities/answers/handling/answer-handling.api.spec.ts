import { randomUUID } from 'node:crypto';
import { LIMITS } from '@rayonne/contracts';
import { runJobs } from '../../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { send } from '../../../messaging/testing/conversation.factory';
import { aMember, endMembership, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';
import { anAnswer, anOpportunity, coSigned, type TestOpportunity } from '../../testing/opportunity.factory';
import { AnswerReminders } from '../waiting/answer-reminders';

const LIST = `query ($id: ID!, $state: OpportunityAnswerState, $first: Int! = 20, $after: String) {
  opportunityAnswers(opportunity: $id, state: $state, first: $first, after: $after) {
    counts { answered shortlisted declined waiting } pageInfo { hasNextPage endCursor }
    nodes { id proposal state answeredAt repliedAt conversationId member { id name } } } }`;
const SHORTLIST = `mutation ($id: ID!) { shortlistAnswer(id: $id) { id state } }`;
const RELEASE = `mutation ($id: ID!) { releaseAnswer(id: $id) { id state } }`;
const DECLINE = `mutation ($id: ID!, $body: String!, $key: ID!) {
  declineAnswer(input: { answer: $id, body: $body, clientMessageId: $key }) { id state repliedAt } }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) {
  status waitingAnswerCount viewerConversationId viewerAnswer { state } } }`;
const NO = 'Merci d’avoir répondu ; nous avons trouvé plus près.';

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let paul: TestMember;
let yassine: TestMember;
let opportunity: TestOpportunity;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  opportunity = await anOpportunity(yassine);
});
afterAll(() => api.close());

const ask = (member: Pick<TestMember, 'client'>, document: string, variables: object = {}) =>
  member.client.ask(document, { id: opportunity.publicId, body: NO, key: randomUUID(), ...variables });
const listOf = async (member: TestMember, variables: object = {}) => (await ask(member, LIST, variables)).data;
const seenBy = async (member: TestMember) => (await member.client.get(ONE, { id: opportunity.publicId })).opportunity;
const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/g, '"requestId":""');

async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const all = () =>
    api.database.query(
      `select oa.*, o.state as life, (select count(*) from messages) as messages
         from opportunity_answers oa join opportunities o on o.territory_id = oa.territory_id and o.id = oa.opportunity_id
        order by oa.id`,
    );
  const before = await all();
  const result = await act();
  expect(await all()).toEqual(before);
  return result;
}

it('the owner sees all answers in one place, with what each proposes and where it goes on', async () => {
  await anAnswer(yassine, claire, opportunity, 'Un menuisier à Gonesse');
  await anAnswer(yassine, paul, opportunity, 'Deux apprentis');
  const { opportunityAnswers } = await listOf(yassine);
  expect(opportunityAnswers).toMatchObject({
    counts: { answered: 2, shortlisted: 0, declined: 0, waiting: 2 },
    nodes: [
      { proposal: 'Deux apprentis', state: 'ANSWERED', repliedAt: null, member: { name: 'Paul Nguyen' } },
      { proposal: 'Un menuisier à Gonesse', member: { name: 'Claire Fontaine' }, conversationId: expect.any(String) },
    ],
  });
  const first = (await listOf(yassine, { first: 1 })).opportunityAnswers;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = (await listOf(yassine, { first: 1, after: first.pageInfo.endCursor })).opportunityAnswers;
  expect(rest.nodes.map(({ member }: { member: { name: string } }) => member.name)).toEqual(['Claire Fontaine']);
});

it('whoever signs it reads them too, but not the conversation of the others', async () => {
  await anAnswer(yassine, claire, opportunity);
  await coSigned(api, opportunity, paul);
  const [node] = (await listOf(paul)).opportunityAnswers.nodes;
  expect(node).toMatchObject({ proposal: 'Je connais quelqu’un', conversationId: null });
});

it('a page costs as many statements at twenty answers as at one', async () => {
  await anAnswer(yassine, claire, opportunity);
  await ask(yassine, LIST);
  const { statements } = await ask(yassine, LIST);
  for (let index = 0; index < 5; index += 1) await anAnswer(yassine, await aMember(api, roissy), opportunity);
  expect((await ask(yassine, LIST)).statements).toBe(statements);
});

it('shortlisting puts it in discussion, and is taken back', async () => {
  const id = await anAnswer(yassine, claire, opportunity);
  expect((await ask(yassine, SHORTLIST, { id })).data.shortlistAnswer).toEqual({ id, state: 'SHORTLISTED' });
  expect(await seenBy(claire)).toMatchObject({ status: 'IN_DISCUSSION', viewerAnswer: { state: 'SHORTLISTED' } });
  expect((await ask(yassine, RELEASE, { id })).data.releaseAnswer.state).toBe('ANSWERED');
  const verbs = await api.database.query(
    `select verb, scope_kind as scope from interactions where verb like 'opportunities.shortlisted' and territory_id = $1
      order by id desc limit 1`,
    [roissy.id],
  );
  expect(verbs).toEqual([{ verb: 'opportunities.shortlisted', scope: 'private' }]);
});

it('declining says so in a message, once, and leaves the door open', async () => {
  const id = await anAnswer(yassine, claire, opportunity);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(yassine, DECLINE, { id })));
  for (const answer of answers) expect(answer.data.declineAnswer.state).toBe('DECLINED');
  const seen = await seenBy(claire);
  expect(seen).toMatchObject({ status: 'OPEN', viewerAnswer: { state: 'DECLINED' } });
  const { conversation } = await claire.client.get(
    `query ($id: ID!) { conversation(id: $id) { messages { nodes { body } } } }`,
    { id: seen.viewerConversationId },
  );
  expect(conversation.messages.nodes.map(({ body }: { body: string }) => body)).toEqual(['Je connais quelqu’un', NO]);
  await runJobs(api);
  expect((await seenBy(claire)).status).toBe('OPEN');
  expect((await ask(yassine, RELEASE, { id })).data.releaseAnswer.state).toBe('DECLINED');
  expect((await ask(yassine, SHORTLIST, { id })).data.shortlistAnswer.state).toBe('SHORTLISTED');
});

it('whoever signs it declines in a conversation of their own', async () => {
  const id = await anAnswer(yassine, claire, opportunity);
  await coSigned(api, opportunity, paul);
  expect(await ask(paul, DECLINE, { id })).toSucceed();
  const { conversations } = await claire.client.get(
    `{ conversations { nodes { lastMessage { body author { name } } } } }`,
  );
  expect(conversations.nodes[0].lastMessage).toMatchObject({ body: NO, author: { name: 'Paul Nguyen' } });
});

it('a reply of its owner puts it in discussion, one of whoever answered does not', async () => {
  await anAnswer(yassine, claire, opportunity);
  const { viewerConversationId: conversation } = await seenBy(claire);
  await send(claire, conversation, 'Il est libre dès lundi');
  await runJobs(api);
  expect(await seenBy(yassine)).toMatchObject({ status: 'OPEN', waitingAnswerCount: 1 });
  await send(yassine, conversation, 'Parlons-en');
  await runJobs(api);
  expect(await seenBy(yassine)).toMatchObject({ status: 'IN_DISCUSSION', waitingAnswerCount: 0 });
  const [node] = (await listOf(yassine)).opportunityAnswers.nodes;
  expect(node.repliedAt).toEqual(expect.any(String));
});

describe('an answer that nobody replies to', () => {
  const age = (days: number) =>
    api.database.query(
      `update opportunity_answers set answered_at = now() - $2 * interval '1 day' where opportunity_id = $1`,
      [opportunity.key.id, days],
    );
  const remind = () => api.get(AnswerReminders).remind();
  const told = async () => {
    const { notices } = await yassine.client.get(`{ notices { nodes { kind path } } }`);
    return notices.nodes.filter(({ kind }: { kind: string }) => kind === 'opportunities.answers_waiting');
  };

  it('is brought back to its owner after 3 and after 10 days, once each, and shows as waiting', async () => {
    await anAnswer(yassine, claire, opportunity);
    await anAnswer(yassine, paul, opportunity);
    for (const [days, count] of [
      [2, 0],
      [4, 1],
      [4, 1],
      [11, 2],
      [30, 2],
    ] as const) {
      await age(days);
      await Promise.all([remind(), remind()]);
      expect(await told()).toHaveLength(count);
    }
    expect((await told())[0].path).toBe(`/t/${roissy.slug}/opportunities/${opportunity.publicId}?answers`);
    expect((await seenBy(yassine)).waitingAnswerCount).toBe(2);
    expect((await seenBy(claire)).waitingAnswerCount).toBeNull();
  });

  it('is brought back though the opportunity is over, and not when the person has left', async () => {
    await anAnswer(yassine, claire, opportunity);
    await yassine.client.get(`mutation ($id: ID!) { withdrawOpportunity(id: $id) { id } }`, {
      id: opportunity.publicId,
    });
    await age(4);
    await remind();
    expect(await told()).toHaveLength(1);
    await endMembership(api, claire, 'removed');
    await age(11);
    await remind();
    expect(await told()).toHaveLength(1);
  });
});

it('answers exist for the owners alone', async () => {
  const id = await anAnswer(yassine, claire, opportunity);
  const stranger = await aMember(api, await aTerritory(api));
  const moderator = await aMember(api, roissy, { mandate: 'moderator' });
  await changesNothing(async () => {
    for (const member of [claire, paul, moderator]) expect(await ask(member, LIST)).toBeRefused('FORBIDDEN');
    expect(await ask(stranger, LIST)).toBeRefused('NOT_FOUND');
    for (const document of [SHORTLIST, RELEASE, DECLINE]) {
      const madeUp = await ask(paul, document, { id: `${id.slice(0, -4)}AAAA` });
      for (const member of [claire, paul, moderator, stranger]) {
        const refused = await ask(member, document, { id });
        expect(refused).toBeRefused('NOT_FOUND');
        expect(withoutRequestId(refused.text)).toBe(withoutRequestId(madeUp.text));
      }
      expect(await ask({ client: api.visitor() }, document, { id })).toBeRefused('SIGNED_OUT');
    }
    expect(await ask(yassine, DECLINE, { id, body: ' ' })).toBeRefused('INVALID_INPUT', 'body');
    const long = 'a'.repeat(LIMITS.opportunityAnswer.max + 1);
    expect(await ask(yassine, DECLINE, { id, body: long })).toBeRefused('INVALID_INPUT', 'body');
  });
});

it('whoever is blocked has not answered', async () => {
  const id = await anAnswer(yassine, claire, opportunity);
  await yassine.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
    member: claire.publicId,
  });
  expect((await listOf(yassine)).opportunityAnswers).toMatchObject({ nodes: [], counts: { answered: 0, waiting: 0 } });
  expect(await ask(yassine, SHORTLIST, { id })).toBeRefused('NOT_FOUND');
});

it('what is mine under way: what I publish or sign, and what I answered', async () => {
  const other = await anOpportunity(paul);
  await anAnswer(paul, yassine, other);
  await coSigned(api, other, claire);
  const OWN = `query ($territory: ID!) {
    own: ownOpportunities(territory: $territory) { nodes { id waitingAnswerCount } }
    answered: answeredOpportunities(territory: $territory) { nodes { id viewerAnswer { state } } } }`;
  const mine = (member: TestMember) => member.client.get(OWN, { territory: roissy.publicId });
  expect(await mine(yassine)).toEqual({
    own: { nodes: [{ id: opportunity.publicId, waitingAnswerCount: 0 }] },
    answered: { nodes: [{ id: other.publicId, viewerAnswer: { state: 'ANSWERED' } }] },
  });
  expect(await mine(claire)).toEqual({
    own: { nodes: [{ id: other.publicId, waitingAnswerCount: 1 }] },
    answered: { nodes: [] },
  });
});
