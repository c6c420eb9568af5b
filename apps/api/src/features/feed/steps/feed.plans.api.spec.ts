import { startTestApi, type TestApi } from '../../../testing/test-api';
import { manyPosts } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';
import { FeedScope } from '../feed.inputs';
import { skeletonSql } from './skeleton';

const POSTS = 6_000;
const TOPICS = 40;

let api: TestApi;
let reader: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  const territory = await aTerritory(api);
  reader = await aMember(api, territory);
  for (let index = 0; index < 3; index += 1) await manyPosts(api, await aMember(api, territory), POSTS / 3);
  await api.database.query(
    `insert into topics (territory_id, topic, label)
     select $1, 'sujet-' || n, 'sujet-' || n from generate_series(1, $2::int) n`,
    [territory.id, TOPICS],
  );
  await api.database.query(
    `insert into subject_topics (territory_id, subject_id, topic, published_at, is_listed)
     select territory_id, id, 'sujet-' || 1 + (row_number() over (order by id)) % $2::int, published_at, true
       from subjects where territory_id = $1`,
    [territory.id, TOPICS],
  );
  await api.database.query(
    `insert into topic_choices (territory_id, member_id, topic, choice)
     select territory_id, $2, topic, 'followed' from topics where territory_id = $1`,
    [territory.id, reader.memberId],
  );
  await api.database.query(`insert into feed_preferences (account_id, narrowed) values ($1, array[$2::uuid])`, [
    reader.accountId,
    territory.id,
  ]);
  await api.database.query(`analyze`);
});
afterAll(() => api.close());

/** The plan of a skeleton, both as it is made for these values and as a prepared statement settles on. */
async function plansOf(scope: FeedScope, of: string | null): Promise<string[]> {
  const client = await api.database.pool.connect();
  const { territoryId, id } = reader.key;
  const own = of === null ? '' : `, '${of}'`;
  try {
    const types = `uuid[], uuid[], bigint, uuid${of === null ? '' : ', text'}`;
    await client.query(`prepare looked (${types}) as with ${skeletonSql(scope, 21)} select * from skeleton`);
    const plans: string[] = [];
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await client.query(`set plan_cache_mode = ${mode}`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain execute looked (array['${territoryId}'::uuid], array['${id}'::uuid], null, null${own})`,
      );
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  } finally {
    client.release(true);
  }
}

it.each([
  [FeedScope.TERRITORY, () => null],
  [FeedScope.HOME, () => reader.accountId],
  [FeedScope.TOPIC, () => 'sujet-7'],
])('the skeleton of %s walks through indexes, from the newest on', async (scope, of) => {
  for (const plan of await plansOf(scope, of())) {
    expect(plan).not.toMatch(/Seq Scan on (subjects|subject_topics) /);
    // What is sorted is the merged keys of a page, and nothing that was read for it.
    expect(plan.match(/Sort {2}\(cost/g)?.length ?? 0).toBeLessThanOrEqual(3);
    expect(plan).toMatch(scope === FeedScope.TOPIC ? /subject_topics_feed/ : /subjects_feed|subjects_author/);
  }
});
