import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { compare } from './compare.mjs';
import { copyOf, prepareDataset } from './dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { createClient } from './load.mjs';
import { origin, startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

/** Of the median times from sending to receiving; the statements are those of the session and of the hint as well. */
const GOAL = { ratio: 3, sql: 7 };
const ARRIVES_WITHIN = 10_000;
const BODY = 'Bonjour, seriez-vous libre jeudi matin pour en parler ?';

const START = `mutation Start($input: StartConversationInput!) { startConversation(input: $input) { id } }`;
const SEND = `mutation Send($input: SendMessageInput!) {
  sendMessage(input: $input) { id sequence clientMessageId body sentAt } }`;

/** A message from the press of the key to the other person's screen, for so many pairs of people at once. */
export const messagesOf =
  (pairs) =>
  async ({ server, size, requests }) => {
    const { url, drop } = await copyOf(await prepareDataset(server, size));
    const members = await signIn(url, 2 * pairs);
    const couples = members.slice(0, pairs).map((sender, index) => ({ sender, receiver: members[pairs + index] }));
    const documents = registerDocuments({ START, SEND });
    const api = await startApi({ ...documents.env, DATABASE_URL: url });
    const floor = await startFloor('message', { DATABASE_URL: url });
    const ours = await Promise.all(couples.map((couple) => openPair(api, couple, documents)));
    const base = await Promise.all(couples.map((_couple, index) => openBarePair(floor, `room ${index}`)));
    try {
      const measured = await compare({
        ours: { pid: api.pid, url, workers: pairs, act: (worker) => ours[worker].send() },
        floor: { pid: floor.pid, url, workers: pairs, act: (worker) => base[worker].send() },
        requests,
      });
      const isRight = [...ours, ...base].every(({ sequences }) =>
        sequences.every((it, i) => i === 0 || sequences[i - 1] < it),
      );
      const sql = await countStatements(url, documents.env, couples[0].sender, [
        ours[0].nextBody(),
        ours[0].nextBody(),
      ]);
      const ratio = measured.timeRatio;
      return { ...measured, ratio, sql, isRight, ok: isRight && ratio <= GOAL.ratio && sql <= GOAL.sql };
    } finally {
      for (const pair of [...ours, ...base]) pair.close();
      await Promise.all([api.stop(), floor.stop()]);
      documents.forget();
      await drop();
    }
  };

async function openPair({ address }, { sender, receiver }, documents) {
  const client = createClient(address, { path: '/graphql', connections: 1, headers: sender.headers });
  const started = JSON.parse(await client.send(documents.bodyOf('START', { input: { member: receiver.publicId } })));
  const conversation = started.data.startConversation.id;
  const socket = openSocket(address, { extraHeaders: { cookie: receiver.headers.cookie, origin } });
  return listen(socket, client, (message) => documents.bodyOf('SEND', { input: { conversation, ...message } }));
}

function openBarePair({ address }, room) {
  const socket = openSocket(address, { query: { room } });
  return listen(socket, createClient(address, { connections: 1 }), (message) => JSON.stringify({ room, ...message }));
}

const openSocket = (address, options) =>
  io(address, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });

/** Once the receiver listens: `send` ends when a message was acknowledged and has arrived, the same on both sides. */
async function listen(socket, client, bodyOf) {
  const sequences = [];
  const awaited = new Map();
  socket.on('message.sent', (message) => {
    sequences.push(message.sequence);
    awaited.get(message.clientMessageId)?.(message);
    awaited.delete(message.clientMessageId);
  });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  const nextBody = (clientMessageId = randomUUID()) => bodyOf({ clientMessageId, body: BODY });
  return {
    sequences,
    nextBody,
    async send() {
      const id = randomUUID();
      const [arrived, answer] = await Promise.all([arrivalOf(awaited, id), client.send(nextBody(id))]);
      const told = JSON.parse(answer).data.sendMessage;
      if (told.sequence !== arrived.sequence || arrived.body !== BODY)
        throw new Error(`Another message arrived: ${answer}`);
    },
    close() {
      socket.close();
      client.close();
    },
  };
}

function arrivalOf(awaited, id) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A message did not arrive.')), ARRIVES_WITHIN);
    awaited.set(id, (message) => {
      clearTimeout(timer);
      resolve(message);
    });
  });
}
