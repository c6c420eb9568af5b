import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aPost } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const EXPORT = `mutation { exportMyData { id state } }`;
const MINE = `{ viewer { dataExports { id path bytes expiresAt } dataExportRun { id state } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let paul: TestMember;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});

const fetchFile = (member: Pick<TestMember, 'client'>, path: string) =>
  fetch(`${api.url}${path}`, { headers: member.client.cookie ? { cookie: member.client.cookie } : {} });

async function anExport(member: TestMember): Promise<{ path: string }> {
  await member.client.get(EXPORT);
  await runJobs(api);
  return (await member.client.get(MINE)).viewer.dataExports[0];
}

it('a person gets everything that is held of them in one file, and a mail that says so', async () => {
  await aPost(claire, { body: 'Les carottes sous la neige' });
  await aPost(paul, { body: 'La bière au miel' });
  const { path } = await anExport(claire);
  const response = await fetchFile(claire, path);
  expect(response.headers.get('content-disposition')).toContain('rayonne.zip');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const names = bytes.toString('latin1');
  for (const name of ['accounts.json', 'members.json', 'posts.json', 'messages.json', 'sessions.json'])
    expect(names).toContain(name);
  const [mail] = await api.database.query<{ subject: string }>(
    `select subject from outbox_mails where recipient = $1`,
    [claire.email],
  );
  expect(mail?.subject).toBe('Votre copie de données est prête');
});

it('nobody else fetches it, and nobody once its time has passed', async () => {
  const { path } = await anExport(claire);
  const [theirs, nowhere] = [await fetchFile(paul, path), await fetchFile(paul, `/exchange/exports/${'A'.repeat(22)}`)];
  expect(theirs.status).toBe(404);
  const anonymous = async (response: Response) => (await response.text()).replace(/"requestId":"[^"]*"/, '');
  expect(await anonymous(theirs)).toBe(await anonymous(nowhere));
  expect((await fetchFile({ client: api.visitor() }, path)).status).toBe(401);
  await api.database.query(`update data_exports set expires_at = now()`);
  expect((await fetchFile(claire, path)).status).toBe(404);
  expect((await claire.client.get(MINE)).viewer.dataExports).toEqual([]);
});

it('is made once, however often it is asked for, and stops when it is cancelled', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => claire.client.get(EXPORT)));
  expect(new Set(answers.map(({ exportMyData }) => exportMyData.id)).size).toBe(1);
  const { id } = answers[0]!.exportMyData;
  expect((await claire.client.get(MINE)).viewer.dataExportRun).toEqual({ id, state: 'WAITING' });
  await claire.client.get(`mutation ($id: ID!) { cancelJob(id: $id) { state } }`, { id });
  await runJobs(api);
  expect((await claire.client.get(MINE)).viewer).toEqual({
    dataExports: [],
    dataExportRun: { id, state: 'CANCELLED' },
  });
});
