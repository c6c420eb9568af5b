import { startTestApi, type TestApi } from '../../testing/test-api';
import { aPost, manyPosts } from '../posts/testing/post.factory';
import { aMember, endMembership } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { SubjectKinds } from './subject-kinds';
import { pageOf, SubjectsRepository } from './subjects.repository';
import { visibleTo } from './visible-to';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

it('what a member may see is one condition, which holds for anybody, on any path', async () => {
  const [roissy, elsewhere] = [await aTerritory(api), await aTerritory(api)];
  const [claire, gone] = [await aMember(api, roissy), await aMember(api, roissy)];
  const stranger = await aMember(api, elsewhere);
  const [post, deleted] = [await aPost(claire), await aPost(claire)];
  await claire.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id: deleted.publicId });
  await endMembership(api, gone, 'suspended');
  const seenBy = async (territory: TestTerritory, memberId: string) => {
    const rows = await api.database.query<{ id: string }>(
      `select s.id from subjects s where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })}`,
      [territory.id, memberId],
    );
    return rows.map(({ id }) => id);
  };
  expect(await seenBy(roissy, claire.memberId)).toEqual([post.key.id]);
  expect(await seenBy(roissy, gone.memberId)).toEqual([]);
  expect(await seenBy(roissy, stranger.memberId)).toEqual([]);
  expect(await seenBy(elsewhere, stranger.memberId)).toEqual([]);
});

it('a kind of content is registered once and by name', () => {
  const kinds = api.get(SubjectKinds);
  expect(() => kinds.register(kinds.get('post'))).toThrow('registered twice');
  expect(() => kinds.get('poem')).toThrow('no feature has registered');
});

it('a page is read from the index of the feed, without sorting, however many posts there are', async () => {
  const territory = await aTerritory(api);
  const author = await aMember(api, territory);
  await manyMembers(territory, 2_000);
  await manyPosts(api, author, 5_000);
  await api.database.query('analyze subjects, posts, members, accounts');
  const plan = await explain(api.get(SubjectsRepository).textOf(pageOf(20)), [territory.id, author.memberId]);
  expect(plan).toMatch(/Index Scan using subjects_feed/);
  expect(plan).not.toMatch(/Seq Scan on (subjects|posts|members|reactions)|Sort/);
});

/** Strangers to each other, so that the planner has tables worth an index. */
const manyMembers = (territory: TestTerritory, count: number) =>
  api.database.query(
    `with added as (
       insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen)
       select 'crowd-' || number || '@example.test', 'Camille Petit', 'fr', 'test', 'fr', true
         from generate_series(1, $2::int) as number
       returning id)
     insert into members (territory_id, account_id, persona) select $1, id, 'ambassador' from added`,
    [territory.id, count],
  );

/** The plan that a prepared statement settles on. */
async function explain(text: string, [territory, member]: readonly [string, string]): Promise<string> {
  const client = await api.database.pool.connect();
  try {
    await client.query(`set plan_cache_mode = force_generic_plan`);
    await client.query(`prepare feed as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain execute feed ('${territory}', '${member}', null, null)`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release(true);
  }
}
