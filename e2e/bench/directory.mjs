import { isDeepStrictEqual } from 'node:util';
import { compare } from './compare.mjs';
import { prepareDatabase } from './dataset.mjs';
import { fillDirectory } from './directory.dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { createClient } from './load.mjs';
import { startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

const GOAL = { ratio: 5, sql: 4, exponent: 0.15 };
const ROWS = 20;
const WORKERS = 8;
/** Members of the two territories whose costs are compared; what `--smoke` takes only has to work. */
const MEMBERS = { smoke: [60, 600] };
const ORDINARY = [20_000, 200_000];

/** What the directory shows first: a page of cards, and how many members each facet would give. */
const DIRECTORY = `query Directory($territory: ID!, $first: Int!) {
  directory(territory: $territory, first: $first) {
    nodes {
      id headline canHelpWith lookingFor
      commune { code name }
      member { id name initials persona isManaging }
      tie { id connection note isFollowed }
    }
    pageInfo { hasNextPage endCursor }
  }
  directoryCounts(territory: $territory) { total facets { kind values { value label count } } }
}`;

/** The first page of a directory of 20,000 beside a bare server, and what ten times as many members add to its cost. */
export async function directory({ server, size, requests }) {
  const [few, many] = MEMBERS[size] ?? ORDINARY;
  const small = await measure(server, few, requests);
  const large = await measure(server, many, requests);
  const exponent = Number(Math.log10(large.cpuMs / small.cpuMs).toFixed(3));
  const isRight = small.isRight && large.isRight;
  const { ratio, sql } = small;
  return {
    ...small,
    exponent,
    isRight,
    ok: isRight && ratio <= GOAL.ratio && sql <= GOAL.sql && exponent <= GOAL.exponent,
  };
}

async function measure(server, members, requests) {
  const url = await prepareDatabase(server, `directory_${members}`, (client) => fillDirectory(client, members));
  const [member] = await signIn(url, 1);
  const documents = registerDocuments({ DIRECTORY });
  const body = documents.bodyOf('DIRECTORY', { territory: member.territory, first: ROWS });
  const asked = JSON.stringify({ territoryId: member.territoryId, memberId: member.memberId });
  const api = await startApi({ ...documents.env, DATABASE_URL: url });
  const floor = await startFloor('directory', { DATABASE_URL: url });
  const client = createClient(api.address, { path: '/graphql', connections: WORKERS, headers: member.headers });
  const floorClient = createClient(floor.address, { connections: WORKERS });
  try {
    const [answer, expected] = await Promise.all([client.send(body), floorClient.send(asked)]);
    const isRight =
      isDeepStrictEqual(JSON.parse(answer), JSON.parse(expected)) &&
      JSON.parse(answer).data.directory.nodes.length === ROWS;
    const measured = await compare({
      ours: { pid: api.pid, url, workers: WORKERS, act: () => client.send(body) },
      floor: { pid: floor.pid, url, workers: WORKERS, act: () => floorClient.send(asked) },
      requests,
    });
    const sql = await countStatements(url, documents.env, member, [body, body]);
    return { ...measured, ratio: measured.cpuRatio, sql, isRight };
  } finally {
    for (const each of [client, floorClient]) each.close();
    await Promise.all([api.stop(), floor.stop()]);
    documents.forget();
  }
}
