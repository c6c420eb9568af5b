import { startTestApi, type TestApi } from '../../testing/test-api';
import { anAccount } from '../identity/testing/account.factory';
import { MemberSuspendedError } from './territories.errors';
import { CharterPresetModel } from './charter/charter.models';
import { JoiningModel } from './territory.models';
import { aMember, endMembership, type TestMember } from './testing/member.factory';
import { aTerritory, type TestTerritory } from './testing/territory.factory';

const TERRITORY = `query ($slug: String!) {
  territory(slug: $slug) { id name communeCount memberCount communes(search: "roissy") { code name } members { nodes { name } }
    charter { preset articles { power holders } } } }`;
const JOIN = `mutation ($input: JoinTerritoryInput!) { joinTerritory(input: $input) { member { name persona commune { name } } powers } }`;
const CHARTER = `mutation ($input: UpdateCharterInput!) { updateCharter(input: $input) { charter { preset version } } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
});
afterAll(() => api.close());

const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

it('a member sees the territory made of its real communes', async () => {
  const { territory: seen } = await claire.client.get(TERRITORY, { slug: territory.slug });
  expect(seen).toMatchObject({
    communeCount: 42,
    memberCount: 2,
    communes: [{ code: '95527', name: 'Roissy-en-France' }],
  });
  expect(seen.members.nodes.map((member: { name: string }) => member.name)).toEqual(['Claire Fontaine', 'Anne Duval']);
});

it('for a stranger, and for one who left or was removed, the territory does not exist', async () => {
  const stranger = await anAccount(api);
  const gone = await aMember(api, territory, { name: 'Paul Nguyen' });
  await endMembership(api, gone, 'removed');
  const unknown = await stranger.client.ask(TERRITORY, { slug: 'nulle-part' });
  for (const { client } of [stranger, gone]) {
    const answer = await client.ask(TERRITORY, { slug: territory.slug });
    expect(answer.text).toBe(unknown.text);
    const join = await client.ask(JOIN, { input: { territory: territory.publicId, persona: 'LEADER' } });
    const nowhere = await client.ask(JOIN, { input: { territory: 'AZr-Bi1DcAuGcVCZpNrhPA', persona: 'LEADER' } });
    expect(join).toBeRefused('NOT_FOUND');
    expect(withoutRequestId(join.text)).toBe(withoutRequestId(nowhere.text));
  }
});

it('a suspended member is told so', async () => {
  const member = await aMember(api, territory);
  await endMembership(api, member, 'suspended');
  const answer = await member.client.ask(CHARTER, {
    input: { territory: territory.publicId, preset: 'SHARED', version: 1, why: 'Ouvrir' },
  });
  expect(answer).toBeRefused(new MemberSuspendedError().code);
});

it('anyone signed in joins an open territory once, in a commune of its perimeter', async () => {
  const open = await aTerritory(api, { joining: JoiningModel.OPEN });
  const paul = await anAccount(api, { name: 'Paul Nguyen' });
  const input = { territory: open.publicId, persona: 'LEADER', communeCode: '95277' };
  expect(await paul.client.ask(JOIN, { input: { ...input, communeCode: '69123' } })).toBeRefused(
    'INVALID_INPUT',
    'communeCode',
  );
  const answers = await Promise.all(Array.from({ length: 20 }, () => paul.client.ask(JOIN, { input })));
  expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
  const { territory: seen } = await paul.client.get(TERRITORY, { slug: open.slug });
  expect(seen.memberCount).toBe(1);
  await paul.client.get(`mutation ($id: ID!) { leaveTerritory(territory: $id) }`, { id: open.publicId });
  expect((await paul.client.ask(TERRITORY, { slug: open.slug })).data.territory).toBeNull();
  expect((await paul.client.ask(JOIN, { input })).data.joinTerritory.member).toMatchObject({
    commune: { name: 'Gonesse' },
  });
});

it('a newcomer sees the communes of what they may join, and of nothing else', async () => {
  const paul = await anAccount(api, { name: 'Paul Nguyen' });
  const CARD = `query ($slug: String!) { joinableTerritory(slug: $slug) {
    slug communes(search: "roissy") { code } byCode: communes(search: "95527") { name } } }`;
  const open = await aTerritory(api, { joining: JoiningModel.OPEN });
  expect((await paul.client.get(CARD, { slug: open.slug })).joinableTerritory).toEqual({
    slug: open.slug,
    communes: [{ code: '95527' }],
    byCode: [{ name: 'Roissy-en-France' }],
  });
  expect((await paul.client.get(CARD, { slug: territory.slug })).joinableTerritory).toBeNull();
  const { communes } = await paul.client.get(`{ communes(search: "saint-et", first: 3) { code name } }`);
  expect(communes[0]).toEqual({ code: '42218', name: 'Saint-Étienne' });
});

it('every member sees who acts under which mandate, for as long as it lasts', async () => {
  const MANDATES = `query ($slug: String!) { territory(slug: $slug) { mandates { kind isManaging member { name } } } }`;
  const seen = async () =>
    (await claire.client.get(MANDATES, { slug: territory.slug })).territory.mandates as { kind: string }[];
  expect(await seen()).toContainEqual({ kind: 'community_manager', isManaging: true, member: { name: 'Anne Duval' } });
  const ines = await aMember(api, territory, { name: 'Inès Benali', mandate: 'moderator' });
  const before = await seen();
  await ines.client.get(`mutation ($input: MandateInput!) { endMandate(input: $input) { member { id } } }`, {
    input: { member: ines.publicId, kind: 'moderator' },
  });
  expect(await seen()).toHaveLength(before.length - 1);
});
