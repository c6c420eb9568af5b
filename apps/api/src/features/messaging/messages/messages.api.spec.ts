import { randomUUID } from 'node:crypto';
import { encodePublicId } from '../../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aConversation, send } from '../testing/conversation.factory';

const MESSAGES = `query ($id: ID!, $after: Int, $before: Int, $first: Int! = 50) { conversation(id: $id) {
  lastSequence messages(after: $after, before: $before, first: $first) { hasBefore hasAfter nodes { sequence body author { name } } } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let conversation: string;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
});
beforeEach(async () => {
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle', persona: 'leader' });
  conversation = await aConversation(claire, yassine);
});
afterAll(() => api.close());

interface ShownPage {
  hasBefore: boolean;
  hasAfter: boolean;
  nodes: { sequence: number; body: string; author: { name: string } }[];
}
async function page(
  of: TestMember,
  variables: { after?: number; before?: number; first?: number } = {},
): Promise<ShownPage> {
  return (await of.client.get(MESSAGES, { id: conversation, ...variables })).conversation.messages;
}
const sequences = ({ nodes }: ShownPage) => nodes.map((node) => node.sequence);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

it('a message sent is shown to both, with its author and its number', async () => {
  const sent = await send(claire, conversation, '  Bonjour,\r\nun café ?  ');
  expect(sent).toSucceed();
  expect(sent.data.sendMessage).toMatchObject({
    sequence: 1,
    body: 'Bonjour,\nun café ?',
    author: { name: 'Claire Fontaine', isViewer: true, lastReadSequence: 1 },
  });
  for (const member of [claire, yassine]) {
    expect(await page(member)).toEqual({
      hasBefore: false,
      hasAfter: false,
      nodes: [{ sequence: 1, body: 'Bonjour,\nun café ?', author: { name: 'Claire Fontaine' } }],
    });
  }
});

it('50 sends at once are numbered 1 to 50, in the order of their times', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => send(index % 2 ? claire : yassine, conversation, `n° ${index}`)),
  );
  for (const answer of answers) expect(answer).toSucceed();
  const sent = answers.map((answer) => answer.data.sendMessage).toSorted((a, b) => a.sequence - b.sequence);
  expect(sent.map((message) => message.sequence)).toEqual(upTo(50));
  expect(sent.map((message) => message.sentAt)).toEqual(sent.map((message) => message.sentAt).toSorted());
  expect(sequences(await page(yassine))).toEqual(upTo(50));
});

it('the same client message id 50 times at once sends one message', async () => {
  const clientMessageId = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => send(claire, conversation, 'Une fois', clientMessageId)),
  );
  const ids = new Set(answers.map((answer) => answer.data.sendMessage.id));
  expect(ids.size).toBe(1);
  await send(yassine, conversation, 'Reçu');
  expect((await page(claire)).nodes.map(({ sequence, body }) => [sequence, body])).toEqual([
    [1, 'Une fois'],
    [2, 'Reçu'],
  ]);
});

it('a client message id is refused for another text, and belongs to its author', async () => {
  const clientMessageId = randomUUID();
  await send(claire, conversation, 'Oui', clientMessageId);
  expect(await send(claire, conversation, 'Non', clientMessageId)).toBeRefused(
    'IDEMPOTENCY_KEY_REUSED',
    'clientMessageId',
  );
  expect(await send(yassine, conversation, 'Non', clientMessageId)).toSucceed();
  expect((await page(claire)).nodes.map((node) => node.body)).toEqual(['Oui', 'Non']);
});

it('pages go both ways by number', async () => {
  for (const sequence of upTo(7)) await send(claire, conversation, `n° ${sequence}`);
  expect(sequences(await page(yassine, { first: 3 }))).toEqual([5, 6, 7]);
  const earlier = await page(yassine, { before: 5, first: 3 });
  expect([sequences(earlier), earlier.hasBefore, earlier.hasAfter]).toEqual([[2, 3, 4], true, true]);
  const later = await page(yassine, { after: 5, first: 3 });
  expect([sequences(later), later.hasBefore, later.hasAfter]).toEqual([[6, 7], true, false]);
  expect(sequences(await page(yassine, { after: 7 }))).toEqual([]);
  expect(await yassine.client.ask(MESSAGES, { id: conversation, first: 101 })).toBeRefused('INVALID_INPUT', 'first');
  expect(await yassine.client.ask(MESSAGES, { id: conversation, after: -1 })).toBeRefused('INVALID_INPUT', 'after');
});

it('while messages arrive, a reader that catches up gets each once and in order', async () => {
  const received: number[] = [];
  const writing = Promise.all(
    [claire, yassine].map(async (author) => {
      for (const index of upTo(20)) await send(author, conversation, `n° ${index}`);
    }),
  );
  let written = false;
  void writing.then(() => (written = true));
  for (let more = true; more;) {
    const wasWritten = written;
    const { nodes, hasAfter } = await page(yassine, { after: received.at(-1) ?? 0, first: 3 });
    received.push(...nodes.map((node) => node.sequence));
    more = hasAfter || !wasWritten;
  }
  expect(received).toEqual(upTo(40));
});

it('nobody but the two writes there, and a refusal changes nothing', async () => {
  const paul = await aMember(api, territory);
  const neighbour = await aMember(api, await aTerritory(api));
  const stranger = await anAccount(api);
  const random = encodePublicId({ territoryId: territory.id, id: paul.accountId });
  expect(await send({ client: api.visitor() }, conversation, 'Bonjour')).toBeRefused('SIGNED_OUT');
  for (const outsider of [paul, neighbour, stranger]) {
    const answer = await send(outsider, conversation, 'Bonjour');
    expect(answer).toBeRefused('NOT_FOUND');
    const made = await send(outsider, random, 'Bonjour');
    expect(answer.text.replace(/"requestId":"[^"]*"/, '')).toBe(made.text.replace(/"requestId":"[^"]*"/, ''));
  }
  expect(await page(claire)).toEqual({ hasBefore: false, hasAfter: false, nodes: [] });
});

it('writing takes both to be active members', async () => {
  await endMembership(api, yassine, 'suspended');
  expect(await send(claire, conversation, 'Bonjour')).toBeRefused('RECIPIENT_GONE');
  expect(await send(yassine, conversation, 'Bonjour')).toBeRefused('MEMBER_SUSPENDED');
  await api.database.query(`update members set state = 'removed' where id = $1`, [yassine.memberId]);
  expect(await send(yassine, conversation, 'Bonjour')).toBeRefused('NOT_FOUND');
  expect(sequences(await page(claire))).toEqual([]);
});

it.each([
  ['empty', '   ', 'body'],
  ['too long', 'a'.repeat(4_001), 'body'],
  ['with bidirectional controls', 'abc\u202Edef', 'body'],
  ['with a zero-width space', 'abc\u200Bdef', 'body'],
  ['with a control character', 'abc\u0000def', 'body'],
])('a text that is %s is refused', async (_what, body, field) => {
  expect(await send(claire, conversation, body)).toBeRefused('INVALID_INPUT', field);
  expect(sequences(await page(claire))).toEqual([]);
});

it('a malformed client message id is refused, and 10 MB never reach a resolver', async () => {
  expect(await send(claire, conversation, 'Bonjour', 'x')).toBeRefused('INVALID_INPUT', 'clientMessageId');
  expect((await send(claire, conversation, 'a'.repeat(10_000_000))).status).toBe(413);
  expect(sequences(await page(claire))).toEqual([]);
});

it('an act is recorded between the two of them, without a word of what was written', async () => {
  const recorded = () =>
    api.database.query<{ verb: string }>(
      `select i.* from interactions i
         join ledger_pseudonyms a on a.territory_id = i.territory_id and a.pseudonym = i.actor and a.member_id = $2
         join ledger_pseudonyms b on b.territory_id = i.territory_id and b.pseudonym = i.counterpart and b.member_id = $3
        where i.territory_id = $1 order by i.id`,
      [territory.id, claire.memberId, yassine.memberId],
    );
  const sent = await send(claire, conversation, 'Entre nous');
  await send(claire, conversation, 'Entre nous', sent.data.sendMessage.clientMessageId);
  const acts = await recorded();
  expect(acts).toMatchObject([
    { verb: 'conversations.started', scope_kind: 'private' },
    { verb: 'messages.sent', scope_kind: 'private', by_managing_mandate: false },
  ]);
  expect(JSON.stringify(acts)).not.toContain('Entre nous');
});

it('what a managing mandate sends is recorded as such', async () => {
  const anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  await send(anne, await aConversation(anne, claire), 'Bienvenue');
  const acts = await api.database.query(
    `select i.verb, i.by_managing_mandate from interactions i
       join ledger_pseudonyms a on a.territory_id = i.territory_id and a.pseudonym = i.actor and a.member_id = $1
      where i.verb = 'messages.sent'`,
    [anne.memberId],
  );
  expect(acts).toEqual([{ verb: 'messages.sent', by_managing_mandate: true }]);
});

it('sending takes five statements besides that of the session and the hint to other nodes', async () => {
  await send(claire, conversation, 'Bonjour');
  const answer = await send(claire, conversation, 'Encore');
  expect(answer.statements).toBeLessThanOrEqual(7);
});
