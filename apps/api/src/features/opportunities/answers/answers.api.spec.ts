import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aConversation } from '../../messaging/testing/conversation.factory';
import { anOpportunity, expire, type TestOpportunity } from '../testing/opportunity.factory';

const ANSWER = `mutation ($input: AnswerOpportunityInput!) { answerOpportunity(input: $input) {
  id lastSequence opportunity { id title } messages { nodes { sequence body author { name } } } } }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { answerCount viewerConversationId } }`;
const LIST = `{ conversations { nodes { id opportunity { id title viewerCan { answer } } } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let opportunity: TestOpportunity;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  opportunity = await anOpportunity(yassine, { deadline: new Date(Date.now() + 86_400_000).toISOString() });
});
afterAll(() => api.close());

const answer = (
  member: Pick<TestMember, 'client'>,
  body = 'Je connais quelqu’un',
  clientMessageId: string = randomUUID(),
) => member.client.ask(ANSWER, { input: { opportunity: opportunity.publicId, body, clientMessageId } });
const seenBy = async (member: TestMember) => (await member.client.get(ONE, { id: opportunity.publicId })).opportunity;

async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const count = () =>
    api.database.query(
      `select (select count(*) from conversations), (select count(*) from messages), (select count(*) from opportunity_answers)`,
    );
  const before = await count();
  const result = await act();
  expect(await count()).toEqual(before);
  return result;
}

it('an answer is the first message of a conversation about the opportunity', async () => {
  const { answerOpportunity } = (await answer(claire)).data;
  expect(answerOpportunity).toMatchObject({
    lastSequence: 1,
    opportunity: { id: opportunity.publicId, title: 'Cherche apprenti menuisier' },
    messages: { nodes: [{ sequence: 1, body: 'Je connais quelqu’un', author: { name: 'Claire Fontaine' } }] },
  });
  expect(await seenBy(claire)).toEqual({ answerCount: 1, viewerConversationId: answerOpportunity.id });
  expect(await seenBy(yassine)).toEqual({ answerCount: 1, viewerConversationId: null });
  const [received] = (await yassine.client.get(LIST)).conversations.nodes;
  expect(received).toMatchObject({ id: answerOpportunity.id, opportunity: { id: opportunity.publicId } });
});

it('answering again writes on in the same conversation, counts once and is told once', async () => {
  const first = (await answer(claire)).data.answerOpportunity;
  const second = (await answer(claire, 'Il est disponible')).data.answerOpportunity;
  const { notices } = await yassine.client.get(`{ notices { nodes { kind subjectId actor { id } } } }`);
  expect(notices.nodes.filter(({ kind }: { kind: string }) => kind === 'opportunities.answered')).toEqual([
    { kind: 'opportunities.answered', subjectId: opportunity.publicId, actor: { id: claire.publicId } },
  ]);
  expect(second).toMatchObject({ id: first.id, lastSequence: 2 });
  expect((await seenBy(claire)).answerCount).toBe(1);
});

it('the same client message id 20 times at once answers once', async () => {
  const clientMessageId = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => answer(claire, 'Une fois', clientMessageId)));
  const ids = new Set(answers.map(({ data }) => data.answerOpportunity.id));
  expect(ids.size).toBe(1);
  expect(answers.every(({ data }) => data.answerOpportunity.lastSequence === 1)).toBe(true);
  expect((await seenBy(claire)).answerCount).toBe(1);
  expect(await answer(claire, 'Autre chose', clientMessageId)).toBeRefused('IDEMPOTENCY_KEY_REUSED');
});

it('answers of many at once are all counted', async () => {
  const members = await Promise.all(Array.from({ length: 10 }, () => aMember(api, roissy)));
  const answers = await Promise.all(members.map((member) => answer(member)));
  for (const given of answers) expect(given).toSucceed();
  expect((await seenBy(claire)).answerCount).toBe(10);
});

it('the conversation about it is another one than that about nothing in particular', async () => {
  const direct = await aConversation(claire, yassine);
  const about = (await answer(claire)).data.answerOpportunity.id;
  expect(about).not.toBe(direct);
  expect(await aConversation(yassine, claire)).toBe(direct);
});

it('nobody answers one that is withdrawn or past its deadline', async () => {
  await yassine.client.get(`mutation ($id: ID!) { withdrawOpportunity(id: $id) { id } }`, { id: opportunity.publicId });
  expect(await changesNothing(() => answer(claire))).toBeRefused('OPPORTUNITY_CLOSED');
  await yassine.client.get(`mutation ($id: ID!) { reopenOpportunity(id: $id) { id } }`, { id: opportunity.publicId });
  expect(await answer(claire)).toSucceed();
  await expire(api, opportunity);
  expect(await changesNothing(() => answer(claire))).toBeRefused('OPPORTUNITY_CLOSED');
});

it('is refused to its author, to who may not start conversations, and to everyone outside', async () => {
  const neighbour = await aMember(api, await aTerritory(api));
  const removed = await aMember(api, roissy);
  await endMembership(api, removed, 'removed');
  await changesNothing(async () => {
    expect(await answer(yassine)).toBeRefused('OWN_OPPORTUNITY');
    expect(await answer({ client: api.visitor() })).toBeRefused('SIGNED_OUT');
    expect(await answer(neighbour)).toBeRefused('NOT_FOUND');
    expect(await answer(removed)).toBeRefused('NOT_FOUND');
  });
  const quiet = await aTerritory(api);
  await nobodyHolds(api, quiet, 'conversations.start');
  opportunity = await anOpportunity(await aMember(api, quiet));
  const member = await aMember(api, quiet);
  expect(await changesNothing(() => answer(member))).toBeRefused('FORBIDDEN');
});

it('an author who is gone is told nothing', async () => {
  await endMembership(api, yassine, 'removed');
  expect(await changesNothing(() => answer(claire))).toBeRefused('RECIPIENT_GONE');
});

it('a refused text leaves no empty conversation behind', async () => {
  expect(await changesNothing(() => answer(claire, '  '))).toBeRefused('INVALID_INPUT', 'body');
  expect(await changesNothing(() => answer(claire, 'Oui', 'x'))).toBeRefused('INVALID_INPUT', 'clientMessageId');
});

it('the conversations stay when the opportunity is deleted, without it', async () => {
  await answer(claire);
  await yassine.client.get(`mutation ($id: ID!) { deleteOpportunity(id: $id) }`, { id: opportunity.publicId });
  const [conversation] = (await claire.client.get(LIST)).conversations.nodes;
  expect(conversation.opportunity).toBeNull();
});

it('the list of conversations costs as many statements at 20 opportunities as at one', async () => {
  await answer(claire);
  await claire.client.get(LIST);
  const one = await claire.client.ask(LIST);
  for (let index = 1; index < 20; index += 1) {
    opportunity = await anOpportunity(yassine);
    await answer(claire);
  }
  const twenty = await claire.client.ask(LIST);
  expect(twenty.data.conversations.nodes).toHaveLength(20);
  expect(twenty.statements).toBe(one.statements);
});
