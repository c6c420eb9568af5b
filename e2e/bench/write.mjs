import { compare } from './compare.mjs';
import { copyOf, prepareDataset } from './dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { createClient } from './load.mjs';
import { withClient } from './postgres.mjs';
import { startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

const GOAL = { ratio: 4, commentSql: 5 };
const WORKERS = 4;
/** They take turns: one person alone would soon have published more than anybody does in an hour. */
const WRITERS = 40;
const BODY = 'Le marché rouvre samedi matin, venez avec vos paniers #sujet-7';

const PUBLISH = `mutation Publish($input: PublishPostInput!) { publishPost(input: $input) { id body } }`;
const COMMENT = `mutation Comment($input: CommentInput!) { comment(input: $input) { id body } }`;

const publicId = (...uuids) => Buffer.from(uuids.join('').replaceAll('-', ''), 'hex').toString('base64url');

/** A post about a topic, with its trace in the ledger, the hint of it and its counters, as others see it right after. */
export const publish = (options) =>
  write(options, (documents, { territory }) => ({
    body: documents.bodyOf('PUBLISH', { input: { territory, body: BODY } }),
    isRight: (answer) => answer.data.publishPost.body === BODY,
  }));

/** A comment under somebody else's post, with its notice, its trace and the counter of the post. */
export const comment = (options) =>
  write(options, (documents, { territoryId }, subjectId) => ({
    body: documents.bodyOf('COMMENT', { input: { subject: publicId(territoryId, subjectId), body: BODY } }),
    isRight: (answer) => answer.data.comment.body === BODY,
    subjectId,
  }));

async function write({ server, size, requests }, actOf) {
  const { url, drop } = await copyOf(await prepareDataset(server, size));
  const members = await signIn(url, WRITERS);
  const documents = registerDocuments({ PUBLISH, COMMENT });
  const subject = await newestOf(url, members[0]);
  const acts = members.map((member) => actOf(documents, member, subject));
  const asked = members.map(({ territoryId, memberId }) =>
    JSON.stringify({ territoryId, memberId, body: BODY, subjectId: acts[0].subjectId }),
  );
  const api = await startApi({ ...documents.env, DATABASE_URL: url });
  const floor = await startFloor('write', { DATABASE_URL: url });
  const clients = members.map(({ headers }) =>
    createClient(api.address, { path: '/graphql', connections: 1, headers }),
  );
  const floorClient = createClient(floor.address, { connections: WORKERS });
  const [next, nextOfFloor] = [inTurn(members.length), inTurn(members.length)];
  const act = (n) => clients[n].send(acts[n].body);
  try {
    const isRight = acts[0].isRight(JSON.parse(await act(0)));
    const measured = await compare({
      ours: { pid: api.pid, url, workers: WORKERS, act: () => act(next()) },
      floor: { pid: floor.pid, url, workers: WORKERS, act: () => floorClient.send(asked[nextOfFloor()]) },
      requests: Math.ceil(requests / 4),
    });
    const sql = await countStatements(url, documents.env, members[0], [acts[0].body, acts[0].body]);
    const isLean = !acts[0].subjectId || sql <= GOAL.commentSql;
    const ok = isRight && isLean && measured.cpuRatio <= GOAL.ratio;
    return { ...measured, ratio: measured.cpuRatio, sql, isRight, ok };
  } finally {
    for (const each of [...clients, floorClient]) each.close();
    await Promise.all([api.stop(), floor.stop()]);
    documents.forget();
    await drop();
  }
}

function inTurn(count) {
  let last = -1;
  return () => (last = (last + 1) % count);
}

/** A post by somebody else. */
const newestOf = (url, { territoryId, memberId }) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select id from subjects where territory_id = $1 and author_id <> $2 order by published_at desc limit 1`,
      [territoryId, memberId],
    );
    return rows[0].id;
  });
