import { setTimeout as sleep } from 'node:timers/promises';
import { judge } from './judge.mjs';
import { read, startConversation, twoMembers, write } from './people.mjs';

/**
 * Two people write `count` messages each while `strike` falls `strikes` times, evenly spread over them, and one of them
 * reads along. Gives the faults found and the longest silence that followed each blow, in ms.
 */
export async function correspond({ address, client, count, strikes, strike }) {
  const people = await twoMembers(await client());
  const conversation = await startConversation(address, people);
  const [sent, acknowledged, times] = [[], [], []];
  const onAcknowledged = (message) => {
    acknowledged.push(message);
    times.push(performance.now());
  };
  const tell = { onSent: (message) => sent.push(message), onAcknowledged };
  let isOver = false;
  const reading = read({ address, person: people[0] }, conversation, () => isOver);
  let refusal = null;
  const writing = Promise.all(people.map((person) => write({ address, person }, conversation, count, tell)));
  writing.catch((error) => (refusal = error));
  const blows = [];
  for (let blow = 1; blow <= strikes; blow += 1) {
    while (!refusal && acknowledged.length < (blow * count * people.length) / (strikes + 1)) await sleep(1);
    if (refusal) break;
    blows.push(performance.now());
    await strike();
  }
  await writing;
  isOver = true;
  const received = await reading;
  const stored = await storedMessages(await client());
  const faults = judge({ sent, acknowledged: onceEach(acknowledged), stored, received });
  return { faults, silences: silencesAfter(blows, times), acknowledged: sent.length };
}

/** What was on its way may still be acknowledged after a blow: the longest gap until the next blow is what counts. */
function silencesAfter(blows, times) {
  return blows.map((blow, index) => {
    const following = times.filter((time) => time > blow && time < (blows[index + 1] ?? Infinity));
    return Math.max(...following.map((time, i) => time - (following[i - 1] ?? blow)));
  });
}

/** Two devices get two acknowledgements of one message; `judge` compares each of them. */
const onceEach = (acknowledged) => [...new Map(acknowledged.map((told) => [JSON.stringify(told), told])).values()];

async function storedMessages(client) {
  const { rows } = await client.query(
    `select a.name as author, m.client_message_id as "clientMessageId", m.sequence, m.body,
            m.territory_id as territory, m.id as key
       from messages m join accounts a on a.id = m.author_account_id order by m.sequence`,
  );
  return rows.map(({ territory, key, ...row }) => ({
    ...row,
    id: Buffer.from(`${territory}${key}`.replaceAll('-', ''), 'hex').toString('base64url'),
  }));
}
