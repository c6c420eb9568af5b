import { startTestApi, type TestApi } from '../../../testing/test-api';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anOrganisation, claimRole, claimsSeenBy, decide, giveRole } from '../testing/organisation.factory';

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let owner: TestMember;
let claire: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { mandate: 'community_manager' });
  owner = await aMember(api, territory);
  claire = await aMember(api, territory);
});
afterAll(() => api.close());

async function waitingFor({ client }: TestMember): Promise<number> {
  const { viewer } = await client.get(`{ viewer { memberships { waiting { place count } } } }`);
  return viewer.memberships[0].waiting.find(({ place }: { place: string }) => place === 'organisations').count;
}

it('a claim waits for an owner, or, where nobody owns the page, for the territory', async () => {
  const id = await anOrganisation(owner);
  await claimRole(claire, id, 'EDITOR');
  expect([await waitingFor(anne), await waitingFor(owner), await waitingFor(claire)]).toEqual([1, 0, 0]);
  await giveRole(anne, id, owner, 'OWNER');
  expect([await waitingFor(anne), await waitingFor(owner), await waitingFor(claire)]).toEqual([0, 1, 0]);
  const [claim] = await claimsSeenBy(owner, id);
  await decide(owner, claim!.id, true);
  expect([await waitingFor(anne), await waitingFor(owner)]).toEqual([0, 0]);
});

it('whoever left, and whoever is behind a block, is not counted', async () => {
  const id = await anOrganisation(owner);
  await giveRole(anne, id, owner, 'OWNER');
  const gone = await aMember(api, territory);
  await claimRole(gone, id, 'EDITOR');
  await claimRole(claire, id, 'EDITOR');
  expect(await waitingFor(owner)).toBe(2);
  await endMembership(api, gone, 'left');
  expect(await waitingFor(owner)).toBe(1);
  await claire.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
    member: owner.publicId,
  });
  expect(await waitingFor(owner)).toBe(0);
});

it('shows at once to who decides', async () => {
  const id = await anOrganisation(owner);
  const socket = await openSocket(anne.client);
  const changed = nextEvent(socket, 'waiting.changed');
  await claimRole(claire, id, 'EDITOR');
  expect(await changed).toEqual({ territoryId: territory.publicId });
  socket.close();
});
