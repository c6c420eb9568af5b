import { startTestApi, type TestApi } from '../../../testing/test-api';
import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import { anAccount } from '../../identity/testing/account.factory';
import { CharterPresetModel } from '../../territories';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { invitationMails } from '../testing/invitation-mails';
import { InvitationReminders } from './mails/invitation-reminders';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id kind email note state uses maxUses invitedBy { name } } }`;
const LINK = `mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { url invitation { id label maxUses } } }`;
const RENEW = `mutation ($id: ID!) { renewInvitationLink(id: $id) { url } }`;
const REVOKE = `mutation ($id: ID!) { revokeInvitation(id: $id) { state } }`;
const CARD = `query ($token: String!) { invitation(token: $token) { territoryName email provesEmail note inviterName communes(search: "roissy") { name } } }`;
const ORIGIN = `query ($token: String!) { invitation(token: $token) { source expiresAt forgottenAt territory { name contactEmail legalNotices } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { member { name persona } territory { slug } } }`;
const LIST = `query ($slug: String!, $state: InvitationState, $first: Int, $after: String) { territory(slug: $slug) {
  invitations(state: $state, first: $first, after: $after) { nodes { id email label state uses joined { name } invitedBy { name } } pageInfo { hasNextPage endCursor } } } }`;

const DAY_MS = 86_400_000;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api, { preset: CharterPresetModel.SHARED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine', trustLevel: 1 });
});
afterAll(() => api.close());

const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
const invite = (by: TestMember, email: string, more: object = {}) =>
  by.client.ask(INVITE, { input: { territory: territory.publicId, email, ...more } });
const link = (by: TestMember, more: object = {}) =>
  by.client.get(LINK, { input: { territory: territory.publicId, maxUses: 2, label: 'Salon des maires', ...more } });
const list = async (by: TestMember, more: object = {}) =>
  (await by.client.get(LIST, { slug: territory.slug, ...more })).territory.invitations;
const count = async (table: string) =>
  (await api.database.queryOne<{ n: number }>(
    `select count(*)::int as n from ${table === 'mails' ? 'outbox_mails' : 'invitations'}`,
  ))!.n;

describe('by mail', () => {
  it('carries a personal word, and the link in it shows who invites where', async () => {
    const { data } = await invite(claire, ' Marc@Example.TEST ', { note: 'Venez, on se tient les coudes.' });
    expect(data.inviteMember).toMatchObject({
      kind: 'EMAIL',
      email: 'marc@example.test',
      state: 'OPEN',
      invitedBy: { name: 'Claire Fontaine' },
    });
    const [mail] = await invitationMails(api, 'marc@example.test');
    expect(mail!.subject).toContain('Claire Fontaine vous invite');
    expect(mail!.text).toContain(
      '« Venez, on se tient les coudes. »'.replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»'),
    );
    const { invitation } = await api.visitor().get(CARD, { token: mail!.token });
    expect(invitation).toMatchObject({ email: 'marc@example.test', provesEmail: true, inviterName: 'Claire Fontaine' });
    expect(invitation.communes).toEqual([{ name: 'Roissy-en-France' }]);
  });

  it('says who stands behind the territory, where the address came from and when it is forgotten', async () => {
    await api.database.query(
      `update territories set contact_email = 'bonjour@example.test', legal_notices = 'Association loi 1901' where id = $1`,
      [territory.id],
    );
    await invite(claire, 'mei@example.test', { days: 10 });
    const [mail] = await invitationMails(api, 'mei@example.test');
    const { invitation } = await api.visitor().get(ORIGIN, { token: mail!.token });
    expect(invitation).toMatchObject({
      source: 'MEMBER',
      territory: { contactEmail: 'bonjour@example.test', legalNotices: 'Association loi 1901' },
    });
    expect(Date.parse(invitation.forgottenAt) - Date.parse(invitation.expiresAt)).toBe(30 * DAY_MS);
    const { createInvitationLink } = await link(claire);
    const byLink = await api.visitor().get(ORIGIN, { token: tokenOf(createInvitationLink.url) });
    expect(byLink.invitation).toMatchObject({ source: 'MEMBER', forgottenAt: null });
    await fetch(`${api.url}${mail!.neverPath}`, { method: 'POST' });
    expect((await api.visitor().get(ORIGIN, { token: mail!.token })).invitation).toBeNull();
  });

  it('waits once for an address, however often and at once it is sent', async () => {
    const before = await count('mails');
    const answers = await Promise.all(Array.from({ length: 12 }, () => invite(claire, 'ines@example.test')));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('ALREADY_INVITED', 'email');
    expect(await count('mails')).toBe(before + 1);
  });

  it('answers alike for an address with an account, without one, of a member, and of one who wants none', async () => {
    const known = await anAccount(api);
    await invite(claire, 'never@example.test');
    const [mail] = await invitationMails(api, 'never@example.test');
    await fetch(`${api.url}${mail!.neverPath}`, { method: 'POST' });
    const shape = async (email: string) => {
      const { text } = await invite(claire, email);
      return text.replace(email, '').replace(/"id":"[^"]+"/, '');
    };
    const shapes = await Promise.all([known.email, 'nobody@example.test', anne.email, 'never@example.test'].map(shape));
    expect(new Set(shapes).size).toBe(1);
    expect(await invitationMails(api, anne.email)).toEqual([]);
    expect(await invitationMails(api, 'never@example.test')).toEqual([]);
  });

  it.each([
    ['an address that is none', { email: 'marc@' }, 'email'],
    ['a word too long', { email: 'x@example.test', note: 'a'.repeat(1_001) }, 'note'],
    ['more days than a year', { email: 'x@example.test', days: 400 }, 'days'],
  ])('with %s is refused, and nothing is kept', async (_what, input, field) => {
    const before = await count('invitations');
    expect(await claire.client.ask(INVITE, { input: { territory: territory.publicId, ...input } })).toBeRefused(
      'INVALID_INPUT',
      field,
    );
    expect(await count('invitations')).toBe(before);
  });

  it('names a mandate only from who may grant it', async () => {
    const before = await count('invitations');
    expect(await invite(claire, 'mod@example.test', { mandate: 'moderator' })).toBeRefused('FORBIDDEN');
    expect(await count('invitations')).toBe(before);
    expect(await invite(anne, 'mod@example.test', { mandate: 'moderator' })).toSucceed();
  });
});

describe('by link', () => {
  it('serves as many people as it says, and keeps who came by whom', async () => {
    const { createInvitationLink: made } = await link(claire);
    const token = tokenOf(made.url);
    const people = await Promise.all(
      ['Ana', 'Bob', 'Cid', 'Dan'].map((name) => anAccount(api, { name: `${name} Petit` })),
    );
    const answers = await Promise.all(people.map(({ client }) => client.ask(ACCEPT, { input: { token } })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(2);
    expect(answers.find(({ errors }) => errors)).toBeRefused('LINK_EXPIRED');
    const listed = (await list(claire, { state: 'ACCEPTED' })).nodes.find(
      ({ id }: { id: string }) => id === made.invitation.id,
    );
    expect(listed).toMatchObject({ label: 'Salon des maires', uses: 2, invitedBy: { name: 'Claire Fontaine' } });
    expect(listed.joined).toHaveLength(2);
    const acts = await api.database.query(
      `select from interactions i join ledger_pseudonyms p on p.territory_id = i.territory_id and p.pseudonym = i.counterpart
        where i.verb = 'invitations.accepted' and p.member_id = $1`,
      [claire.memberId],
    );
    expect(acts).toHaveLength(2);
  });

  it('can be had again, and all its links end with it', async () => {
    const { createInvitationLink: made } = await link(claire);
    const { renewInvitationLink: again } = await claire.client.get(RENEW, { id: made.invitation.id });
    expect(again.url).not.toBe(made.url);
    const open = async (url: string) => (await api.visitor().get(CARD, { token: tokenOf(url) })).invitation;
    expect(await open(made.url)).toMatchObject({ email: null, provesEmail: false });
    expect((await claire.client.get(REVOKE, { id: made.invitation.id })).revokeInvitation.state).toBe('REVOKED');
    expect([await open(made.url), await open(again.url)]).toEqual([null, null]);
    expect(await claire.client.ask(RENEW, { id: made.invitation.id })).toBeRefused('NOT_FOUND');
    expect(await claire.client.ask(REVOKE, { id: made.invitation.id })).toBeRefused('NOT_FOUND');
  });
});

describe('the list', () => {
  it('shows everyone’s to who answers for admissions, else one’s own, by pages', async () => {
    await invite(anne, 'karim@example.test');
    const all = (await list(anne)).nodes as { invitedBy: { name: string } }[];
    expect(new Set(all.map(({ invitedBy }) => invitedBy.name))).toEqual(new Set(['Anne Duval', 'Claire Fontaine']));
    const own = (await list(claire)).nodes as { invitedBy: { name: string } }[];
    expect(new Set(own.map(({ invitedBy }) => invitedBy.name))).toEqual(new Set(['Claire Fontaine']));
    const first = await list(anne, { first: 2 });
    const second = await list(anne, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(
      (await list(anne, { first: 4 })).nodes.map(({ id }: { id: string }) => id),
    );
  });

  it('takes no statement more for a longer page', async () => {
    const statements = async (first: number) =>
      (await anne.client.ask(LIST, { slug: territory.slug, first })).statements;
    expect(await statements(8)).toBe(await statements(1));
  });

  it('is closed to others, as is what others sent', async () => {
    const newcomer = await aMember(api, territory);
    expect(await newcomer.client.ask(LIST, { slug: territory.slug })).toBeRefused('FORBIDDEN');
    const peer = await aMember(api, territory, { trustLevel: 1 });
    const [theirs] = (await list(claire, { state: 'OPEN' })).nodes;
    expect(await peer.client.ask(REVOKE, { id: theirs.id })).toBeRefused('NOT_FOUND');
    expect((await list(claire, { state: 'OPEN' })).nodes[0]).toEqual(theirs);
  });
});

describe('an answer', () => {
  it('is refused to a link that has expired, and costs no statement a stranger could time', async () => {
    await invite(claire, 'late@example.test');
    const [mail] = await invitationMails(api, 'late@example.test');
    await api.database.query(
      `update invitations set expires_at = now() - interval '1 minute' where email = 'late@example.test'`,
    );
    expect((await api.visitor().get(CARD, { token: mail!.token })).invitation).toBeNull();
    expect(await (await anAccount(api)).client.ask(ACCEPT, { input: { token: mail!.token } })).toBeRefused(
      'LINK_EXPIRED',
    );
    expect(await invite(claire, 'late@example.test')).toSucceed();
    expect(await invitationMails(api, 'late@example.test')).toHaveLength(2);
  });

  it('twice by the same person leaves the further use to others', async () => {
    const { createInvitationLink: made } = await link(claire);
    const input = { token: tokenOf(made.url) };
    const person = await anAccount(api);
    expect(await person.client.ask(ACCEPT, { input })).toSucceed();
    expect(await person.client.ask(ACCEPT, { input })).toBeRefused('ALREADY_MEMBER');
    expect(await (await anAccount(api)).client.ask(ACCEPT, { input })).toSucceed();
  });
});

describe('somebody who is a member already', () => {
  const PLACE = `query ($token: String!) { invitedMembership(token: $token) { territory { slug } member { name } } }`;
  const placeOf = async (client: TestMember['client'], token: string) =>
    (await client.get(PLACE, { token })).invitedMembership;

  it('is led to the territory, by a link that is open and by one that was used up', async () => {
    const { createInvitationLink: made } = await link(claire, { maxUses: 1 });
    const token = tokenOf(made.url);
    const place = { territory: { slug: territory.slug } };
    expect(await placeOf(anne.client, token)).toEqual({ ...place, member: { name: 'Anne Duval' } });
    const person = await anAccount(api, { name: 'Paul Petit' });
    expect(await placeOf(person.client, token)).toBeNull();
    await person.client.get(ACCEPT, { input: { token } });
    expect((await person.client.get(CARD, { token })).invitation).toBeNull();
    expect(await placeOf(person.client, token)).toEqual({ ...place, member: { name: 'Paul Petit' } });
  });

  it('is nobody signed out, elsewhere, suspended, or with a link that never was', async () => {
    const { createInvitationLink: made } = await link(claire);
    const token = tokenOf(made.url);
    const gone = await aMember(api, territory);
    await endMembership(api, gone, 'suspended');
    const stranger = await aMember(api, await aTerritory(api));
    for (const client of [api.visitor(), gone.client, stranger.client]) expect(await placeOf(client, token)).toBeNull();
    expect(await placeOf(anne.client, 'x'.repeat(43))).toBeNull();
  });
});

describe('never again', () => {
  it('asks on a page, and only the button counts: scanners open links', async () => {
    await invite(claire, 'quiet@example.test');
    const [mail] = await invitationMails(api, 'quiet@example.test');
    const page = await fetch(`${api.url}${mail!.neverPath}`, { headers: { 'accept-language': 'fr' } });
    expect(await page.text()).toContain('<form method="post">');
    expect((await api.visitor().get(CARD, { token: mail!.token })).invitation).not.toBeNull();
    const done = await fetch(`${api.url}${mail!.neverPath}`, { method: 'POST', headers: { 'accept-language': 'fr' } });
    expect(await done.text()).toContain('C’est noté');
    expect((await api.visitor().get(CARD, { token: mail!.token })).invitation).toBeNull();
    const [row] = await api.database.query<{ email: string | null }>(
      `select email from invitations where email_hash = sha256('quiet@example.test')`,
    );
    expect(row!.email).toBeNull();
  });

  it('keeps back what has not left, in every territory, and answers the same for a made-up link', async () => {
    const elsewhere = await aTerritory(api, { preset: CharterPresetModel.AUTONOMOUS });
    const other = await aMember(api, elsewhere);
    await invite(claire, 'twice@example.test');
    await other.client.get(INVITE, { input: { territory: elsewhere.publicId, email: 'twice@example.test' } });
    const mails = await invitationMails(api, 'twice@example.test');
    expect(mails).toHaveLength(2);
    const post = async (path: string) => (await fetch(`${api.url}${path}`, { method: 'POST' })).text();
    expect(await post(mails[0]!.neverPath)).toBe(await post(`/never-again/${'x'.repeat(43)}`));
    expect(await invitationMails(api, 'twice@example.test')).toEqual([]);
  });
});

describe('a reminder', () => {
  const remind = () => api.get(InvitationReminders).remind();
  const age = (email: string) =>
    api.database.query(`update invitations set created_at = now() - interval '8 days' where email = $1`, [email]);

  it('goes once to who has not answered in a week, with a link that works', async () => {
    await invite(claire, 'slow@example.test', { note: 'À bientôt' });
    await remind();
    expect(await invitationMails(api, 'slow@example.test')).toHaveLength(1);
    await age('slow@example.test');
    await Promise.all([remind(), remind()]);
    await remind();
    const mails = await invitationMails(api, 'slow@example.test');
    expect(mails).toHaveLength(2);
    expect(mails[1]!.subject).toContain('attend encore');
    const accepted = await (await anAccount(api)).client.ask(ACCEPT, { input: { token: mails[1]!.token } });
    expect(accepted).toSucceed();
    await runJobs(api);
  });

  it('goes to nobody who has joined, whose inviter has left, or whose invitation was revoked', async () => {
    const leaver = await aMember(api, territory, { trustLevel: 1 });
    await invite(leaver, 'orphan@example.test');
    const { data } = await invite(claire, 'revoked@example.test');
    await claire.client.get(REVOKE, { id: data.inviteMember.id });
    await Promise.all([age('orphan@example.test'), age('revoked@example.test')]);
    await endMembership(api, leaver, 'left');
    await remind();
    expect(await invitationMails(api, 'orphan@example.test')).toHaveLength(1);
    expect(await invitationMails(api, 'revoked@example.test')).toHaveLength(0);
  });
});

it('nobody invites where the charter gives that power to nobody', async () => {
  const silent = await aTerritory(api);
  const member = await aMember(api, silent, { mandate: 'community_manager' });
  await nobodyHolds(api, silent, 'members.invite');
  const before = await count('invitations');
  expect(
    await member.client.ask(INVITE, { input: { territory: silent.publicId, email: 'a@example.test' } }),
  ).toBeRefused('FORBIDDEN');
  expect(await member.client.ask(LINK, { input: { territory: silent.publicId, maxUses: 1 } })).toBeRefused('FORBIDDEN');
  expect(await count('invitations')).toBe(before);
});
