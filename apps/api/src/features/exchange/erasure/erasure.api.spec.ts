import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { openSocket, untilCut } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import type { TestMember } from '../../territories/testing/member.factory';
import type { TestTerritory } from '../../territories/testing/territory.factory';
import { aCanary as makeCanary, CANARY, ERASE, erase as eraseOf, sightings as sightingsIn } from '../testing/canary';

let api: TestApi;
let territory: TestTerritory;
let gone: TestMember;
let paul: TestMember;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

async function aCanary(inContent: boolean): Promise<{ post: string; conversation: string }> {
  const made = await makeCanary(api, inContent);
  ({ territory, gone, paul } = made);
  return made;
}

const erase = (content: 'KEPT' | 'REMOVED') => eraseOf(api, gone, content);
const sightings = () => sightingsIn(api);

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
