import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import {
  anOrganisation,
  anOwnedPage,
  claimRole,
  claimsSeenBy,
  decide,
  giveRole,
  organisationInput,
  type TestOrganisation,
} from '../testing/organisation.factory';

const EDIT = `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { id } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawClaim(organisation: $id) { id } }`;
const SET_ROLE = `mutation ($input: SetOrganisationRoleInput!) { setOrganisationRole(input: $input) { id } }`;
const SEND_AWAY = `mutation ($input: OrganisationPersonInput!) { removeFromOrganisation(input: $input) { id } }`;
const SET_LOGO = `mutation ($input: SetLogoInput!) { setLogo(input: $input) { id } }`;
const REMOVE = `mutation ($id: ID!) { removeOrganisation(id: $id) }`;
const ONE = `query ($id: ID!) { organisation(id: $id) { id } }`;

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

const rows = () =>
  api.database.query(
    `select (select json_agg(p order by p.id) from organisation_pages p)::text as pages,
            (select json_agg(r order by r.member_id) from organisation_people r)::text as people,
            (select json_agg(c order by c.id) from organisation_claims c)::text as claims,
            (select count(*) from notices where kind like 'organisations.%') as told`,
  );

/** The answer, once it is sure that it changed nothing. */
async function unchanged<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const before = await rows();
  const answer = await act();
  expect(await rows()).toEqual(before);
  return answer;
}

const wordsOf = (changes: object) => {
  const { territory: _, represents: __, ...words } = organisationInput(owner, changes);
  return words;
};
const edit = (by: TestMember, changes: object) =>
  by.client.ask(EDIT, { input: { id: page.publicId, version: page.version, ...wordsOf(changes) } });

/** Everything that one may try on a page, a person or a claim of it. */
async function everyAct(by: TestMember, claim: string) {
  const { client } = by;
  const organisation = page.publicId;
  const person = { organisation, member: owner.publicId };
  return [
    await edit(by, { name: 'À moi maintenant', registration: '443061841' }),
    await client.ask(SET_LOGO, { input: { organisation } }),
    await client.ask(REMOVE, { id: organisation }),
    await claimRole(by, page, 'OWNER'),
    await client.ask(WITHDRAW, { id: organisation }),
    await decide(by, claim, true),
    await client.ask(SET_ROLE, { input: { ...person, role: 'MEMBER' } }),
    await client.ask(SEND_AWAY, { input: person }),
  ];
}

describe('a page', () => {
  it.each([
    ['left', 'NOT_FOUND'],
    ['removed', 'NOT_FOUND'],
    ['suspended', 'MEMBER_SUSPENDED'],
  ] as const)('is out of reach for its owner once %s', async (state, code) => {
    const former = await aMember(api, territory);
    await giveRole(owner, page, former, 'OWNER');
    await claimRole(claire, page, 'EDITOR');
    const [claim] = await claimsSeenBy(owner, page);
    await endMembership(api, former, state);
    for (const answer of await unchanged(() => everyAct(former, claim!.id))) expect(answer).toBeRefused(code);
    expect((await former.client.get(ONE, { id: page.publicId })).organisation).toBeNull();
  });

  it('does not exist for an owner of another territory, nor do its claims', async () => {
    const elsewhere = await aTerritory(api);
    const far = await aMember(api, elsewhere, { mandate: 'community_manager' });
    expect(await claimRole(far, await anOrganisation(far), 'OWNER')).toSucceed();
    await claimRole(claire, page, 'EDITOR');
    const [claim] = await claimsSeenBy(owner, page);
    for (const answer of await unchanged(() => everyAct(far, claim!.id))) expect(answer).toBeRefused('NOT_FOUND');
  });

  it.each([
    ['a name of 200 letters', { name: 'Atelier '.repeat(25) }, 'INVALID_INPUT', 'name'],
    ['a script', { name: '<script>alert(1)</script>' }, 'DECEPTIVE_NAME', 'name'],
    ['a Cyrillic е', { name: 'Menuiserie M\u0435rle' }, 'DECEPTIVE_NAME', 'name'],
    ['a Greek omicron', { name: 'Menuiserie M\u03BFreau' }, 'DECEPTIVE_NAME', 'name'],
    ['a bidirectional override', { name: 'Merle \u202Eelrem' }, 'DECEPTIVE_NAME', 'name'],
    ['a zero-width space', { name: 'Me\u200Brle' }, 'DECEPTIVE_NAME', 'name'],
    ['a presentation that is too long', { description: 'a'.repeat(3_001) }, 'INVALID_INPUT', 'description'],
  ])('does not take %s in an edit', async (_, changes, code, field) => {
    expect(await unchanged(() => edit(owner, changes))).toBeRefused(code as 'INVALID_INPUT', field);
  });
});

describe('claims', () => {
  it('of fifty people at once all wait, and are told one by one', async () => {
    const people = await Promise.all(Array.from({ length: 50 }, () => aMember(api, territory)));
    const answers = await Promise.all(people.map((person) => claimRole(person, page, 'MEMBER')));
    for (const answer of answers) expect(answer).toSucceed();
    const claims = await claimsSeenBy(owner, page);
    expect(new Set(claims.map(({ member }) => member.id)).size).toBe(50);
    const { viewer } = await owner.client.get(`{ viewer { unseenNotices memberships { waiting { place count } } } }`);
    expect(viewer.unseenNotices).toBeGreaterThanOrEqual(50);
    expect(viewer.memberships[0].waiting).toContainEqual({ place: 'organisations', count: 50 });
  }, 60_000);

  it('of one person who clicks twice are one, and so is its notice', async () => {
    await Promise.all(['MEMBER', 'MEMBER', 'EDITOR', 'MEMBER'].map((role) => claimRole(claire, page, role)));
    expect(await claimsSeenBy(owner, page)).toHaveLength(1);
    const told = await api.database.query(
      `select from notices where kind = 'organisations.claim_made' and account_id = $1`,
      [owner.accountId],
    );
    expect(told).toHaveLength(1);
  });

  it('answered twice in one moment give one role', async () => {
    await claimRole(claire, page, 'EDITOR');
    const [claim] = await claimsSeenBy(owner, page);
    const answers = await Promise.all([1, 2, 3].map(() => decide(owner, claim!.id, true)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const given = await api.database.query(`select from organisation_people where member_id = $1`, [claire.memberId]);
    expect(given).toHaveLength(1);
  });

  it('with a note of code keep it as text, and one too long is refused', async () => {
    expect(await unchanged(() => claimRole(claire, page, 'EDITOR', 'a'.repeat(501)))).toBeRefused(
      'INVALID_INPUT',
      'note',
    );
    expect(await claimRole(claire, page, 'EDITOR', '<script>alert(1)</script>')).toSucceed();
    expect(await claimsSeenBy(owner, page)).toMatchObject([{ note: '<script>alert(1)</script>' }]);
  });
});
