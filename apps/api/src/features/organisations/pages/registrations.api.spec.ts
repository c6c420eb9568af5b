import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import {
  anOrganisation,
  claimRole,
  claimsSeenBy,
  decide,
  giveRole,
  organisationInput,
  type TestOrganisation,
} from '../testing/organisation.factory';

const EDIT = `mutation ($input: EditOrganisationInput!) {
  editOrganisation(input: $input) { siren siret version isOwned viewerRole viewerClaim viewerCan { register } } }`;
const ONE = `query ($id: ID!) { organisation(id: $id) { siren siret version viewerRole viewerCan { edit register } } }`;

const [SIREN, SIRET, ELSEWHERE] = ['732829320', '73282932000074', '73282932000082'];
const OTHER = '443061841';

let api: TestApi;
let territory: TestTerritory;
let maker: TestMember;
let owner: TestMember;
let anne: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  await api.database.query(`truncate organisations cascade`);
  territory = await aTerritory(api);
  maker = await aMember(api, territory);
  owner = await aMember(api, territory);
  anne = await aMember(api, territory, { mandate: 'community_manager' });
});
afterAll(() => api.close());

/** A page that `owner` was agreed to answer for. */
async function anOwnedPage(registration: string | null = SIREN): Promise<TestOrganisation> {
  const page = await anOrganisation(maker, { registration });
  await giveRole(anne, page, owner, 'OWNER');
  return page;
}

function renumber(by: TestMember, page: TestOrganisation, registration: string | null | undefined, version = 1) {
  const { territory: _, represents: __, ...words } = organisationInput(maker);
  return by.client.ask(EDIT, { input: { id: page.publicId, version, ...words, registration } });
}

const seen = async (by: TestMember, { publicId }: TestOrganisation) =>
  (await by.client.get(ONE, { id: publicId })).organisation;

const rows = async () =>
  api.database.query(
    `select (select json_agg(o order by o.id) from organisations o)::text as organisations,
            (select json_agg(p order by p.id) from organisation_pages p)::text as pages,
            (select json_agg(r order by r.member_id) from organisation_people r)::text as people,
            (select json_agg(c order by c.id) from organisation_claims c)::text as claims`,
  );

/** The answer, once it is sure that it changed nothing. */
async function unchanged<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const before = await rows();
  const answer = await act();
  expect(await rows()).toEqual(before);
  return answer;
}

describe('an owner', () => {
  it('names another place of the same organisation, and stays who they are', async () => {
    const page = await anOwnedPage(SIRET);
    expect((await renumber(owner, page, '732 829 320\u202F00082')).data.editOrganisation).toMatchObject({
      siren: SIREN,
      siret: ELSEWHERE,
      version: 2,
      viewerRole: 'OWNER',
    });
    expect((await renumber(owner, page, SIREN, 2)).data.editOrganisation).toMatchObject({ siren: SIREN, siret: null });
    expect(await seen(owner, page)).toMatchObject({ viewerRole: 'OWNER', siret: null });
  });

  it.each([
    ['another', SIREN, OTHER],
    ['one where there was none', null, SIREN],
    ['none any more', SIREN, null],
  ])('gives it %s, and is agreed to anew', async (_, before, after) => {
    const page = await anOwnedPage(before);
    const editor = await aMember(api, territory);
    await giveRole(owner, page, editor, 'EDITOR');
    expect((await renumber(owner, page, after)).data.editOrganisation).toMatchObject({
      siren: after,
      isOwned: false,
      viewerRole: null,
      viewerClaim: 'OWNER',
      viewerCan: { register: false },
    });
    const claims = await claimsSeenBy(anne, page);
    expect(claims.map(({ role, member }) => [role, member.id]).sort()).toEqual([
      ['EDITOR', editor.publicId],
      ['OWNER', owner.publicId],
    ]);
    expect(await unchanged(() => renumber(owner, page, OTHER, 2))).toBeRefused('FORBIDDEN');
    await decide(anne, claims.find(({ role }) => role === 'OWNER')!.id, true);
    expect(await seen(owner, page)).toMatchObject({ siren: after, viewerRole: 'OWNER' });
  });

  it('keeps the number that an edit does not speak of', async () => {
    const page = await anOwnedPage(SIRET);
    expect((await renumber(owner, page, undefined)).data.editOrganisation).toMatchObject({ siret: SIRET, version: 2 });
    expect((await renumber(owner, page, SIRET, 2)).data.editOrganisation).toMatchObject({ viewerRole: 'OWNER' });
  });

  it.each(['732829321', '73282932', '', 'abcdefghi'])('is told that %j is no number', async (registration) => {
    const page = await anOwnedPage();
    expect(await unchanged(() => renumber(owner, page, registration))).toBeRefused(
      'REGISTRATION_INVALID',
      'registration',
    );
  });

  it('does not take the number of another page of the territory; elsewhere it is no secret and no obstacle', async () => {
    const page = await anOwnedPage(null);
    await anOrganisation(maker, { registration: SIRET });
    expect(await unchanged(() => renumber(owner, page, SIREN))).toBeRefused('ORGANISATION_EXISTS', 'registration');
    const far = await aMember(api, await aTerritory(api));
    const theirs = await anOrganisation(far, { registration: OTHER });
    expect(await renumber(owner, page, OTHER)).toSucceed();
    expect(await seen(far, theirs)).toMatchObject({ siren: OTHER });
    expect(await api.database.query(`select from organisations where siren = $1`, [OTHER])).toHaveLength(1);
  });

  it('does not write over a newer version', async () => {
    const page = await anOwnedPage();
    await renumber(owner, page, SIRET);
    expect(await unchanged(() => renumber(owner, page, OTHER))).toBeRefused('STALE_VERSION');
  });
});

describe('others', () => {
  it('editors, members and makers of an owned page change no number; strangers find no page', async () => {
    const page = await anOwnedPage();
    const [editor, member] = [await aMember(api, territory), await aMember(api, territory)];
    await giveRole(owner, page, editor, 'EDITOR');
    await giveRole(owner, page, member, 'MEMBER');
    for (const by of [editor, member, maker]) {
      expect(await unchanged(() => renumber(by, page, OTHER))).toBeRefused('FORBIDDEN');
    }
    expect(await renumber(editor, page, SIREN)).toSucceed();
    const far = await aMember(api, await aTerritory(api));
    expect(await unchanged(() => renumber(far, page, OTHER, 2))).toBeRefused('NOT_FOUND');
    expect(await seen(editor, page)).toMatchObject({ viewerCan: { edit: true, register: false } });
  });

  it('whoever approves owners corrects it, and the owner remains', async () => {
    const page = await anOwnedPage();
    expect((await renumber(anne, page, OTHER)).data.editOrganisation).toMatchObject({ siren: OTHER, isOwned: true });
    expect(await seen(owner, page)).toMatchObject({ viewerRole: 'OWNER' });
    expect(await api.database.query(`select from organisations where siren = $1`, [SIREN])).toEqual([]);
  });

  it('an answer to a claim made under the former number finds nothing', async () => {
    const page = await anOrganisation(maker, { registration: SIREN });
    await claimRole(maker, page, 'OWNER', 'C’est mon atelier');
    const [claim] = await claimsSeenBy(anne, page);
    await renumber(maker, page, OTHER);
    expect(await unchanged(() => decide(anne, claim!.id, true))).toBeRefused('NOT_FOUND');
    const anew = await claimsSeenBy(anne, page);
    expect(anew).toMatchObject([{ role: 'OWNER', note: 'C’est mon atelier' }]);
    expect(anew[0]!.id).not.toBe(claim!.id);
  });
});

describe('at the same moment', () => {
  it('two pages that want one number do not both get it', async () => {
    const pages = [await anOrganisation(maker), await anOrganisation(maker), await anOrganisation(maker)];
    const answers = await Promise.all(pages.map((page) => renumber(maker, page, OTHER)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const refused of answers.filter(({ errors }) => errors)) {
      expect(refused).toBeRefused('ORGANISATION_EXISTS', 'registration');
    }
    expect(await api.database.query(`select from organisation_pages`)).toHaveLength(3);
    expect(await api.database.query(`select from organisations`)).toHaveLength(3);
  });

  it('an organisation is not forgotten while another territory makes its page', async () => {
    const far = await aMember(api, await aTerritory(api));
    for (let round = 0; round < 5; round += 1) {
      const page = await anOrganisation(maker, { registration: OTHER });
      const [left, made] = await Promise.all([
        renumber(maker, page, null),
        anOrganisation(far, { registration: OTHER }),
      ]);
      expect(left).toSucceed();
      expect(await seen(far, made)).toMatchObject({ siren: OTHER });
      await api.database.query(`delete from organisation_pages where territory_id = $1`, [far.key.territoryId]);
    }
  });
});
