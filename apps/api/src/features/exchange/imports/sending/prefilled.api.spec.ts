import { runJobs } from '../../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { anAccount } from '../../../identity/testing/account.factory';
import { invitationMails } from '../../../joining/testing/invitation-mails';
import { aMember, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';
import { aCheckedImport, CONFIRM, ORIGIN } from '../testing/uploads';

const CARD = `query ($token: String!) { invitation(token: $token) { invitee { name persona commune { code name } } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { member { persona } } }`;
const LINK = `mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { url } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { mandate: 'community_manager' });
});
afterAll(() => api.close());

/** Invites by a list; gives the token in the mail to the address. */
async function invited(row: string, email: string): Promise<string> {
  const checked = await aCheckedImport(api, anne.client, {
    territory,
    file: `E-mail;Nom;Profil;Commune;Remarque\n${email};${row}`,
  });
  await anne.client.get(CONFIRM, {
    input: { import: checked.id, version: checked.version, attested: true, origin: ORIGIN },
  });
  await runJobs(api);
  return (await invitationMails(api, email))[0]!.token;
}

const cardOf = async (token: string) => (await api.visitor().get(CARD, { token })).invitation;
const known = async (email: string) =>
  (await api.database.queryOne<{ known: number }>(
    `select num_nonnulls(invitee_name, invitee_persona, invitee_commune_code) as known from invitations
      where email_hash = sha256(convert_to($1, 'UTF8'))`,
    [email],
  ))!.known;

it('what the list says of a person comes with their invitation, and nothing else of the list does', async () => {
  const token = await invited('Nadia Roux;Dirigeante;Gonesse;à rappeler', 'nadia@example.test');
  expect(await cardOf(token)).toEqual({
    invitee: { name: 'Nadia Roux', persona: 'LEADER', commune: { code: '95277', name: 'Gonesse' } },
  });
  const bare = await invited(';;;', 'bare@example.test');
  expect(await cardOf(bare)).toEqual({ invitee: { name: null, persona: null, commune: null } });
});

it('a commune that has left the territory meanwhile fills in nothing', async () => {
  const token = await invited('Ana Lopez;;Gonesse;', 'ana@example.test');
  await api.database.query(`delete from territory_communes where territory_id = $1 and commune_code = '95277'`, [
    territory.id,
  ]);
  expect((await cardOf(token)).invitee).toMatchObject({ name: 'Ana Lopez', commune: null });
  await api.database.query(`insert into territory_communes (territory_id, commune_code) values ($1, '95277')`, [
    territory.id,
  ]);
});

it('is not known of a link that several may use', async () => {
  const { createInvitationLink: made } = await anne.client.get(LINK, {
    input: { territory: territory.publicId, maxUses: 2 },
  });
  expect(await cardOf(made.url.slice(made.url.lastIndexOf('/') + 1))).toEqual({
    invitee: { name: null, persona: null, commune: null },
  });
});

it('is forgotten once it has served, and when the person wants to hear nothing more', async () => {
  const token = await invited('Léo Martin;Ambassadeur;Gonesse;', 'leo@example.test');
  expect(await known('leo@example.test')).toBe(3);
  const person = await anAccount(api);
  await person.client.get(ACCEPT, { input: { token, persona: 'ACTOR' } });
  expect(await known('leo@example.test')).toBe(0);

  await invited('Eva Blanc;Ambassadrice;Gonesse;', 'eva@example.test');
  const [mail] = await invitationMails(api, 'eva@example.test');
  await fetch(`${api.url}${mail!.neverPath}`, { method: 'POST' });
  expect(await known('eva@example.test')).toBe(0);
});
