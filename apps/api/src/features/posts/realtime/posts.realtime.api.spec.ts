import { eventsOf, nextEvent, openSocket, type TestSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPost } from '../testing/post.factory';

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
const sockets: TestSocket[] = [];

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy);
  yassine = await aMember(api, roissy);
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));
afterAll(() => api.close());

async function follow(member: TestMember): Promise<{ socket: TestSocket; followed: boolean }> {
  const socket = await openSocket(member.client);
  sockets.push(socket);
  const followed = await socket.emitWithAck('territory.follow', roissy.publicId);
  return { socket, followed };
}

it('a member who follows the territory hears of a post at once, and of what becomes of it', async () => {
  const { socket, followed } = await follow(yassine);
  expect(followed).toBe(true);
  const published = nextEvent(socket, 'post.published');
  const post = await aPost(claire);
  expect(await published).toEqual({
    territoryId: roissy.publicId,
    subjectId: post.publicId,
    authorId: claire.publicId,
    publishedAt: expect.any(String),
  });
  const changed = nextEvent(socket, 'subject.changed');
  await yassine.client.get(`mutation ($id: ID!) { comment(input: { subject: $id, body: "Bravo" }) { id } }`, {
    id: post.publicId,
  });
  expect(await changed).toEqual({
    territoryId: roissy.publicId,
    subjectId: post.publicId,
    version: 1,
    commentCount: 1,
    shareCount: 0,
    reactionCount: 0,
  });
  const removed = nextEvent(socket, 'subject.removed');
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
  expect(await removed).toEqual({ territoryId: roissy.publicId, subjectId: post.publicId });
});

it('a refused post is heard of by nobody', async () => {
  const { socket } = await follow(yassine);
  const events = eventsOf(socket);
  await claire.client.ask(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
    input: { territory: roissy.publicId, body: 'Bonjour <@personne>' },
  });
  const heard = nextEvent(socket, 'post.published');
  const post = await aPost(claire);
  expect((await heard).subjectId).toBe(post.publicId);
  expect(events).toHaveLength(1);
});

it('a stranger does not get into the room, and a removed member hears nothing more', async () => {
  const stranger = await aMember(api, await aTerritory(api));
  const gone = await aMember(api, roissy);
  const [outside, ending] = [await follow(stranger), await follow(gone)];
  expect(outside.followed).toBe(false);
  const ended = nextEvent(ending.socket, 'access.ended');
  await endMembership(api, gone, 'removed');
  await ended;
  const events = [eventsOf(outside.socket), eventsOf(ending.socket)];
  const { socket } = await follow(yassine);
  const heard = nextEvent(socket, 'post.published');
  await aPost(claire);
  await heard;
  expect(events).toEqual([[], []]);
});
