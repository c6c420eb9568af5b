import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, resumeMembership, type TestMember } from '../../territories/testing/member.factory';
import type { TestTerritory } from '../../territories/testing/territory.factory';
import { anOwnedPage, claimRole, claimsSeenBy, decide, type TestOrganisation } from '../testing/organisation.factory';

const ONE = `query ($id: ID!) { organisation(id: $id) { isOwned peopleCount viewerRole viewerClaim } }`;

let api: TestApi;
let territory: TestTerritory;
let owner: TestMember;
let claire: TestMember;
let page: TestOrganisation;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  ({ territory, owner, claire, page } = await anOwnedPage(api));
});
afterAll(() => api.close());

const seen = async ({ client }: TestMember) => (await client.get(ONE, { id: page.publicId })).organisation;
const comesBack = (member: TestMember) => aMember(api, territory, { account: member });

describe('who left', () => {
  it('comes back without the role they had', async () => {
    await endMembership(api, owner, 'left');
    await comesBack(owner);
    expect(await seen(owner)).toEqual({ isOwned: false, peopleCount: 0, viewerRole: null, viewerClaim: null });
  });

  it('asks for nothing any more', async () => {
    await claimRole(claire, page, 'EDITOR');
    await endMembership(api, claire, 'left');
    await comesBack(claire);
    expect(await seen(claire)).toMatchObject({ viewerClaim: null });
    expect(await claimsSeenBy(owner, page)).toEqual([]);
  });

  it('is given no role by an answer of the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const paul = await aMember(api, territory);
      await claimRole(paul, page, 'EDITOR');
      const [claim] = await claimsSeenBy(owner, page);
      await Promise.all([decide(owner, claim!.id, true), endMembership(api, paul, 'left')]);
      await comesBack(paul);
      expect(await seen(paul)).toMatchObject({ viewerRole: null, viewerClaim: null });
    }
  });
});

it('who was removed, even while suspended, has no role to come back to', async () => {
  await endMembership(api, owner, 'suspended');
  await endMembership(api, owner, 'removed');
  await resumeMembership(api, owner);
  await comesBack(owner);
  expect(await seen(owner)).toMatchObject({ isOwned: false, viewerRole: null });
});

it('who is suspended has their role again afterwards', async () => {
  await endMembership(api, owner, 'suspended');
  expect(await seen(claire)).toMatchObject({ isOwned: false });
  await resumeMembership(api, owner);
  expect(await seen(owner)).toMatchObject({ isOwned: true, viewerRole: 'OWNER' });
});
