import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aJoinRequest } from '../../joining/testing/join-request.factory';
import { anOrganisation, claimRole } from '../../organisations/testing/organisation.factory';
import { aPost } from '../../posts/testing/post.factory';
import { aMember } from '../../territories/testing/member.factory';
import { aTerritory } from '../../territories/testing/territory.factory';
import { aCanary, CANARY, erase, holdsCanary, sightings, type Canary } from '../testing/canary';
import { collectLogs } from '../testing/collect-logs';
import { plantEverywhere } from '../testing/plant-everywhere';

let api: TestApi;
let logs: string[];
beforeAll(async () => {
  api = await startTestApi({ LOG_LEVEL: 'trace' });
  logs = collectLogs(api);
});
afterAll(() => api.close());

/** Rows of codes, which take nobody's words and which nothing makes by itself. */
const WITHOUT_WORDS = ['match_lessons', 'member_interests'];

/** The ways in, and what else takes a ceremony to get a row of. */
async function plantByHand({ territory, gone, paul }: Canary): Promise<void> {
  const { accountId } = gone;
  const rows = [
    `insert into passkeys (account_id, credential_id, public_key, counter, name, is_backed_up) values ($1, 'key', '\\x00', 0, 'Clé', false)`,
    `insert into provider_identities (account_id, issuer, subject, email) values ($1, 'https://id.example', 'zibeline', 'zibeline@id.example')`,
    `insert into account_links (account_id, purpose, token_hash, expires_at, details) values ($1, 'change_email', '\\x01', now() + interval '30 days', '{"email": "zibeline@example.test"}')`,
    `insert into sign_in_tickets (account_id, purpose, token_hash, expires_at, details) values ($1, 'second_factor', '\\x02', now() + interval '30 days', '{"name": "Zibeline"}')`,
    `insert into second_factors (account_id, secret) values ($1, convert_to('Zibeline', 'UTF8'))`,
    `insert into recovery_codes (account_id, code_hash) values ($1, convert_to('Zibeline', 'UTF8'))`,
  ];
  for (const row of rows) await api.database.query(row, [accountId]);
  const ofTerritory = [
    `insert into connections (territory_id, low_id, high_id, requester_id, state, decided_at, note)
     values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $2, 'connected', now(), 'Bonjour')`,
    `insert into invitations (territory_id, kind, invited_by, label, note, expires_at)
     select $1, 'link', $2, 'Bonjour', 'Bonjour', now() + interval '30 days' where $3::uuid is not null`,
    `insert into member_restrictions (territory_id, member_id, kind, reason, decided_by, ended_at)
     values ($1, $2, 'removed', 'Bonjour', $3, now())`,
  ];
  for (const row of ofTerritory) await api.database.query(row, [territory.id, gone.memberId, paul.memberId]);
}

/** What only some write, through the doors that people use. */
async function writeEverything({ gone, paul, territory }: Canary): Promise<void> {
  const organisation = await anOrganisation(paul);
  await claimRole(gone, organisation, 'REPRESENTATIVE', `Je suis Anne ${CANARY}`);
  await gone.client.get(`mutation ($i: SaveSearchInput!) { saveSearch(input: $i) { id } }`, {
    i: { territory: territory.publicId, name: `Pour ${CANARY}`, filter: { search: CANARY } },
  });
  await paul.client.ask(`mutation ($id: ID!) { blockMember(member: $id) { id } }`, { id: gone.publicId });
  await aJoinRequest(api, await aTerritory(api), gone);
  const { publicId: id, version } = await aPost(gone, { body: `Avec ${CANARY}` });
  await gone.client.get(`mutation ($i: EditPostInput!) { editPost(input: $i) { id } }`, {
    i: { id, version, body: `Toujours avec ${CANARY}` },
  });
}

/** What is refused is logged too. */
async function beRefused({ gone }: Canary): Promise<void> {
  const visitor = api.visitor();
  await visitor.ask(`mutation { signIn(input: { email: "zibeline@example.test", password: "Zibeline!" }) { id } }`);
  await visitor.ask(`query ($slug: String!) { territory(slug: $slug) { name } }`, { slug: CANARY });
  await gone.client.ask(`mutation { updateAccount(input: { name: "Zibeline\u202E" }) { id } }`);
  await gone.client.ask(`{ zibeline }`);
  await fetch(`${api.url}/exchange/exports/zibeline?name=Zibeline`, { headers: { 'user-agent': CANARY } });
}

/** The database refuses what nobody expected it to refuse: the row at fault is in its answer. */
async function fail({ gone, territory }: Canary): Promise<void> {
  await api.database.query(`alter table saved_searches add constraint broken check (false) not valid`);
  const failed = await gone.client.ask(`mutation ($i: SaveSearchInput!) { saveSearch(input: $i) { id } }`, {
    i: { territory: territory.publicId, name: `Encore ${CANARY}`, filter: { search: CANARY } },
  });
  expect(failed).toBeRefused('INTERNAL');
  await api.database.query(`alter table saved_searches drop constraint broken`);
}

it('the canary is written everywhere, and found nowhere: tables, files, search, logs', async () => {
  const canary = await aCanary(api, true);
  await writeEverything(canary);
  await plantByHand(canary);
  await beRefused(canary);
  await fail(canary);
  const { planted, without } = await plantEverywhere(api, canary.gone);
  expect(planted.length).toBeGreaterThan(30);
  expect(without).toEqual(WITHOUT_WORDS);
  expect((await sightings(api)).length).toBeGreaterThan(25);
  await erase(api, canary.gone, 'REMOVED');
  expect(await sightings(api)).toEqual([]);
  const reader = await aMember(api, canary.territory, { name: 'Samira Haddad' });
  const { directory, territory } = await reader.client.get(
    `query ($t: ID!, $s: String!, $q: String!) {
      directory(territory: $t, filter: { search: $q }) { nodes { member { name } } }
      territory(slug: $s) { members(search: $q) { nodes { name } } } }`,
    { t: canary.territory.publicId, s: canary.territory.slug, q: CANARY.slice(0, 4) },
  );
  expect([directory.nodes, territory.members.nodes]).toEqual([[], []]);
  expect(logs.length).toBeGreaterThan(20);
  expect(logs.join('')).toContain('an operation failed');
  expect(logs.filter(holdsCanary)).toEqual([]);
}, 60_000);
