import { isDeepStrictEqual } from 'node:util';
import { compare } from './compare.mjs';
import { prepareDataset } from './dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { createClient } from './load.mjs';
import { startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

const GOAL = { ratio: 5, sql: 5 };
const ROWS = 20;
const WORKERS = 8;

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
  const documents = registerDocuments({ FEED });
  const body = documents.bodyOf('FEED', { territory: member.territory, first: ROWS });
  const asked = JSON.stringify({ territoryId: member.territoryId, memberId: member.memberId });
  const api = await startApi({ ...documents.env, DATABASE_URL: url });
  const floor = await startFloor('feed', { DATABASE_URL: url });
  const client = createClient(api.address, { path: '/graphql', connections: WORKERS, headers: member.headers });
  const floorClient = createClient(floor.address, { connections: WORKERS });
  try {
    const [answer, expected] = await Promise.all([client.send(body), floorClient.send(asked)]);
    const isRight =
      isDeepStrictEqual(JSON.parse(answer), JSON.parse(expected)) && answer.split('"Post"').length - 1 === ROWS;
    const measured = await compare({
      ours: { pid: api.pid, url, workers: WORKERS, act: () => client.send(body) },
      floor: { pid: floor.pid, url, workers: WORKERS, act: () => floorClient.send(asked) },
      requests,
    });
    const sql = await countStatements(url, documents.env, member, [body, body]);
    const ratio = measured.cpuRatio;
    return { ...measured, ratio, sql, isRight, ok: isRight && ratio <= GOAL.ratio && sql <= GOAL.sql };
  } finally {
    for (const each of [client, floorClient]) each.close();
    await Promise.all([api.stop(), floor.stop()]);
    documents.forget();
  }
}
