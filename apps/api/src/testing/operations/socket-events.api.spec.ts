import type { ServerEvents } from '@rayonne/contracts';
import { aConversation, send } from '../../features/messaging/testing/conversation.factory';
import { anOpportunity } from '../../features/opportunities/testing/opportunity.factory';
import { aPoll, vote } from '../../features/posts/testing/poll.factory';
import { aLinkedPost } from '../../features/posts/testing/linked-post.factory';
import { aPost } from '../../features/posts/testing/post.factory';
import { CharterChanged } from '../../features/territories';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { openSocket, type TestSocket } from '../open-socket';
import { startTestApi, type TestApi } from '../test-api';
import { APART, isOutside, ROLES, type Role } from './expectations';
import { aStage, clientOf } from './matrix';
import type { Stage } from './sample';

/**
 * Whom an event reaches: `members` of the territory that follow it; those but for whoever is kept apart from the one it
 * is about (`members who see`); the accounts concerned. The compiler asks for a line for each new event.
 */
const REACHES: Readonly<Record<keyof ServerEvents, 'members' | 'members who see' | 'accounts'>> = {
  'post.published': 'members who see',
  'opportunity.published': 'members who see',
  'subject.changed': 'members who see',
  'subject.removed': 'members who see',
  'poll.changed': 'members who see',
  'post.previewed': 'members who see',
  'comment.changed': 'members who see',
  'territory.changed': 'members',
  'decisions.changed': 'members',
  'charter.changed': 'members',
  'message.sent': 'accounts',
  'conversation.read': 'accounts',
  'notice.created': 'accounts',
  'sight.changed': 'accounts',
  'membership.changed': 'accounts',
  'matches.changed': 'accounts',
  'waiting.changed': 'accounts',
  'job.progressed': 'accounts',
  'access.ended': 'accounts',
};
const named = (...reach: string[]) =>
  Object.entries(REACHES)
    .filter(([, to]) => reach.includes(to))
    .map(([name]) => name)
    .sort();

const SIGNED_IN = ROLES.filter((role) => role !== 'signed out');

let api: TestApi;
let stage: Stage;
const sockets = new Map<string, TestSocket>();
const followed = new Map<Role, boolean>();
const heard = new Map<string, Set<string>>();
const heardMore = new Map<string, () => void>();

/** Names of what arrives from now on. */
async function listen(name: string, client: Stage['author']['client']): Promise<boolean> {
  const socket = await openSocket(client);
  sockets.set(name, socket);
  const entered = await socket.emitWithAck('territory.follow', stage.territory.publicId);
  const names = new Set<string>();
  socket.onAny((event: string) => {
    names.add(event);
    heardMore.get(name)?.();
  });
  heard.set(name, names);
  return entered;
}

/** Settles once that socket has heard all of these. */
const hasHeard = (name: string, events: readonly string[]) =>
  new Promise<void>((resolve) => {
    const look = () => events.every((event) => heard.get(name)!.has(event)) && resolve();
    heardMore.set(name, look);
    look();
  });

/** The two concerned have heard everything; then an answer on each line comes behind whatever was sent down it. */
async function untilAllIsSaid(): Promise<void> {
  await hasHeard('neighbour', [...named('members', 'members who see'), 'message.sent']);
  await hasHeard('author', ['conversation.read']);
  const territory = stage.territory.publicId;
  await Promise.all([...sockets.values()].map((socket) => socket.emitWithAck('territory.follow', territory)));
}

/** One of each event of a territory, about what `author` does, and what concerns two people alone. */
async function live({ author, neighbour, manager, territory }: Stage): Promise<void> {
  const ask = (by: Stage['author'], document: string, variables: object) =>
    by.client.get(document, variables as Record<string, unknown>);
  const post = await aPost(author);
  await vote(author, await aPoll(author), [0]);
  await anOpportunity(author);
  await ask(author, `mutation ($s: ID!) { comment(input: { subject: $s, body: "Bravo" }) { id } }`, {
    s: post.publicId,
  });
  await ask(author, `mutation ($post: ID!) { removeLinkPreview(post: $post) { id } }`, {
    post: await aLinkedPost(api, author),
  });
  await ask(author, `mutation ($id: ID!) { deletePost(id: $id) }`, { id: post.publicId });
  const [row] = await api.database.query<{ version: number }>(`select version from territories where id = $1`, [
    territory.id,
  ]);
  await ask(manager, `mutation ($input: UpdateTerritoryInput!) { updateTerritory(input: $input) { id } }`, {
    input: {
      territory: territory.publicId,
      version: row!.version,
      name: 'Roissy',
      languages: ['fr'],
      motto: 'Ensemble',
      legalNotices: 'Mairie de Roissy',
    },
  });
  // Under this charter a change waits for others: its news is what is looked at here.
  await api.get(UnitOfWork).run(() => api.get(Events).publish(new CharterChanged(territory.id, 2)));
  await ask(manager, `mutation ($input: OpenElectionInput!) { openElection(input: $input) { id } }`, {
    input: { territory: territory.publicId, mandate: 'sponsor', months: 6, candidacyDays: 3, votingDays: 3 },
  });
  const conversation = await aConversation(author, neighbour);
  await send(author, conversation, 'Entre nous');
  await ask(neighbour, `mutation ($i: MarkConversationReadInput!) { markConversationRead(input: $i) { id } }`, {
    i: { conversation, sequence: 1 },
  });
}

beforeAll(async () => {
  api = await startTestApi();
  stage = await aStage(api);
  for (const role of SIGNED_IN) followed.set(role, await listen(role, await clientOf(role, stage)));
  await listen('author', stage.author.client);
  await listen('neighbour', stage.neighbour.client);
  await live(stage);
  await untilAllIsSaid();
}, 120_000);
afterAll(async () => {
  sockets.forEach((socket) => socket.close());
  await api.close();
});

const isKeptOut = (role: Role) => isOutside(role) || role === 'a suspended member';
const heardBy = (name: string) => [...heard.get(name)!].sort();

it('nobody who is signed out opens a socket', async () => {
  await expect(openSocket(api.visitor())).rejects.toThrow();
});

it('the two concerned hear everything that happened, which makes the silence of others mean something', () => {
  expect(heardBy('neighbour')).toEqual(
    expect.arrayContaining([...named('members', 'members who see'), 'message.sent']),
  );
  expect(heardBy('author')).toContain('conversation.read');
});

it.each(SIGNED_IN)('%s follows the territory as they may, and hears what they may', (role) => {
  expect(followed.get(role)).toBe(!isKeptOut(role));
  const expected = isKeptOut(role) ? [] : role === APART ? named('members') : named('members', 'members who see');
  expect(heardBy(role)).toEqual(expected);
});
