import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';
import { aConversation, send } from '../testing/conversation.factory';

const READ = `mutation ($input: MarkConversationReadInput!) { markConversationRead(input: $input) { id } }`;

let api: TestApi;
let claire: TestMember;
let yassine: TestMember;
let conversation: string;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

beforeEach(async () => {
  const territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  conversation = await aConversation(claire, yassine);
  await api.database.query(`delete from graphile_worker._private_jobs`);
  await api.database.query(`delete from outbox_mails`);
});

async function letTimePass(): Promise<void> {
  await makeJobsDue(api);
  await runJobs(api);
}

const read = (member: TestMember, sequence: number) => member.client.get(READ, { input: { conversation, sequence } });
const mails = () =>
  api.database.query<{ recipient: string; body_text: string }>(
    `select recipient, body_text from outbox_mails order by id`,
  );

it('whoever lets a message wait for a quarter of an hour gets one mail, without its words', async () => {
  for (const words of ['Bonjour', 'Vous êtes là ?', 'Un café ?']) await send(claire, conversation, words);
  await runJobs(api);
  expect(await mails()).toEqual([]);
  await letTimePass();
  const [mail, ...others] = await mails();
  expect([mail?.recipient, others]).toEqual([yassine.email, []]);
  expect(mail?.body_text).toContain('Claire Fontaine vous a écrit');
  expect(mail?.body_text).toContain(`/messages/${conversation}`);
  expect(mail?.body_text).not.toContain('café');
});

it('nobody is reminded of what they have read meanwhile', async () => {
  await send(claire, conversation, 'Bonjour');
  await read(yassine, 1);
  await letTimePass();
  expect(await mails()).toEqual([]);
});

it('more messages in the same wait bring no further mail, a new wait does', async () => {
  await send(claire, conversation, 'Bonjour');
  await letTimePass();
  await send(claire, conversation, 'Encore moi');
  await letTimePass();
  expect(await mails()).toHaveLength(1);
  await read(yassine, 2);
  await send(claire, conversation, 'Une dernière chose');
  await letTimePass();
  expect(await mails()).toHaveLength(2);
});

it('nobody is reminded of a conversation of a territory that they have left', async () => {
  await send(claire, conversation, 'Bonjour');
  await endMembership(api, yassine, 'left');
  await letTimePass();
  expect(await mails()).toEqual([]);
});
