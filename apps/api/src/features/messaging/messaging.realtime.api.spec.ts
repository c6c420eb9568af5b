import { eventsOf, nextEvent, openSocket, type TestSocket } from '../../testing/open-socket';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { aConversation, send } from './testing/conversation.factory';

const READ = `mutation ($input: MarkConversationReadInput!) { markConversationRead(input: $input) { id participants { id isViewer } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let paul: TestMember;
let conversation: string;
const sockets: TestSocket[] = [];
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
});
beforeEach(async () => {
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
  conversation = await aConversation(claire, yassine);
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));
afterAll(() => api.close());

async function listen(member: TestMember): Promise<TestSocket> {
  const socket = await openSocket(member.client);
  sockets.push(socket);
  return socket;
}

it('a message reaches the devices of both, and nobody else', async () => {
  const [theirs, own, others] = [await listen(yassine), await listen(claire), await listen(paul)];
  const overheard = eventsOf(others);
  const arrival = Promise.all([nextEvent(theirs, 'message.sent'), nextEvent(own, 'message.sent')]);
  const { sendMessage } = (await send(claire, conversation, 'Bonjour')).data;
  for (const event of await arrival) {
    expect(event).toEqual({
      conversationId: conversation,
      messageId: sendMessage.id,
      sequence: 1,
      clientMessageId: sendMessage.clientMessageId,
      authorId: sendMessage.author.id,
      body: 'Bonjour',
      sentAt: sendMessage.sentAt,
    });
  }
  expect(overheard).toEqual([]);
});

it('a repeated send is told once', async () => {
  const theirs = await listen(yassine);
  const heard = eventsOf(theirs);
  const arrival = nextEvent(theirs, 'message.sent');
  const first = await send(claire, conversation, 'Bonjour');
  await arrival;
  const last = nextEvent(theirs, 'message.sent');
  await send(claire, conversation, 'Bonjour', first.data.sendMessage.clientMessageId);
  await send(claire, conversation, 'Encore');
  await last;
  expect(heard.map(({ payload }) => (payload as { sequence: number }).sequence)).toEqual([1, 2]);
});

it('reading is told to both, once', async () => {
  await send(claire, conversation, 'Bonjour');
  const own = await listen(claire);
  const heard = eventsOf(own);
  const read = (sequence: number) => yassine.client.get(READ, { input: { conversation, sequence } });
  const { participants } = (await read(1)).markConversationRead;
  await read(1);
  const last = nextEvent(own, 'message.sent');
  await send(claire, conversation, 'Encore');
  await last;
  const reader = participants.find((participant: { isViewer: boolean }) => participant.isViewer);
  expect(heard.map(({ name, payload }) => [name, (payload as { sequence: number }).sequence])).toEqual([
    ['conversation.read', 1],
    ['message.sent', 2],
  ]);
  expect(heard[0]!.payload).toEqual({ conversationId: conversation, participantId: reader.id, sequence: 1 });
});

it('who was removed hears nothing more of the territory', async () => {
  await send(claire, conversation, 'Bonjour');
  const theirs = await listen(yassine);
  await endMembership(api, yassine, 'removed');
  const heard = eventsOf(theirs);
  await send(claire, conversation, 'Encore');
  await claire.client.get(READ, { input: { conversation, sequence: 1 } });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard.filter(({ name }) => name !== 'access.ended')).toEqual([]);
});
