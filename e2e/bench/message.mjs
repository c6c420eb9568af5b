import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { round } from './compare.mjs';
import { cpuOf } from './cpu.mjs';
import { copyOf, prepareDataset } from './dataset.mjs';
import { registerDocument } from './document.mjs';
import { createClient, median, percentile } from './load.mjs';
import { startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countingProxy } from './statements.mjs';

/** `ratio` is of the median times from sending to receiving; statements include session and hint to other nodes. */
const GOAL = { ratio: 3, sql: 7 };
const ROUNDS = 3;
const ARRIVES_WITHIN = 10_000;
const ORIGIN = 'https://rayonne.example';

const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { id } }`;
const SEND = `mutation Send($input: SendMessageInput!) {
  sendMessage(input: $input) { id sequence clientMessageId body sentAt } }`;

/** A message from the press of the key to the other person's screen, for so many pairs of people at once. */
export const messagesOf = (pairs) => async ({ server, size, requests }) => {
  const dataset = await prepareDataset(server, size);
  const { url, drop } = await copyOf(server, dataset);
  const document = registerDocument(SEND);
  const members = await signIn(url, 2 * pairs);
  const couples = members.slice(0, pairs).map((sender, index) => ({ sender, receiver: members[pairs + index] }));
  const sql = await statementsOf(url, document, couples[0]);
  const [api, floor] = [await startApi({ DATABASE_URL: url, ...document.env }), await startFloor('message', { DATABASE_URL: url })];
  const ours = await Promise.all(couples.map((couple) => openPair(api, couple, document)));
  const base = await Promise.all(couples.map((_couple, index) => openBarePair(floor, `room ${index}`)));
  try {
    const measured = await compare({ ours: { pid: api.pid, pairs: ours }, floor: { pid: floor.pid, pairs: base }, url, requests });
    const isRight = [...ours, ...base].every(({ sequences }) => sequences.every((number, i) => i === 0 || sequences[i - 1] < number));
    return { ...measured, sql, exponent: null, isRight, ok: isRight && measured.ratio <= GOAL.ratio && sql <= GOAL.sql };
  } finally {
    for (const pair of [...ours, ...base]) pair.close();
    await Promise.all([api.stop(), floor.stop()]);
    await drop();
  }
};

async function compare({ ours, floor, url, requests }) {
  for (const side of [floor, ours]) await exchange(side.pairs, Math.ceil(requests / 4));
  const rounds = [];
  for (let number = 0; number < ROUNDS; number += 1) {
    const [base, own] = [await measure(floor, url, requests), await measure(ours, url, requests)];
    rounds.push({ base, own, ratio: median(own.times) / median(base.times) });
  }
  const times = rounds.flatMap(({ own }) => own.times);
  return {
    cpuMs: round(median(rounds.map(({ own }) => own.cpu))),
    floorCpuMs: round(median(rounds.map(({ base }) => base.cpu))),
    ratio: round(median(rounds.map(({ ratio }) => ratio)), 2),
    p50Ms: round(percentile(times, 0.5), 2),
    p99Ms: round(percentile(times, 0.99), 2),
  };
}

async function measure({ pid, pairs }, url, requests) {
  let times = [];
  const cpu = await cpuOf(pid, url, async () => {
    times = await exchange(pairs, requests);
  });
  return { cpu: cpu / times.length, times };
}

/** `count` messages in all, each pair sending its next one when the last has arrived; gives the times in ms. */
async function exchange(pairs, count) {
  const share = Math.ceil(count / pairs.length);
  const one = async (pair) => {
    const times = [];
    for (let sent = 0; sent < share; sent += 1) times.push(await pair.send(`Message ${sent}`));
    return times;
  };
  return (await Promise.all(pairs.map(one))).flat();
}

async function openPair({ address }, { sender, receiver }, document) {
  const client = createClient(address, { path: '/graphql', connections: 1, headers: sender.headers });
  const conversation = await startConversation(client, receiver);
  const socket = io(address, {
    transports: ['websocket'], forceNew: true, extraHeaders: { cookie: receiver.headers.cookie, origin: ORIGIN },
  });
  return listen(socket, client, ({ clientMessageId, body }) =>
    document.bodyOf({ input: { conversation, clientMessageId, body } }),
  );
}

function openBarePair({ address }, room) {
  const client = createClient(address, { connections: 1, headers: { 'content-type': 'application/json' } });
  const socket = io(address, { transports: ['websocket'], forceNew: true, query: { room } });
  return listen(socket, client, ({ clientMessageId, body }) => JSON.stringify({ room, clientMessageId, body }));
}

/** Once the receiver listens: `send` gives the milliseconds until its text is there, acknowledged and received. */
async function listen(socket, client, bodyOf) {
  const sequences = [];
  const awaited = new Map();
  socket.on('message.sent', (message) => {
    sequences.push(message.sequence);
    awaited.get(message.clientMessageId)?.(message);
  });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  return {
    sequences,
    async send(body) {
      const clientMessageId = randomUUID();
      const started = performance.now();
      const arrival = new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('A message did not arrive.')), ARRIVES_WITHIN);
        awaited.set(clientMessageId, (message) => {
          clearTimeout(timer);
          resolve({ message, took: performance.now() - started });
        });
      });
      const [{ message, took }, { status, text }] = await Promise.all([arrival, client.send(bodyOf({ clientMessageId, body }))]);
      awaited.delete(clientMessageId);
      const told = JSON.parse(text).data?.sendMessage;
      if (status !== 200 || told?.sequence !== message.sequence || message.body !== body) {
        throw new Error(`The server answered ${status}: ${text.slice(0, 300)}`);
      }
      return took;
    },
    close() {
      socket.close();
      client.close();
    },
  };
}

async function startConversation(client, receiver) {
  const { text } = await client.send(JSON.stringify({ query: START, variables: { input: { member: receiver.publicId } } }));
  return JSON.parse(text).data.startConversation.id;
}

/** SQL statements of one message once the server is warm. */
async function statementsOf(url, document, couple) {
  const proxy = await countingProxy(url);
  const api = await startApi({ ...document.env, DATABASE_URL: proxy.url });
  const pair = await openPair(api, couple, document);
  try {
    await pair.send('Bonjour');
    proxy.taken();
    await pair.send('Encore');
    return proxy.taken();
  } finally {
    pair.close();
    await api.stop();
    proxy.close();
  }
}
