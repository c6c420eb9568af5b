import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENV, type Env } from '../../../env';
import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { openSocket, untilCut } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { aConversation, send } from '../../messaging/testing/conversation.factory';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { profileInput, UPDATE_PROFILE } from '../../profiles/testing/profile.factory';
import { aPost } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const ERASE = `mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) { content dueAt } }`;
const CANARY = 'Zibeline';
let made = 0;

let api: TestApi;
let territory: TestTerritory;
let gone: TestMember;
let paul: TestMember;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

/** Somebody whose name, address and words all carry the canary. */
async function aCanary(inContent: boolean): Promise<{ post: string; conversation: string }> {
  territory = await aTerritory(api);
  const account = await anAccount(api, { name: `Anne ${CANARY}` });
  made += 1;
  await api.database.query(`update accounts set email = $2 where id = $1`, [
    account.accountId,
    `${CANARY.toLowerCase()}-${made}@example.test`,
  ]);
  gone = await aMember(api, territory, { account });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
  const word = inContent ? CANARY : 'Bonjour';
  const post = await aPost(gone, { body: `${word} à tous` });
  await anOpportunity(gone, { title: `Cherche ${word}`, body: word });
  const theirs = await aPost(paul, { body: `Merci <@${gone.publicId}>` });
  await gone.client.get(`mutation ($s: ID!, $b: String!) { comment(input: { subject: $s, body: $b }) { id } }`, {
    s: theirs.publicId,
    b: word,
  });
  await gone.client.get(`mutation ($s: ID!) { react(input: { subject: $s, kind: BRAVO }) { id } }`, {
    s: theirs.publicId,
  });
  await paul.client.ask(
    `mutation ($s: ID!) { comment(input: { subject: $s, body: "Bravo" }) { id author { name } } }`,
    { s: post.publicId },
    {
      headers: { 'idempotency-key': crypto.randomUUID() },
    },
  );
  const conversation = await aConversation(gone, paul);
  await send(gone, conversation, word);
  await send(paul, conversation, 'Entendu');
  await gone.client.get(UPDATE_PROFILE, {
    input: profileInput(gone, { headline: `Chez ${CANARY}`, canHelpWith: [CANARY], cities: [CANARY] }),
  });
  await paul.client.ask(`mutation ($i: InviteMemberInput!) { inviteMember(input: $i) { url } }`, {
    i: { territory: territory.publicId, email: `${CANARY.toLowerCase()}-${made}@example.test`, note: 'Venez' },
  });
  await gone.client.get(`mutation { exportMyData { id } }`);
  await runJobs(api);
  return { post: post.publicId, conversation };
}

async function erase(content: 'KEPT' | 'REMOVED'): Promise<void> {
  await gone.client.get(ERASE, { input: { content } });
  await api.database.query(`update account_erasures set due_at = now()`);
  await makeJobsDue(api);
  await runJobs(api);
}

/** Tables, by any text of any column, and files where the canary is. */
async function sightings(): Promise<string[]> {
  const { rows: tables } = await api.database.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await api.database.pool.query(`select from ${name} t where t::text ilike $1 limit 1`, [
      `%${CANARY}%`,
    ]);
    if (rowCount) found.push(name);
  }
  const root = api.get<Env>(ENV).STORAGE_ROOT;
  const files = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = (await readFile(join(file.parentPath, file.name))).toString('latin1');
    if (text.toLowerCase().includes(CANARY.toLowerCase()) || file.name.endsWith('.zip')) found.push(file.name);
  }
  return found;
}

describe('once erased', () => {
  it('with their content, a person is found in no table, no job and no file', async () => {
    const { conversation } = await aCanary(true);
    expect((await sightings()).length).toBeGreaterThan(5);
    await erase('REMOVED');
    expect(await sightings()).toEqual([]);
    const { conversation: kept } = await paul.client.get(
      `query ($id: ID!) { conversation(id: $id) { messages { nodes { sequence body } } viewerCan { send } } }`,
      {
        id: conversation,
      },
    );
    expect(kept).toEqual({
      messages: {
        nodes: [
          { sequence: 1, body: '' },
          { sequence: 2, body: 'Entendu' },
        ],
      },
      viewerCan: { send: false },
    });
  });

  it('without it, a person leaves what they published, under no name', async () => {
    const { post } = await aCanary(false);
    await erase('KEPT');
    expect(await sightings()).toEqual([]);
    const { post: kept } = await paul.client.get(
      `query ($id: ID!) { post(id: $id) { body author { name initials headline } } }`,
      { id: post },
    );
    expect(kept).toEqual({ body: 'Bonjour à tous', author: { name: 'Compte supprimé', initials: '', headline: null } });
    const { territory: seen } = await paul.client.get(
      `query ($s: String!) { territory(slug: $s) { memberCount members { nodes { name } } } }`,
      {
        s: territory.slug,
      },
    );
    expect(seen).toEqual({ memberCount: 1, members: { nodes: [{ name: 'Paul Nguyen' }] } });
  });

  it('and is a deleted account wherever they were named, in the reader’s language', async () => {
    const { post, conversation } = await aCanary(false);
    await erase('KEPT');
    const NAMED = { name: 'Compte supprimé', initials: '', photo: null };
    const AS = `name initials photo { id }`;
    const { feed } = await paul.client.get(
      `query ($t: ID!) { feed(territory: $t) { nodes {
        author { ${AS} } comments { nodes { author { ${AS} } } } ... on Post { body mentions { name } } } } }`,
      { t: territory.publicId },
    );
    const nodes = feed.nodes as { author: object; comments: { nodes: object[] }; mentions?: object[] }[];
    expect(nodes.filter(({ author }) => 'name' in author && author.name !== 'Paul Nguyen')).toHaveLength(2);
    const theirs = nodes.find(({ mentions }) => mentions?.length);
    expect(theirs).toMatchObject({ mentions: [{ name: 'Compte supprimé' }], comments: { nodes: [{ author: NAMED }] } });
    for (const { author } of nodes.filter((node) => node !== theirs)) expect(author).toEqual(NAMED);
    const { conversations } = await paul.client.get(
      `{ conversations { nodes { id participants { isViewer ${AS} } lastMessage { body } } } }`,
    );
    const [found] = (conversations.nodes as { id: string; participants: { isViewer: boolean }[] }[]).filter(
      ({ id }) => id === conversation,
    );
    expect(found?.participants.find(({ isViewer }) => !isViewer)).toEqual({ isViewer: false, ...NAMED });
    const { directory } = await paul.client.get(
      `query ($t: ID!) { directory(territory: $t) { nodes { member { name } } } }`,
      { t: territory.publicId },
    );
    expect(directory.nodes).toEqual([{ member: { name: 'Paul Nguyen' } }]);
    await paul.client.get(`mutation { updateAccount(input: { locale: EN }) { id } }`);
    const { post: read } = await paul.client.get(`query ($id: ID!) { post(id: $id) { author { name } } }`, {
      id: post,
    });
    expect(read.author.name).toBe('Deleted account');
  });

  it('counts what is left, and the address is free again', async () => {
    await aCanary(true);
    await erase('REMOVED');
    const { feed } = await paul.client.get(
      `query ($t: ID!) { feed(territory: $t) { nodes { commentCount reactionCount comments { nodes { id } } } } }`,
      {
        t: territory.publicId,
      },
    );
    expect(feed.nodes).toEqual([{ commentCount: 0, reactionCount: 0, comments: { nodes: [] } }]);
    expect(await gone.client.ask(`{ viewer { name } }`)).toMatchObject({ data: { viewer: null } });
    expect(await api.database.query(`select from accounts where email like $1`, [`${CANARY.toLowerCase()}%`])).toEqual(
      [],
    );
  });

  it('nothing stays open', async () => {
    await aCanary(false);
    const socket = await openSocket(gone.client);
    const cut = untilCut(socket);
    await erase('KEPT');
    expect(await cut).toBeLessThan(10_000);
  });
});

describe('asking for it', () => {
  it('takes a fresh proof of who one is, gives a week, and can be taken back', async () => {
    await aCanary(false);
    await api.database.query(`update sessions set proved_at = now() - interval '1 day' where account_id = $1`, [
      gone.accountId,
    ]);
    expect(await gone.client.ask(ERASE, { input: { content: 'KEPT' } })).toBeRefused('PROOF_NEEDED');
    await api.database.query(`update sessions set proved_at = now() where account_id = $1`, [gone.accountId]);
    const { eraseAccount } = await gone.client.get(ERASE, { input: { content: 'KEPT' } });
    const days = (Date.parse(eraseAccount.dueAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    await runJobs(api);
    expect((await gone.client.get(`{ viewer { erasure { content } } }`)).viewer.erasure).toEqual({ content: 'KEPT' });
    await gone.client.get(`mutation { cancelErasure }`);
    expect(await gone.client.ask(`mutation { cancelErasure }`)).toBeRefused('NOT_FOUND');
    await makeJobsDue(api);
    await runJobs(api);
    expect((await gone.client.get(`{ viewer { name erasure { content } } }`)).viewer).toEqual({
      name: `Anne ${CANARY}`,
      erasure: null,
    });
    // Later tests look for the canary everywhere.
    await erase('REMOVED');
  });

  it('the last holder of the charter goes by right', async () => {
    await aCanary(false);
    await api.database.query(
      `insert into mandates (territory_id, member_id, kind, is_managing, ends_at) values ($1, $2, 'community_manager', true, now() + interval '1 year')`,
      [territory.id, gone.memberId],
    );
    await erase('KEPT');
    expect(await sightings()).toEqual([]);
  });
});
