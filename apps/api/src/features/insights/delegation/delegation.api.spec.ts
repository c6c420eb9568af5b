import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { CharterPresetModel } from '../../territories';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { DelegationService } from './delegation.service';

const DELEGATION = `query ($territory: ID!) { delegation(territory: $territory) { share powers { power holders outside } trend { day share } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { mandate: 'community_manager' });
  claire = await aMember(api, territory);
});

const read = async (member: TestMember) =>
  (await member.client.get(DELEGATION, { territory: territory.publicId })).delegation;
const powerOf = async (power: string) =>
  (await read(claire)).powers.find((row: { power: string }) => row.power === power);

it('counts who holds each power, in and outside the managing team', async () => {
  expect(await powerOf('posts.publish')).toEqual({ power: 'posts.publish', holders: 2, outside: 1 });
  expect(await powerOf('charter.edit')).toEqual({ power: 'charter.edit', holders: 1, outside: 0 });
  const left = await aMember(api, territory);
  await endMembership(api, left, 'left');
  expect(await powerOf('posts.publish')).toMatchObject({ holders: 2 });
});

it('follows the charter at once', async () => {
  const guided = (await read(claire)).share;
  await aMember(api, territory, { trustLevel: 3 });
  await anne.client.get(
    `mutation ($input: UpdateCharterInput!) { updateCharter(input: $input) { charter { preset } } }`,
    {
      input: { territory: territory.publicId, preset: 'AUTONOMOUS', version: 1, why: 'Tous ensemble' },
    },
  );
  expect((await read(claire)).share).toBeGreaterThan(guided);
  expect(await powerOf('charter.edit')).toEqual({ power: 'charter.edit', holders: 1, outside: 1 });
});

it('keeps one figure a day', async () => {
  await api.get(DelegationService).keep();
  await api.get(DelegationService).keep();
  expect((await read(claire)).trend).toEqual([]);
  await api.database.query(`update delegation_snapshots set day = day - 1 where territory_id = $1`, [territory.id]);
  const { share, trend } = await read(claire);
  expect(trend).toHaveLength(1);
  expect(trend[0].share).toBeCloseTo(share, 5);
});

it('is nothing to strangers', async () => {
  const stranger = await anAccount(api);
  expect(await stranger.client.ask(DELEGATION, { territory: territory.publicId })).toBeRefused('NOT_FOUND');
});
