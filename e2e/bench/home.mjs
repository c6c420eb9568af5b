import { isDeepStrictEqual } from 'node:util';
import { compare } from './compare.mjs';
import { TOPICS_USED } from './contents.mjs';
import { prepareDataset } from './dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { createClient } from './load.mjs';
import { withClient } from './postgres.mjs';
import { startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

/** `spread`: what many followed topics cost over a few. */
const GOAL = { ratio: 5, sql: 6, spread: 5 };
const [FEW, MANY] = [5, 200];
const ROWS = 20;
const WORKERS = 8;

const HOME = `query Home($first: Int!) {
  feed(scope: HOME, first: $first) {
    nodes {
      __typename
      id publishedAt editedAt version commentCount reactionCount viewerReaction
      author { id name initials persona isManaging commune { name } }
      ... on Post { body }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const FOLLOW = `
  insert into topic_choices (territory_id, member_id, topic, choice)
  select $1, $2, 'sujet-' || (n * ${TOPICS_USED} / $3::int), 'followed' from generate_series(0, $3::int - 1) n
      on conflict do nothing`;
const NARROW = `
  insert into feed_preferences (account_id, narrowed)
  select account_id, array[territory_id] from members where territory_id = $1 and id = $2
      on conflict (account_id) do update set narrowed = excluded.narrowed`;
const FOLLOWED = `
  select array(select topic from topic_choices where territory_id = $1 and member_id = $2) as topics,
         array(select followed_id from follows where territory_id = $1 and follower_id = $2 union select $2::uuid) as people`;

/** A home that shows what somebody follows, over a few topics and over many. */
export async function home({ server, size, requests }) {
  const url = await prepareDataset(server, size);
  const members = await signIn(url, 2);
  const [few, many] = await Promise.all([follow(url, members[0], FEW), follow(url, members[1], MANY)]);
  const documents = registerDocuments({ HOME });
  const body = documents.bodyOf('HOME', { first: ROWS });
  const api = await startApi({ ...documents.env, DATABASE_URL: url });
  const floor = await startFloor('feed', { DATABASE_URL: url });
  const floorClient = createClient(floor.address, { connections: WORKERS });
  const clients = members.map(({ headers }) =>
    createClient(api.address, { path: '/graphql', connections: WORKERS, headers }),
  );
  const sideOf = (client) => ({ pid: api.pid, url, workers: WORKERS, act: () => client.send(body) });
  const floorOf = (asked) => ({ pid: floor.pid, url, workers: WORKERS, act: () => floorClient.send(asked) });
  try {
    const isRight = (
      await Promise.all([few, many].map((asked, i) => isSame(clients[i], body, floorClient, asked)))
    ).every(Boolean);
    const small = await compare({ ours: sideOf(clients[0]), floor: floorOf(few), requests });
    const large = await compare({ ours: sideOf(clients[1]), floor: floorOf(many), requests });
    const sql = await countStatements(url, documents.env, members[1], [body, body]);
    const spread = Number((large.cpuMs / small.cpuMs).toFixed(2));
    const ratio = large.cpuRatio;
    const ok = isRight && ratio <= GOAL.ratio && sql <= GOAL.sql && spread <= GOAL.spread;
    return { ...large, ratio, sql, spread, isRight, ok };
  } finally {
    for (const each of [...clients, floorClient]) each.close();
    await Promise.all([api.stop(), floor.stop()]);
    documents.forget();
  }
}

/** Lets that member follow so many topics and take in nothing else; gives what a floor is asked. */
async function follow(url, { territoryId, memberId }, topics) {
  return withClient(url, async (client) => {
    await client.query(FOLLOW, [territoryId, memberId, topics]);
    await client.query(NARROW, [territoryId, memberId]);
    const { rows } = await client.query(FOLLOWED, [territoryId, memberId]);
    return JSON.stringify({ territoryId, memberId, ...rows[0] });
  });
}

async function isSame(client, body, floorClient, asked) {
  const [answer, expected] = await Promise.all([client.send(body), floorClient.send(asked)]);
  return isDeepStrictEqual(JSON.parse(answer), JSON.parse(expected)) && answer.includes('"Post"');
}
