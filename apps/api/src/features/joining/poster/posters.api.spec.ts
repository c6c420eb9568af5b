import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const LINK = `mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { invitation { id } } }`;
const REVOKE = `mutation ($id: ID!) { revokeInvitation(id: $id) { state } }`;

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let invitation: string;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { trustLevel: 1 });
  const made = await claire.client.get(LINK, { input: { territory: territory.publicId, maxUses: 10 } });
  invitation = made.createInvitationLink.invitation.id;
});
afterAll(() => api.close());

const poster = (id: string, cookie?: string) =>
  fetch(`${api.url}/posters/${id}.pdf`, { headers: cookie ? { cookie } : {} });
const links = async () =>
  (await api.database.query<{ n: number }>(`select count(*)::int as n from invitation_links`))[0]!.n;

it('is a sheet with a link of its own, for who made the invitation', async () => {
  const before = await links();
  const answer = await poster(invitation, claire.client.cookie);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain(`${territory.slug}-affiche.pdf`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(await links()).toBe(before + 1);
});

it('is nothing for others: signed out, of another inviter, made up, or revoked', async () => {
  const peer = await aMember(api, territory, { trustLevel: 1 });
  const stranger = await aMember(api, await aTerritory(api), { trustLevel: 4 });
  const before = await links();
  expect((await poster(invitation)).status).toBe(401);
  const madeUp = await poster('made-up', claire.client.cookie);
  expect(madeUp.status).toBe(404);
  for (const { client } of [peer, stranger]) expect((await poster(invitation, client.cookie)).status).toBe(404);
  await claire.client.get(REVOKE, { id: invitation });
  expect((await poster(invitation, claire.client.cookie)).status).toBe(404);
  expect(await links()).toBe(before);
});
