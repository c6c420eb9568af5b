import { startTestApi, type TestApi } from '../../testing/test-api';
import { nextEvent, openSocket } from '../../testing/open-socket';
import { anAccount } from '../identity/testing/account.factory';
import { aPost } from '../posts/testing/post.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { recognises } from './testing/recognition.factory';
import { TrustRefresh } from './trust-refresh';

const TRUST = `query ($territory: ID!) { trust(territory: $territory) {
  level isSteward daysToFall steps { level days people guarantors ownDays ownPeople ownGuarantors } } }`;
const REACT = `mutation ($input: ReactInput!) { react(input: $input) { id } }`;
const NOTICES = `{ notices { nodes { kind } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
let yassine: TestMember;
let paul: TestMember;

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

beforeEach(async () => {
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});

const refresh = () => api.get(TrustRefresh).territory({ territoryId: territory.id });
const trust = async (member: TestMember) => (await member.client.get(TRUST, { territory: territory.publicId })).trust;
const levelOf = async (member: TestMember): Promise<number> => (await trust(member)).level;

/** Enough for level 1 in so small a territory. */
async function isKnown(member: TestMember, by: readonly TestMember[], days = 3): Promise<void> {
  await recognises(api, member, anne, { days });
  for (const other of by) await recognises(api, other, member);
}

it('rises with different days, different people and somebody who vouches, and is told what is missing until then', async () => {
  expect(await trust(claire)).toEqual({
    level: 0,
    isSteward: false,
    daysToFall: null,
    steps: [
      { level: 1, days: 2, people: 1, guarantors: 1, ownDays: 0, ownPeople: 0, ownGuarantors: 0 },
      { level: 2, days: 6, people: 1, guarantors: 1, ownDays: 0, ownPeople: 0, ownGuarantors: 0 },
      { level: 3, days: 12, people: 1, guarantors: 1, ownDays: 0, ownPeople: 0, ownGuarantors: 0 },
    ],
  });
  await isKnown(claire, [anne, yassine]);
  await refresh();
  expect(await trust(claire)).toMatchObject({
    level: 1,
    daysToFall: 90,
    steps: [{ ownDays: 3, ownPeople: 2, ownGuarantors: 1 }, {}, {}],
  });
  expect((await claire.client.get(NOTICES)).notices.nodes[0]).toEqual({ kind: 'trust.rose' });
  expect(await levelOf(yassine)).toBe(0);
});

it('is not bought by volume: the same person a hundred times is one person', async () => {
  await recognises(api, claire, anne, { days: 30 });
  await recognises(api, yassine, claire, { days: 100 });
  await refresh();
  expect(await trust(claire)).toMatchObject({ level: 0, steps: [{ ownPeople: 1, ownGuarantors: 0 }, {}, {}] });
});

it('two puppets that only know each other stay at 0, and so does a ring of them', async () => {
  const ring = [yassine, paul, ...(await Promise.all(Array.from({ length: 4 }, () => aMember(api, territory))))];
  for (const puppet of ring)
    for (const other of ring) if (puppet !== other) await recognises(api, puppet, other, { days: 40 });
  await refresh();
  for (const puppet of ring) expect(await levelOf(puppet)).toBe(0);
});

it('what is private counts for nobody’s standing, nor what is older than a year', async () => {
  await recognises(api, claire, anne, { days: 3 });
  await recognises(api, anne, claire, { scope: 'private', verb: 'messages.sent' });
  await recognises(api, yassine, claire, { endedDaysAgo: 366 });
  await refresh();
  expect(await trust(claire)).toMatchObject({ level: 0, steps: [{ ownPeople: 0 }, {}, {}] });
});

it('is lost to silence, level by level', async () => {
  await recognises(api, claire, anne, { days: 8, endedDaysAgo: 91 });
  await recognises(api, anne, claire);
  await refresh();
  expect(await trust(claire)).toMatchObject({ level: 1, daysToFall: 89 });
});

it('without mandates or stewards, those of level 3 vouch', async () => {
  await api.database.query(`update mandates set ended_at = now() where territory_id = $1`, [territory.id]);
  await api.database.query(`update members set trust_level = 3 where territory_id = $1 and id = $2`, [
    territory.id,
    paul.memberId,
  ]);
  await isKnown(claire, [paul, yassine]);
  await refresh();
  expect(await levelOf(claire)).toBe(1);
});

it('follows an act within seconds: the job of the act lifts the one concerned and tells their open browsers', async () => {
  await isKnown(claire, [yassine]);
  const post = await aPost(claire);
  await anne.client.get(REACT, { input: { subject: post.publicId, kind: 'THANKS' } });
  const [job] = await api.database.query<{ key: string }>(
    `select key from graphile_worker.jobs where task_identifier = 'trust.refresh-member'`,
  );
  expect(job!.key).toBe(`trust ${territory.id} ${claire.memberId}`);
  const socket = await openSocket(claire.client);
  const told = nextEvent(socket, 'membership.changed');
  await api.get(TrustRefresh).member({ territoryId: territory.id, memberId: claire.memberId });
  expect(await told).toEqual({ territoryId: territory.publicId });
  expect(await levelOf(claire)).toBe(1);
  socket.close();
});

it('the daily round is one job for each territory', async () => {
  await api.get(TrustRefresh).everywhere();
  const rows = await api.database.query(
    `select from graphile_worker.jobs where task_identifier = 'trust.refresh-territory' and key = $1`,
    [`trust ${territory.id}`],
  );
  expect(rows).toHaveLength(1);
});

it('for a stranger there is nothing', async () => {
  const stranger = await anAccount(api);
  const elsewhere = await aMember(api, await aTerritory(api));
  for (const { client } of [stranger, elsewhere]) {
    expect(await client.ask(TRUST, { territory: territory.publicId })).toBeRefused('NOT_FOUND');
  }
});
