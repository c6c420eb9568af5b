import { unzip } from '@rayonne/testing';
import { runJobs } from '../../platform/jobs/testing/run-jobs';
import { aMember, type TestMember } from '../../features/territories/testing/member.factory';
import { startTestApi, type TestApi } from '../test-api';
import { aScene, SECRET, type Scene } from './scene';

let api: TestApi;
let scene: Scene;
let manager: TestMember;
beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '100' });
  scene = await aScene(api);
  manager = await aMember(api, scene.territory, { mandate: 'community_manager' });
});
afterAll(() => api.close());

const fetchAs = ({ client }: TestMember, path: string) =>
  fetch(api.url + path, { headers: client.cookie ? { cookie: client.cookie } : {} });

/** Everything in the copy of a member's data, as text. */
async function copyOf(member: TestMember): Promise<string> {
  await member.client.get(`mutation { exportMyData { id } }`);
  await runJobs(api);
  const { viewer } = await member.client.get(`{ viewer { dataExports { path } } }`);
  const archive = Buffer.from(await (await fetchAs(member, viewer.dataExports[0].path)).arrayBuffer());
  return [...unzip(archive).values()].map((bytes) => bytes.toString('utf8')).join('\n');
}

it('a copy of one’s data holds one’s own words, and nothing of what others wrote, seen or not', async () => {
  expect(await copyOf(scene.author)).toContain(SECRET);
  const copies = [await copyOf(scene.friend), await copyOf(scene.reader)];
  expect(copies[0]).toContain('À samedi');
  expect(copies.filter((copy) => copy.includes(SECRET))).toEqual([]);
});

it('the list of members that a community manager takes away holds no content', async () => {
  const query = new URLSearchParams({ territory: scene.territory.publicId }).toString();
  const response = await fetchAs(manager, `/exchange/members.csv?${query}`);
  const list = await response.text();
  expect(response.status).toBe(200);
  expect(list).toContain('Camille Petit');
  expect([list.includes(SECRET), list.includes(scene.post.publicId)]).toEqual([false, false]);
});

it('a mail about a content holds none of its words, so that nothing stays in a box once it is gone', async () => {
  await runJobs(api);
  const mails = await api.database.query<{ text: string }>(
    `select concat_ws(' ', subject, body_text, body_html, headers::text) as text from outbox_mails where recipient = $1`,
    [scene.reader.email],
  );
  expect(mails.length).toBeGreaterThan(0);
  expect(mails.filter(({ text }) => text.includes(SECRET))).toEqual([]);
});
