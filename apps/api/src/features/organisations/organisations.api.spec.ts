import { startTestApi, type TestApi } from '../../testing/test-api';
import { runJobs } from '../../platform/jobs/testing/run-jobs';
import { anUpload } from '../media/testing/upload.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { nobodyHolds } from '../territories/testing/charter.factory';
import {
  anOrganisation,
  claimRole,
  claimsSeenBy,
  CREATE,
  decide,
  giveRole,
  organisationInput,
} from './testing/organisation.factory';

const ONE = `query ($id: ID!) { organisation(id: $id) {
  id name version isOwned peopleCount viewerRole viewerClaim viewerCan { edit remove decideClaims publish }
  logo { url(width: 96) } people { role member { id name } } publications { nodes { id } } } }`;
const LIST = `query ($territory: ID!, $search: String = "", $kind: OrganisationKind, $sector: String, $first: Int = 20, $after: String) {
  organisations(territory: $territory, search: $search, kind: $kind, sector: $sector, first: $first, after: $after) {
    nodes { name peopleCount viewerRole logo { url(width: 96) } } pageInfo { hasNextPage endCursor } } }`;
const EDIT = `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { name version } }`;
const SET_ROLE = `mutation ($input: SetOrganisationRoleInput!) { setOrganisationRole(input: $input) { viewerRole } }`;
const SEND_AWAY = `mutation ($input: OrganisationPersonInput!) { removeFromOrganisation(input: $input) { peopleCount } }`;
const REMOVE = `mutation ($id: ID!) { removeOrganisation(id: $id) }`;
const SET_LOGO = `mutation ($input: SetLogoInput!) { setLogo(input: $input) { logo { url(width: 96) } } }`;
const POST = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version organisation { id name } } }`;
const EDIT_POST = `mutation ($input: EditPostInput!) { editPost(input: $input) { body } }`;
const FEED = `query ($territory: ID!) { feed(territory: $territory) { nodes { id organisation { name logo { url(width: 96) } } viewerCan { edit } } } }`;

const SIREN = '732829320';
const MADE_UP = 'A'.repeat(43);

let api: TestApi;
let territory: TestTerritory;
let yassine: TestMember;
let claire: TestMember;
let anne: TestMember;
let stranger: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  yassine = await aMember(api, territory, { name: 'Yassine Merle', persona: 'leader' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  stranger = await aMember(api, await aTerritory(api), { name: 'Marc Lefèvre' });
}, 60_000);
afterAll(() => api.close());

const seen = async (id: string, by = yassine) => (await by.client.get(ONE, { id })).organisation;
const rows = async () =>
  (
    await api.database.query<{ all: string }>(
      `select (select json_agg(p order by id) from organisation_pages p)::text || (select json_agg(p) from organisation_people p)::text
            || (select json_agg(c order by id) from organisation_claims c)::text as all`,
    )
  )[0]?.all;

/** The answer, once it is sure that it changed nothing. */
async function unchanged<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const before = await rows();
  const answer = await act();
  expect(await rows()).toEqual(before);
  return answer;
}

describe('a page', () => {
  it('is made by a holder of the power, who tends it and does not own it', async () => {
    const made = (
      await yassine.client.get(CREATE, {
        input: organisationInput(yassine, { registration: '732 829 320 00074', represents: true }),
      })
    ).createOrganisation;
    expect(made).toMatchObject({
      siren: SIREN,
      siret: '73282932000074',
      viewerRole: null,
      viewerClaim: 'OWNER',
      viewerCan: { edit: true },
    });
    expect(await seen(made.id, claire)).toMatchObject({
      isOwned: false,
      peopleCount: 0,
      viewerCan: { edit: false, decideClaims: false },
    });
    expect(await seen(made.id, stranger)).toBeNull();
  });

  it.each([
    [{ registration: '732829321' }, 'REGISTRATION_INVALID', 'registration'],
    [{ registration: '73282932' }, 'REGISTRATION_INVALID', 'registration'],
    [{ name: 'M\u0435rle' }, 'DECEPTIVE_NAME', 'name'],
    [{ name: 'M' }, 'INVALID_INPUT', 'name'],
    [{ sector: '04' }, 'INVALID_INPUT', 'sector'],
    [{ communeCode: '75056' }, 'INVALID_INPUT', 'communeCode'],
    [{ links: ['javascript:alert(1)'] }, 'INVALID_INPUT', 'links'],
    [{ links: Array.from({ length: 6 }, () => 'https://merle.example') }, 'INVALID_INPUT', 'links'],
  ])('with %j is refused', async (changes, code, field) => {
    const answer = await unchanged(() => yassine.client.ask(CREATE, { input: organisationInput(yassine, changes) }));
    expect(answer).toBeRefused(code as 'INVALID_INPUT', field);
  });

  it('is one a territory for a SIREN, which another territory may have a page of too', async () => {
    const input = organisationInput(claire, { registration: SIREN });
    expect(await unchanged(() => claire.client.ask(CREATE, { input }))).toBeRefused(
      'ORGANISATION_EXISTS',
      'registration',
    );
    await anOrganisation(stranger, { registration: SIREN, name: 'Un autre nom' });
    expect(await api.database.query(`select from organisations where siren = $1`, [SIREN])).toHaveLength(1);
    const both = await Promise.all(
      [1, 2].map(() => claire.client.ask(CREATE, { input: organisationInput(claire, { registration: '443061841' }) })),
    );
    expect(both.filter(({ errors }) => errors)).toHaveLength(1);
  });

  it('is not made without the power, nor by a stranger', async () => {
    const other = await aTerritory(api);
    const member = await aMember(api, other);
    await nobodyHolds(api, other, 'organisations.create');
    expect(await unchanged(() => member.client.ask(CREATE, { input: organisationInput(member) }))).toBeRefused(
      'FORBIDDEN',
    );
    const input = { ...organisationInput(member), territory: territory.publicId };
    expect(await unchanged(() => member.client.ask(CREATE, { input }))).toBeRefused('NOT_FOUND');
  });

  it('is edited by its maker until it is owned, and never over a newer version', async () => {
    const page = await anOrganisation(yassine);
    const { territory: _, represents: __, ...words } = organisationInput(yassine, { name: 'Merle & fille' });
    const edit = (by: TestMember, version = 1) =>
      by.client.ask(EDIT, { input: { id: page.publicId, version, ...words } });
    expect(await unchanged(() => edit(claire))).toBeRefused('FORBIDDEN');
    expect((await edit(yassine)).data.editOrganisation).toEqual({ name: 'Merle & fille', version: 2 });
    expect(await unchanged(() => edit(yassine))).toBeRefused('STALE_VERSION');
    await giveRole(anne, page, claire, 'OWNER');
    expect(await unchanged(() => edit(yassine, 2))).toBeRefused('FORBIDDEN');
    expect(await edit(claire, 2)).toSucceed();
  });

  it('goes with its logo and its organisation, and leaves what was published to its author', async () => {
    const page = await anOrganisation(yassine, { registration: '356000000' });
    await giveRole(anne, page, yassine, 'OWNER');
    const upload = await anUpload(api, yassine, { purpose: 'organisation_logo' });
    const set = await yassine.client.get(SET_LOGO, { input: { organisation: page.publicId, upload } });
    const { url } = set.setLogo.logo;
    const post = (
      await yassine.client.get(POST, {
        input: { territory: territory.publicId, body: 'Bonjour', organisation: page.publicId },
      })
    ).publishPost;
    expect(await unchanged(() => claire.client.ask(REMOVE, { id: page.publicId }))).toBeRefused('FORBIDDEN');
    expect(await yassine.client.ask(REMOVE, { id: page.publicId })).toSucceed();
    await runJobs(api);
    expect((await fetch(api.url + url)).status).toBe(404);
    expect(await api.database.query(`select from organisations where siren = '356000000'`)).toEqual([]);
    const { feed } = await claire.client.get(FEED, { territory: territory.publicId });
    expect(feed.nodes.find(({ id }: { id: string }) => id === post.id)).toMatchObject({ organisation: null });
  });
});

describe('a claim', () => {
  it('is decided by the territory where nobody owns the page, and by its owner from then on', async () => {
    const page = await anOrganisation(yassine);
    expect(await claimRole(yassine, page, 'OWNER', 'C’est mon atelier')).toSucceed();
    expect(await claimsSeenBy(claire, page)).toEqual([]);
    const [claim] = await claimsSeenBy(anne, page);
    expect(claim).toMatchObject({ role: 'OWNER', note: 'C’est mon atelier' });
    expect(await unchanged(() => decide(claire, claim!.id, true))).toBeRefused('NOT_FOUND');
    expect(await unchanged(() => decide(stranger, claim!.id, true))).toBeRefused('NOT_FOUND');
    expect((await decide(anne, claim!.id, true)).data.decideClaim).toEqual({ peopleCount: 1, isOwned: true });
    await claimRole(claire, page, 'EDITOR');
    expect(await claimsSeenBy(anne, page)).toEqual([]);
    const [second] = await claimsSeenBy(yassine, page);
    expect(await unchanged(() => decide(anne, second!.id, true))).toBeRefused('NOT_FOUND');
    expect(await decide(yassine, second!.id, false)).toSucceed();
    expect(await seen(page.publicId, claire)).toMatchObject({ viewerRole: null, viewerClaim: null });
  });

  it('waits once, is decided once, and asks for nothing one has', async () => {
    const page = await anOrganisation(claire);
    await claimRole(yassine, page, 'MEMBER');
    await claimRole(yassine, page, 'EDITOR');
    const claims = await claimsSeenBy(anne, page);
    expect(claims.map(({ role }) => role)).toEqual(['EDITOR']);
    const both = await Promise.all([decide(anne, claims[0]!.id, true), decide(anne, claims[0]!.id, true)]);
    expect(both.filter(({ errors }) => errors)).toHaveLength(1);
    expect(await unchanged(() => claimRole(yassine, page, 'MEMBER'))).toBeRefused('ALREADY_BELONGS', 'role');
    expect(await unchanged(() => claimRole(stranger, page, 'OWNER'))).toBeRefused('NOT_FOUND');
    expect(await unchanged(() => claimRole(yassine, { ...page, publicId: MADE_UP }, 'OWNER'))).toBeRefused('NOT_FOUND');
  });
});

describe('people', () => {
  it('change roles by an owner alone, and leave by themselves', async () => {
    const page = await anOrganisation(anne, { represents: true });
    await giveRole(anne, page, yassine, 'EDITOR');
    await giveRole(anne, page, claire, 'MEMBER');
    const role = (by: TestMember, member: TestMember, to: string) =>
      by.client.ask(SET_ROLE, { input: { organisation: page.publicId, member: member.publicId, role: to } });
    const away = (by: TestMember, member: TestMember) =>
      by.client.ask(SEND_AWAY, { input: { organisation: page.publicId, member: member.publicId } });
    expect(await unchanged(() => role(yassine, yassine, 'OWNER'))).toBeRefused('FORBIDDEN');
    expect(await unchanged(() => away(yassine, claire))).toBeRefused('FORBIDDEN');
    expect(await unchanged(() => role(anne, stranger, 'OWNER'))).toBeRefused('NOT_FOUND');
    expect(await role(anne, yassine, 'OWNER')).toSucceed();
    expect(await away(claire, claire)).toSucceed();
    const { people } = await seen(page.publicId);
    expect(
      people.map(({ role: has, member }: { role: string; member: { name: string } }) => [has, member.name]),
    ).toEqual([
      ['OWNER', 'Anne Duval'],
      ['OWNER', 'Yassine Merle'],
    ]);
  });

  it('who left the territory owns nothing there any more', async () => {
    const page = await anOrganisation(yassine);
    const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
    await giveRole(anne, page, paul, 'OWNER');
    await endMembership(api, paul, 'left');
    expect(await seen(page.publicId)).toMatchObject({ isOwned: false, peopleCount: 0, people: [] });
    expect(await seen(page.publicId, anne)).toMatchObject({ viewerCan: { decideClaims: true } });
  });
});

describe('in its name', () => {
  it('owners and editors publish where the charter allows, and edit each other’s words', async () => {
    const page = await anOrganisation(yassine);
    const input = { territory: territory.publicId, body: 'La scierie recrute', organisation: page.publicId };
    const count = () => api.database.query(`select from subjects`).then((all) => all.length);
    const before = await count();
    expect(await yassine.client.ask(POST, { input })).toBeRefused('NOT_REPRESENTATIVE', 'organisation');
    expect(await yassine.client.ask(POST, { input: { ...input, organisation: MADE_UP } })).toBeRefused('NOT_FOUND');
    expect(await count()).toBe(before);
    await giveRole(anne, page, yassine, 'OWNER');
    await giveRole(yassine, page, claire, 'EDITOR');
    const { publishPost } = await yassine.client.get(POST, { input });
    expect(publishPost.organisation).toEqual({ id: page.publicId, name: 'Menuiserie Merle' });
    expect((await seen(page.publicId, anne)).publications.nodes).toEqual([{ id: publishPost.id }]);
    const edit = (by: TestMember) =>
      by.client.ask(EDIT_POST, { input: { id: publishPost.id, version: publishPost.version, body: 'Deux postes' } });
    const samira = await aMember(api, territory, { name: 'Samira Haddad' });
    expect(await edit(samira)).toBeRefused('FORBIDDEN');
    expect((await edit(claire)).data.editPost.body).toBe('Deux postes');
  });

  it('nobody publishes where the charter gives the power to nobody', async () => {
    const other = await aTerritory(api);
    const [owner, manager] = [await aMember(api, other), await aMember(api, other, { mandate: 'community_manager' })];
    const page = await anOrganisation(owner);
    await giveRole(manager, page, owner, 'OWNER');
    await nobodyHolds(api, other, 'organisations.publish');
    const input = { territory: other.publicId, body: 'Bonjour', organisation: page.publicId };
    expect(await owner.client.ask(POST, { input })).toBeRefused('FORBIDDEN');
    expect((await seen(page.publicId, owner)).viewerCan.publish).toBe(false);
  });

  it('a feed takes as many statements with organisations as without', async () => {
    const other = await aTerritory(api);
    const [owner, manager] = [await aMember(api, other), await aMember(api, other, { mandate: 'community_manager' })];
    await owner.client.get(POST, { input: { territory: other.publicId, body: 'En mon nom' } });
    const ask = () => owner.client.ask(FEED, { territory: other.publicId });
    const alone = await ask();
    const page = await anOrganisation(owner);
    await giveRole(manager, page, owner, 'OWNER');
    for (let made = 0; made < 5; made += 1) {
      await owner.client.get(POST, {
        input: { territory: other.publicId, body: 'En son nom', organisation: page.publicId },
      });
    }
    const together = await ask();
    expect(together.data.feed.nodes).toHaveLength(6);
    expect(together.statements).toBe(alone.statements);
  });
});

describe('the list', () => {
  it('finds by the start of a word without accents, by kind and by sector, page by page, in as many statements', async () => {
    const other = await aTerritory(api);
    const member = await aMember(api, other);
    for (const [name, kind, sector] of [
      ['Brasserie du Ru', 'COMPANY', '11'],
      ['Office de tourisme', 'INSTITUTION', '79'],
      ['École de musique', 'ASSOCIATION', '85'],
    ]) {
      await anOrganisation(member, { name, kind, sector });
    }
    const list = (variables: object) => member.client.ask(LIST, { territory: other.publicId, ...variables });
    const names = async (variables: object) =>
      (await list(variables)).data.organisations.nodes.map(({ name }: { name: string }) => name);
    expect(await names({})).toEqual(['École de musique', 'Office de tourisme', 'Brasserie du Ru']);
    expect(await names({ search: 'ecol' })).toEqual(['École de musique']);
    expect(await names({ kind: 'INSTITUTION' })).toEqual(['Office de tourisme']);
    expect(await names({ sector: '11' })).toEqual(['Brasserie du Ru']);
    const first = (await list({ first: 2 })).data.organisations;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await names({ first: 2, after: first.pageInfo.endCursor })).toEqual(['Brasserie du Ru']);
    expect((await list({ first: 1 })).statements).toBe((await list({ first: 20 })).statements);
    expect(await stranger.client.ask(LIST, { territory: other.publicId })).toBeRefused('NOT_FOUND');
  });
});
