import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anUpload } from '../../media/testing/upload.factory';
import { anAccount } from '../../identity/testing/account.factory';
import { aMember, type TestMember } from '../testing/member.factory';
import { aTerritory, type TestTerritory } from '../testing/territory.factory';
import { JoiningModel } from '../territory.models';

const PROFILE = `name motto color languages contactEmail contactPhone legalNotices version communeCount logo { width url(width: 200) }`;
const READ = `query ($slug: String!) { territory(slug: $slug) { ${PROFILE} } }`;
const UPDATE = `mutation ($input: UpdateTerritoryInput!) { updateTerritory(input: $input) { ${PROFILE} } }`;
const LOGO = `mutation ($input: TerritoryLogoInput!) { setTerritoryLogo(input: $input) { ${PROFILE} } }`;
const PERIMETER = `mutation ($input: ChangePerimeterInput!) { changePerimeter(input: $input) { ${PROFILE} } }`;
const CARD = `query ($slug: String!) { joinableTerritory(slug: $slug) { name motto color contactEmail legalNotices } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api, { joining: JoiningModel.OPEN });
  anne = await aMember(api, territory, { mandate: 'community_manager' });
  claire = await aMember(api, territory);
});

const filled = (changes: object = {}) => ({
  input: {
    territory: territory.publicId,
    version: 1,
    name: 'Grand Roissy',
    motto: 'La porte de la France',
    color: '#8a2b4e',
    languages: ['fr', 'en'],
    contactEmail: 'bonjour@roissy.example',
    contactPhone: '+33 1 34 29 03 06',
    legalNotices: 'Communauté d’agglomération Roissy Pays de France',
    ...changes,
  },
});
const read = async () => (await claire.client.get(READ, { slug: territory.slug })).territory;

it('who holds the power changes what the territory shows, members and newcomers see it, open browsers are told', async () => {
  const socket = await openSocket(claire.client);
  await new Promise((resolve) => socket.emit('territory.follow', territory.publicId, resolve));
  const told = nextEvent(socket, 'territory.changed');
  expect(await anne.client.ask(UPDATE, filled())).toSucceed();
  expect(await told).toEqual({ territoryId: territory.publicId });
  socket.close();
  const { input } = filled();
  expect(await read()).toMatchObject({
    name: input.name,
    motto: input.motto,
    color: input.color,
    languages: ['fr', 'en'],
    version: 2,
  });
  const newcomer = await anAccount(api);
  expect((await newcomer.client.get(CARD, { slug: territory.slug })).joinableTerritory).toEqual({
    name: input.name,
    motto: input.motto,
    color: input.color,
    contactEmail: input.contactEmail,
    legalNotices: input.legalNotices,
  });
});

it.each([
  [{ color: '#f2b632' }, 'COLOR_TOO_FAINT', 'color'],
  [{ color: 'red' }, 'COLOR_TOO_FAINT', 'color'],
  [{ languages: [] }, 'INVALID_INPUT', 'languages'],
  [{ languages: ['klingon'] }, 'INVALID_INPUT', 'languages'],
  [{ contactEmail: 'nobody' }, 'INVALID_INPUT', 'contactEmail'],
  [{ contactPhone: 'call me' }, 'INVALID_INPUT', 'contactPhone'],
  [{ name: 'R\u202Eoissy' }, 'DECEPTIVE_NAME', 'name'],
  [{ motto: 'x'.repeat(121) }, 'INVALID_INPUT', 'motto'],
  [{ version: 7 }, 'STALE_VERSION', undefined],
] as const)('%j is refused, and nothing changes', async (changes, code, field) => {
  const before = await read();
  const answer = await anne.client.ask(UPDATE, filled(changes));
  if (field) expect(answer).toBeRefused(code, field);
  else expect(answer).toBeRefused(code);
  expect(await read()).toEqual(before);
});

it('a member without the power is refused, a stranger finds nothing', async () => {
  const before = await read();
  expect(await claire.client.ask(UPDATE, filled())).toBeRefused('FORBIDDEN');
  const stranger = await anAccount(api);
  expect(await stranger.client.ask(UPDATE, filled())).toBeRefused('NOT_FOUND');
  expect(await stranger.client.ask(LOGO, { input: { territory: territory.publicId } })).toBeRefused('NOT_FOUND');
  expect(await read()).toEqual(before);
});

it('a logo comes from an upload of one’s own for a logo, and goes again', async () => {
  const input = { territory: territory.publicId, upload: await anUpload(api, anne, { purpose: 'territory_logo' }) };
  expect(await claire.client.ask(LOGO, { input })).toBeRefused('FORBIDDEN');
  expect(await anne.client.ask(LOGO, { input })).toSucceed();
  expect((await read()).logo).toMatchObject({ width: 400, url: expect.stringContaining('/media/') });
  expect(await anne.client.ask(LOGO, { input: { ...input, upload: await anUpload(api, anne) } })).toBeRefused(
    'INVALID_INPUT',
    'upload',
  );
  expect(await anne.client.ask(LOGO, { input: { territory: territory.publicId } })).toSucceed();
  expect((await read()).logo).toBeNull();
});

it('a perimeter grows and shrinks; whoever lives where it left keeps their place among the members', async () => {
  const { communeCount } = await read();
  await api.database.query(`update members set commune_code = '95277' where id = $1`, [claire.memberId]);
  const change = (add: string[], remove: string[]) =>
    anne.client.ask(PERIMETER, { input: { territory: territory.publicId, add, remove } });
  expect(await change(['75056'], ['95277'])).toSucceed();
  expect((await read()).communeCount).toBe(communeCount);
  const [row] = await api.database.query<{ commune_code: string | null; state: string }>(
    `select commune_code, state from members where id = $1`,
    [claire.memberId],
  );
  expect(row).toEqual({ commune_code: null, state: 'active' });
  expect(await change(['99999'], [])).toBeRefused('INVALID_INPUT', 'add');
  const all = await api.database.query<{ code: string }>(
    `select commune_code as code from territory_communes where territory_id = $1`,
    [territory.id],
  );
  expect(
    await change(
      [],
      all.map(({ code }) => code),
    ),
  ).toBeRefused('INVALID_INPUT', 'remove');
  expect((await read()).communeCount).toBe(communeCount);
});

it('every member sees all its communes on a map, those without a known place included', async () => {
  const MAP = `query ($slug: String!) { territory(slug: $slug) { communeCount perimeterMap { contours places { code name longitude latitude } } } }`;
  const codes = await api.database.query<{ code: string; placed: boolean }>(
    `select tc.commune_code as code, p.commune_code is not null as placed from territory_communes tc
       left join commune_points p on p.commune_code = tc.commune_code where tc.territory_id = $1 order by 1`,
    [territory.id],
  );
  const { data } = await claire.client.ask<{
    territory: { communeCount: number; perimeterMap: { places: { code: string; longitude: number | null }[] } };
  }>(MAP, { slug: territory.slug });
  const { communeCount, perimeterMap } = data.territory;
  expect(perimeterMap.places).toHaveLength(communeCount);
  expect(perimeterMap.places.map(({ code, longitude }) => ({ code, placed: longitude !== null }))).toEqual(codes);
  const stranger = await anAccount(api);
  expect((await stranger.client.ask<{ territory: null }>(MAP, { slug: territory.slug })).data.territory).toBeNull();
});
