import { isDeepStrictEqual } from 'node:util';
import { startApi, startFloor } from './servers.mjs';
import { compare } from './compare.mjs';
import { prepareDataset } from './dataset.mjs';
import { registerDocument } from './document.mjs';
import { createClient } from './load.mjs';
import { signIn } from './session.mjs';
import { countingProxy } from './statements.mjs';

const GOAL = { ratio: 5, sql: 5 };
const ROWS = 20;
const CONNECTIONS = 8;

const FEED = `query Feed($territory: ID!, $first: Int!) {
  feed(territory: $territory, first: $first) {
    nodes {
      __typename
      id publishedAt editedAt version commentCount reactionCount viewerReaction
      author { id name initials persona isManaging commune { name } }
      ... on Post { body }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The latest twenty posts as a member of the largest territory: author, counts, own reaction. */
export async function feed({ server, size, requests }) {
  const url = await prepareDataset(server, size);
  const [member] = await signIn(url, 1);
  const document = registerDocument(FEED);
  const body = document.bodyOf({ territory: member.territory, first: ROWS });
  const sql = await statementsOf(url, document.env, member, body);
  const api = await startApi({ DATABASE_URL: url, ...document.env });
  const floor = await startFloor('feed', { DATABASE_URL: url });
  const asked = JSON.stringify({ territoryId: member.territoryId, memberId: member.memberId });
  const ours = sideOf(api, body, member.headers);
  const base = sideOf(floor, asked, {});
  try {
    const [answer, expected] = await Promise.all([ours, base].map(answerOf));
    const isSame = isDeepStrictEqual(answer, expected) && answer.data.feed.nodes.length === ROWS;
    const measured = await compare({ ours, floor: base, url, requests });
    return { ...measured, sql, exponent: null, ok: isSame && measured.ratio <= GOAL.ratio && sql <= GOAL.sql };
  } finally {
    for (const { client } of [ours, base]) client.close();
    await Promise.all([api.stop(), floor.stop()]);
  }
}

function sideOf({ pid, address }, body, headers) {
  const path = headers.cookie ? '/graphql' : '/';
  return { pid, client: createClient(address, { path, connections: CONNECTIONS, headers }), bodyOf: () => body };
}

const answerOf = async ({ client, bodyOf }) => JSON.parse((await client.send(bodyOf())).text);

/** SQL statements that one request takes once the server is warm. */
async function statementsOf(url, env, member, body) {
  const proxy = await countingProxy(url);
  const api = await startApi({ ...env, DATABASE_URL: proxy.url });
  const { client } = sideOf(api, body, member.headers);
  try {
    await client.send(body);
    proxy.taken();
    await client.send(body);
    return proxy.taken();
  } finally {
    client.close();
    await api.stop();
    proxy.close();
  }
}
