import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import {
  anOrganisation,
  claimRole,
  claimsSeenBy,
  decide,
  giveRole,
  organisationInput,
  type TestOrganisation,
} from '../../organisations/testing/organisation.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const INBOX = `{ notices { nodes { kind path actor { name } organisation { id name } } } viewer { unseenNotices } }`;
const REMOVE = `mutation ($id: ID!) { removeOrganisation(id: $id) }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawClaim(organisation: $id) { id } }`;
const SEE_ALL = `mutation ($input: MarkNoticesSeenInput!) { markNoticesSeen(input: $input) }`;
const EDIT = `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { id } }`;
const SET_ROLE = `mutation ($input: SetOrganisationRoleInput!) { setOrganisationRole(input: $input) { id } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let owner: TestMember;
let claire: TestMember;
let page: TestOrganisation;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  owner = await aMember(api, territory, { name: 'Yassine Merle' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  page = await anOrganisation(owner, { name: 'Menuiserie Merle' });
  await api.database.query(`delete from outbox_mails`);
  await forgetNotices();
});
afterAll(() => api.close());

const inbox = async ({ client }: TestMember): Promise<{ kind: string }[]> =>
  (await client.get(INBOX)).notices.nodes.filter(({ kind }: { kind: string }) => kind.startsWith('organisations.'));
const kinds = async (member: TestMember): Promise<string[]> => (await inbox(member)).map(({ kind }) => kind);
const unseen = async ({ client }: TestMember): Promise<number> => (await client.get(INBOX)).viewer.unseenNotices;
const forgetNotices = () => api.database.query(`delete from notices`);

const onlyClaim = async (by: TestMember) => (await claimsSeenBy(by, page))[0]!.id;

async function mailsAfterAWhile(): Promise<{ recipient: string; body_text: string }[]> {
  await makeJobsDue(api);
  await runJobs(api);
  return api.database.query(`select recipient, body_text from outbox_mails order by recipient`);
}

describe('a claim', () => {
  it('reaches those who decide and nobody else, and leads to the page', async () => {
    const socket = await openSocket(anne.client);
    const hint = nextEvent(socket, 'notice.created');
    await claimRole(claire, page, 'EDITOR');
    await hint;
    socket.close();
    expect(await inbox(anne)).toEqual([
      {
        kind: 'organisations.claim_made',
        path: `/t/${territory.slug}/organisations/${page.publicId}`,
        actor: { name: 'Claire Fontaine' },
        organisation: { id: page.publicId, name: 'Menuiserie Merle' },
      },
    ]);
    expect([await kinds(owner), await kinds(claire)]).toEqual([[], []]);
    await giveRole(anne, page, owner, 'OWNER');
    await forgetNotices();
    const paul = await aMember(api, territory);
    await claimRole(paul, page, 'MEMBER');
    expect([await kinds(owner), await kinds(anne)]).toEqual([['organisations.claim_made'], []]);
  });

  it('is mailed to who decides within their budget, unless it was answered first', async () => {
    await claimRole(claire, page, 'EDITOR');
    const [mail, ...others] = await mailsAfterAWhile();
    expect(mail).toMatchObject({ recipient: anne.email });
    expect(mail?.body_text).toContain('Claire Fontaine souhaite rejoindre «\u202FMenuiserie Merle\u202F»');
    expect(mail?.body_text).toContain(`/organisations/${page.publicId}`);
    expect(others).toEqual([]);
    await api.database.query(`delete from outbox_mails`);
    const paul = await aMember(api, territory);
    await claimRole(paul, page, 'MEMBER');
    await paul.client.get(WITHDRAW, { id: page.publicId });
    expect(await mailsAfterAWhile()).toEqual([]);
    expect((await kinds(anne)).length).toBe(1);
  });

  it('leaves the inbox of who has not looked once it is answered, and stays where it was seen', async () => {
    const second = await aMember(api, territory, { mandate: 'community_manager' });
    await claimRole(claire, page, 'EDITOR');
    const { notices } = await second.client.get(`{ notices { nodes { id } } }`);
    await second.client.get(SEE_ALL, { input: { upTo: notices.nodes[0].id } });
    await decide(anne, await onlyClaim(anne), false);
    expect([await unseen(anne), await kinds(second)]).toEqual([0, ['organisations.claim_made']]);
  });

  it('is told once, however often it is made and taken back', async () => {
    await claimRole(claire, page, 'MEMBER');
    await claimRole(claire, page, 'EDITOR');
    expect(await kinds(anne)).toEqual(['organisations.claim_made']);
    const { notices } = await anne.client.get(`{ notices { nodes { id } } }`);
    await anne.client.get(SEE_ALL, { input: { upTo: notices.nodes[0].id } });
    await claire.client.get(WITHDRAW, { id: page.publicId });
    await claimRole(claire, page, 'EDITOR');
    expect(await unseen(anne)).toBe(0);
    const other = await anOrganisation(owner, { name: 'Atelier Merle' });
    await claimRole(claire, other, 'EDITOR');
    expect(await unseen(anne)).toBe(1);
  });

  it('is no longer told to who may not decide any more', async () => {
    await claimRole(claire, page, 'EDITOR');
    await giveRole(anne, page, owner, 'OWNER');
    expect(await kinds(anne)).toEqual([]);
    const paul = await aMember(api, territory);
    await giveRole(owner, page, anne, 'OWNER');
    await forgetNotices();
    await claimRole(paul, page, 'MEMBER');
    expect([await unseen(anne), await unseen(owner)]).toEqual([1, 1]);
    const input = { organisation: page.publicId, member: owner.publicId, role: 'MEMBER' };
    await anne.client.get(SET_ROLE, { input });
    expect([await unseen(anne), await unseen(owner)]).toEqual([1, 0]);
  });

  it('of somebody behind a block reaches nobody behind it', async () => {
    await giveRole(anne, page, owner, 'OWNER');
    await owner.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
      member: claire.publicId,
    });
    await forgetNotices();
    await claimRole(claire, page, 'EDITOR');
    expect(await kinds(owner)).toEqual([]);
  });

  it('reaches fifty at most, however many may decide', async () => {
    await api.database.query(
      `update charter_articles set holders = array['level:1'] where territory_id = $1 and power = 'organisations.approve'`,
      [territory.id],
    );
    await api.database.query(
      `with made as (insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen)
                     select 'many-' || n || '@example.org', 'Membre ' || n, 'fr', '1', 'fr', true from generate_series(1, 60) as n
                     returning id)
       insert into members (territory_id, account_id, persona, trust_level) select $1::uuid, id, 'ambassador', 1 from made`,
      [territory.id],
    );
    await claimRole(claire, page, 'EDITOR');
    const told = await api.database.query(`select from notices where kind = 'organisations.claim_made'`);
    expect(told).toHaveLength(50);
  });
});

describe('the answer', () => {
  it.each([
    [true, 'organisations.claim_accepted', 'votre demande est acceptée'],
    [false, 'organisations.claim_refused', 'n’a pas abouti cette fois'],
  ])('(%s) reaches who asked, in the organisation’s name', async (accept, kind, words) => {
    await claimRole(claire, page, 'EDITOR');
    await decide(anne, await onlyClaim(anne), accept);
    expect(await inbox(claire)).toEqual([
      {
        kind,
        path: `/t/${territory.slug}/organisations/${page.publicId}`,
        actor: null,
        organisation: { id: page.publicId, name: 'Menuiserie Merle' },
      },
    ]);
    const mails = await mailsAfterAWhile();
    expect(mails.map(({ recipient }) => recipient)).toEqual([claire.email]);
    expect(mails[0]!.body_text).toContain(words);
  });

  it('is one, when two decide at the same moment', async () => {
    const second = await aMember(api, territory, { mandate: 'community_manager' });
    await claimRole(claire, page, 'EDITOR');
    const claim = await onlyClaim(anne);
    const answers = await Promise.all([decide(anne, claim, true), decide(second, claim, false)]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('NOT_FOUND');
    expect(await inbox(claire)).toHaveLength(1);
  });

  it('finds nobody when the claimant has left meanwhile', async () => {
    await claimRole(claire, page, 'EDITOR');
    const claim = await onlyClaim(anne);
    await endMembership(api, claire, 'left');
    expect(await decide(anne, claim, true)).toBeRefused('NOT_FOUND');
    expect(await api.database.query(`select from notices where account_id = $1`, [claire.accountId])).toEqual([]);
  });

  it('to oneself is no news', async () => {
    await giveRole(anne, page, owner, 'OWNER');
    await claimRole(anne, page, 'EDITOR');
    await endMembership(api, owner, 'left');
    await forgetNotices();
    await decide(anne, await onlyClaim(anne), true);
    expect(await kinds(anne)).toEqual([]);
  });

  it('goes with the page, and with the membership of who was answered', async () => {
    await claimRole(claire, page, 'EDITOR');
    await decide(anne, await onlyClaim(anne), true);
    await anne.client.get(REMOVE, { id: page.publicId });
    expect([await kinds(claire), await unseen(claire)]).toEqual([[], 0]);
    expect(await mailsAfterAWhile()).toEqual([]);
    page = await anOrganisation(owner);
    await claimRole(claire, page, 'EDITOR');
    await decide(anne, await onlyClaim(anne), true);
    await endMembership(api, claire, 'left');
    expect([await kinds(claire), await unseen(claire)]).toEqual([[], 0]);
    expect(await mailsAfterAWhile()).toEqual([]);
  });
});

describe('another number', () => {
  let editor: TestMember;
  beforeEach(async () => {
    editor = await aMember(api, territory);
    await giveRole(anne, page, owner, 'OWNER');
    await giveRole(owner, page, editor, 'EDITOR');
    await forgetNotices();
  });

  const renumber = () => {
    const { territory: _, represents: __, ...words } = organisationInput(owner, { registration: '732829320' });
    return owner.client.get(EDIT, { input: { id: page.publicId, version: page.version, ...words } });
  };

  it('tells who confirms, and whose role waits', async () => {
    await renumber();
    expect([await kinds(anne), await kinds(editor), await kinds(owner)]).toEqual([
      ['organisations.renumbered'],
      ['organisations.role_lapsed'],
      [],
    ]);
  });

  it('is no news any more once everybody is answered', async () => {
    const second = await aMember(api, territory, { mandate: 'community_manager' });
    await renumber();
    const claims = await claimsSeenBy(anne, page);
    await decide(anne, claims.find(({ role }) => role === 'EDITOR')!.id, true);
    expect(await kinds(second)).toEqual(['organisations.renumbered']);
    await decide(anne, claims.find(({ role }) => role === 'OWNER')!.id, false);
    expect(await kinds(second)).toEqual([]);
  });
});
