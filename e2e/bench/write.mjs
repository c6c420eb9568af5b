import { compare } from './compare.mjs';
import { copyOf, prepareDataset } from './dataset.mjs';
import { registerDocuments } from './documents.mjs';
import { createClient } from './load.mjs';
import { withClient } from './postgres.mjs';
import { startApi, startFloor } from './servers.mjs';
import { signIn } from './session.mjs';
import { countStatements } from './statements.mjs';

const GOAL = { ratio: 4 };
const WORKERS = 4;
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
  const [member] = await signIn(url, 1);
  const documents = registerDocuments({ PUBLISH, COMMENT });
  const { body, isRight: judge, subjectId } = actOf(documents, member, await newestOf(url, member));
  const { territoryId, memberId } = member;
  const asked = JSON.stringify({ territoryId, memberId, body: BODY, subjectId });
  const api = await startApi({ ...documents.env, DATABASE_URL: url });
  const floor = await startFloor('write', { DATABASE_URL: url });
  const client = createClient(api.address, { path: '/graphql', connections: WORKERS, headers: member.headers });
  const floorClient = createClient(floor.address, { connections: WORKERS });
  try {
    const isRight = judge(JSON.parse(await client.send(body)));
    const measured = await compare({
      ours: { pid: api.pid, url, workers: WORKERS, act: () => client.send(body) },
      floor: { pid: floor.pid, url, workers: WORKERS, act: () => floorClient.send(asked) },
      requests: Math.ceil(requests / 4),
    });
    const sql = await countStatements(url, documents.env, member, [body, body]);
    return { ...measured, ratio: measured.cpuRatio, sql, isRight, ok: isRight && measured.cpuRatio <= GOAL.ratio };
  } finally {
    for (const each of [client, floorClient]) each.close();
    await Promise.all([api.stop(), floor.stop()]);
    documents.forget();
    await drop();
  }
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
