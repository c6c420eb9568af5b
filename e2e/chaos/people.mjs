import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPT_TIMEOUT = 4_000;
const PAUSE_BETWEEN_ATTEMPTS = 50;
/** Every so many messages are sent by two devices at the same moment. */
const SENT_TWICE_EVERY = 4;

const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { id sequence } }`;
const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { id } }`;
const CATCH_UP = `query ($id: ID!, $after: Int!) {
  conversation(id: $id) { messages(after: $after, first: 7) { hasAfter nodes { id sequence body } } } }`;

/** Two members of one territory, signed in. */
export async function twoMembers(client) {
  const { rows } = await client.query(
    `with place as (
       insert into territories (slug, name, code, charter_preset) values ('chaos', 'Chaos', 'chaos', 'custom') returning id
     ), article as (
       insert into charter_articles (territory_id, power, holders) select id, 'conversations.start', '{level:0}' from place
     ), account as (
       insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen)
       select name || '@chaos.test', name, 'fr', 'chaos', 'fr', true from unnest(array['claire', 'yassine']) as name
       returning id, name
     ), member as (
       insert into members (territory_id, account_id, persona) select place.id, account.id, 'ambassador' from place, account
       returning territory_id, id, account_id
     ), session as (
       insert into sessions (account_id, token_hash, expires_at)
       select id, sha256(convert_to(${tokenSql('name')}, 'UTF8')), now() + interval '1 day' from account
     )
     select account.name, account.id as account, member.territory_id as territory, member.id as member
       from account join member on member.account_id = account.id order by account.name`,
  );
  return rows.map(({ name, account, territory, member }) => ({
    name,
    account,
    publicId: Buffer.from(`${territory}${member}`.replaceAll('-', ''), 'hex').toString('base64url'),
    cookie: `rayonne=${tokenOf(name)}`,
  }));
}

const tokenOf = (name) => createHash('sha256').update(name).digest('base64url');
const tokenSql = (name) => `rtrim(translate(encode(sha256(convert_to(${name}, 'UTF8')), 'base64'), '+/', '-_'), '=')`;

/** Asks once; throws unless there is an answer without errors. */
async function ask({ address, person }, query, variables) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: person.cookie },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(ATTEMPT_TIMEOUT),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Asks until it is answered, as a client does that loses its connection: what it asks for stays the same. */
async function insist(link, query, variables) {
  for (;;) {
    try {
      return await ask(link, query, variables);
    } catch (error) {
      if (/"(FORBIDDEN|NOT_FOUND|INVALID_INPUT|IDEMPOTENCY_KEY_REUSED|SIGNED_OUT)"/.test(error.message)) throw error;
      await sleep(PAUSE_BETWEEN_ATTEMPTS);
    }
  }
}

export async function startConversation(address, [opener, other]) {
  const { startConversation: started } = await ask({ address, person: opener }, START, {
    input: { member: other.publicId },
  });
  return started.id;
}

/** Sends `count` messages one after the other, each until it is acknowledged. Tells of both as it goes. */
export async function write(link, conversation, count, { onSent, onAcknowledged }) {
  const author = link.person.name;
  for (let number = 1; number <= count; number += 1) {
    const message = { author, clientMessageId: randomUUID(), body: `${author} ${number}` };
    onSent(message);
    const { clientMessageId, body } = message;
    const devices = number % SENT_TWICE_EVERY === 0 ? 2 : 1;
    const answers = await Promise.all(
      Array.from({ length: devices }, () => insist(link, SEND, { input: { conversation, clientMessageId, body } })),
    );
    for (const { sendMessage } of answers) onAcknowledged({ author, clientMessageId, ...sendMessage });
  }
}

/** Catches up by number again and again until `isOver()` and nothing is left; gives what arrived, in order. */
export async function read(link, conversation, isOver) {
  const received = [];
  for (let more = true; more;) {
    const wasOver = isOver();
    const { conversation: seen } = await insist(link, CATCH_UP, {
      id: conversation,
      after: received.at(-1)?.sequence ?? 0,
    });
    received.push(...seen.messages.nodes);
    more = seen.messages.hasAfter || !wasOver;
  }
  return received;
}
