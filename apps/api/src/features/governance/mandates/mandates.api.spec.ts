import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { CharterPresetModel, MembersService } from '../../territories';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aMinuteLater, askToChange } from '../testing/charter.factory';

const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { member { isManaging } proposal { id state mandate { kind months member { name } } } } }`;
const END = `mutation ($input: MandateInput!) { endMandate(input: $input) { member { id } proposal { id state } } }`;
const SPONSOR = `mutation ($id: ID!) { sponsorProposal(id: $id) { state } }`;
const CARETAKER = `mutation ($input: NameCaretakerInput!) { nameCaretaker(input: $input) { hasCharterEditor } }`;
const LEAVE = `mutation ($id: ID!) { leaveTerritory(territory: $id) }`;
const NOTICES = `{ notices(first: 20) { nodes { kind } } }`;
const POWERS = `{ viewer { memberships { powers } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine', trustLevel: 2 });
  yassine = await aMember(api, territory, { name: 'Yassine Merle', trustLevel: 2 });
});
afterAll(() => api.close());

const mandates = () =>
  api.database.query<{ kind: string; is_managing: boolean; days: number; is_extended: boolean; member_id: string }>(
    `select kind, is_managing, round(extract(epoch from ends_at - now()) / 86400)::int as days, is_extended, member_id
       from mandates where territory_id = $1 and ended_at is null and ends_at > now() order by id`,
    [territory.id],
  );
const kindsOf = async ({ client }: TestMember) =>
  (await client.get(NOTICES)).notices.nodes.map(({ kind }: { kind: string }) => kind) as string[];
const powersOf = async ({ client }: TestMember) => (await client.get(POWERS)).viewer.memberships[0].powers as string[];
const lapse = (days: number) =>
  api.database.query(
    `update mandates set starts_at = now() - interval '1 year', ends_at = now() + $2::int * interval '1 day' where territory_id = $1`,
    [territory.id, days],
  );

it('a mandate given by the managing side is managing, one given by members is co-opted; the holder’s browser hears of both', async () => {
  const socket = await openSocket(claire.client);
  const changed = nextEvent(socket, 'membership.changed');
  const given = await anne.client.get(GRANT, { input: { member: claire.publicId, kind: 'moderator' } });
  expect(given.grantMandate).toMatchObject({ member: { isManaging: true }, proposal: null });
  expect(await changed).toEqual({ territoryId: territory.publicId });
  expect(await powersOf(claire)).toContain('content.moderate');
  expect(await kindsOf(claire)).toContain('governance.mandate_given');
  const ended = nextEvent(socket, 'membership.changed');
  await anne.client.get(END, { input: { member: claire.publicId, kind: 'moderator' } });
  await ended;
  expect(await powersOf(claire)).not.toContain('content.moderate');
  socket.close();
  await askToChange(api, anne, territory, { articles: [{ power: 'mandates.grant', holders: ['level:2'] }] });
  const coopted = await claire.client.get(GRANT, { input: { member: yassine.publicId, kind: 'campaign_lead' } });
  expect(coopted.grantMandate.member.isManaging).toBe(false);
});

it('turning a managing mandate into a co-opted one is an act of its own', async () => {
  await askToChange(api, anne, territory, {
    articles: [{ power: 'mandates.grant', holders: ['level:2', 'mandate:community_manager'] }],
  });
  await anne.client.get(GRANT, { input: { member: claire.publicId, kind: 'moderator' } });
  await yassine.client.get(GRANT, { input: { member: claire.publicId, kind: 'moderator' } });
  const acts = await api.database.query(
    `select by_managing_mandate from interactions where territory_id = $1 and verb = 'mandates.managing_changed'`,
    [territory.id],
  );
  expect(acts).toEqual([{ by_managing_mandate: false }]);
});

it('is refused to who may not, for who is not there, and in words that mean nothing', async () => {
  const stranger = await aMember(api, await aTerritory(api), { mandate: 'community_manager' });
  const before = await mandates();
  const input = { member: claire.publicId, kind: 'moderator' };
  expect(await claire.client.ask(GRANT, { input })).toBeRefused('FORBIDDEN');
  expect(await stranger.client.ask(GRANT, { input })).toBeRefused('NOT_FOUND');
  expect(await anne.client.ask(GRANT, { input: { ...input, member: stranger.publicId } })).toBeRefused('NOT_FOUND');
  expect(await anne.client.ask(GRANT, { input: { ...input, kind: 'caretaker' } })).toBeRefused('INVALID_INPUT', 'kind');
  expect(await claire.client.ask(END, { input: { member: anne.publicId, kind: 'community_manager' } })).toBeRefused(
    'FORBIDDEN',
  );
  expect(await anne.client.ask(END, { input })).toBeRefused('NOT_FOUND');
  expect(await mandates()).toEqual(before);
});

it('a charter may want others to stand by a mandate: not who gives it, and not who receives it', async () => {
  await askToChange(api, anne, territory, {
    articles: [{ power: 'mandates.grant', holders: ['mandate:community_manager'], sponsorCount: 1, sponsorLevel: 2 }],
  });
  const { grantMandate } = await anne.client.get(GRANT, {
    input: { member: claire.publicId, kind: 'sponsor', months: 6, why: 'Elle accueille déjà.' },
  });
  expect(grantMandate.proposal).toMatchObject({
    state: 'SPONSORING',
    mandate: { kind: 'sponsor', months: 6, member: { name: 'Claire Fontaine' } },
  });
  const { id } = grantMandate.proposal;
  expect(await mandates()).toHaveLength(1);
  expect(await claire.client.ask(SPONSOR, { id })).toBeRefused('OWN_PROPOSAL');
  expect((await yassine.client.get(SPONSOR, { id })).sponsorProposal.state).toBe('APPLIED');
  expect(await mandates()).toContainEqual(
    expect.objectContaining({ kind: 'sponsor', is_managing: true, member_id: claire.memberId }),
  );
  const { endMandate } = await anne.client.get(END, {
    input: { member: claire.publicId, kind: 'sponsor', why: 'Autre chose' },
  });
  expect(endMandate.proposal.state).toBe('SPONSORING');
  expect(
    (await claire.client.get(END, { input: { member: claire.publicId, kind: 'sponsor' } })).endMandate.proposal,
  ).toBeNull();
  expect((await yassine.client.get(SPONSOR, { id: endMandate.proposal.id })).sponsorProposal.state).toBe('SUPERSEDED');
});

it('where mandates need sponsors, an invitation cannot carry one', async () => {
  await askToChange(api, anne, territory, {
    articles: [{ power: 'mandates.grant', holders: ['mandate:community_manager'], sponsorCount: 1, sponsorLevel: 2 }],
  });
  const input = { territory: territory.publicId, email: 'nouvelle@example.test', mandate: 'moderator' };
  const answer = await anne.client.ask(`mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }`, {
    input,
  });
  expect(answer).toBeRefused('SPONSORS_NEEDED', 'mandate');
  expect(await api.database.query(`select from invitations where territory_id = $1`, [territory.id])).toEqual([]);
});

describe('the last who may change the charter', () => {
  const own = () => ({ member: anne.publicId, kind: 'community_manager' });

  it('cannot lay it down, leave, or be taken away', async () => {
    const before = await mandates();
    expect(await anne.client.ask(END, { input: own() })).toBeRefused('LAST_CHARTER_EDITOR');
    expect(await anne.client.ask(LEAVE, { id: territory.publicId })).toBeRefused('LAST_CHARTER_EDITOR');
    await expect(endMembership(api, anne, 'suspended')).rejects.toThrow('LAST_CHARTER_EDITOR');
    expect(await mandates()).toEqual(before);
    expect(await powersOf(anne)).toContain('charter.edit');
  });

  it('is told beforehand, and nobody else is', async () => {
    const isLast = async ({ client }: TestMember) =>
      (await client.get(`{ viewer { memberships { isLastCharterEditor } } }`)).viewer.memberships[0]
        .isLastCharterEditor;
    expect([await isLast(anne), await isLast(claire)]).toEqual([true, false]);
    const louis = await aMember(api, territory, { mandate: 'community_manager' });
    expect([await isLast(anne), await isLast(louis)]).toEqual([false, false]);
  });

  it('of two, one goes and one stays, however closely they follow each other', async () => {
    const louis = await aMember(api, territory, { mandate: 'community_manager' });
    const answers = await Promise.all([anne, louis].map(({ client }) => client.ask(LEAVE, { id: territory.publicId })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('LAST_CHARTER_EDITOR');
  });

  it('goes by right when their data is erased; then the operator names a caretaker, for all to read', async () => {
    const operator = await anAccount(api, { isOperator: true });
    const input = { territory: territory.publicId, email: claire.email.toUpperCase(), days: 90 };
    expect(await operator.client.ask(CARETAKER, { input })).toBeRefused('CHARTER_EDITOR_REMAINS');
    const { territoryId, id: memberId } = anne.key;
    await api.get(MembersService).end({ territoryId, memberId, accountId: anne.accountId }, 'left', { byRight: true });
    expect(await claire.client.ask(CARETAKER, { input })).toBeRefused('NOT_FOUND');
    expect(await operator.client.ask(CARETAKER, { input: { ...input, email: 'personne@example.test' } })).toBeRefused(
      'INVALID_INPUT',
      'email',
    );
    expect(await operator.client.ask(CARETAKER, { input: { ...input, days: 91 } })).toBeRefused(
      'INVALID_INPUT',
      'days',
    );
    expect((await operator.client.get(CARETAKER, { input })).nameCaretaker.hasCharterEditor).toBe(true);
    expect(await powersOf(claire)).toEqual(expect.arrayContaining(['charter.edit', 'mandates.grant']));
    expect(await mandates()).toEqual([expect.objectContaining({ kind: 'caretaker', is_managing: true, days: 90 })]);
    const HISTORY = `query ($slug: String!) { territory(slug: $slug) { charterChanges(first: 1) { nodes { decision caretaker { name } articles { power } } } } }`;
    const [change] = (await yassine.client.get(HISTORY, { slug: territory.slug })).territory.charterChanges.nodes;
    expect(change).toEqual({ decision: 'OPERATOR', caretaker: { name: 'Claire Fontaine' }, articles: [] });
  });

  it('a caretaker may be somebody who is no member yet, and hands over by the charter', async () => {
    const operator = await anAccount(api, { isOperator: true });
    const marc = await anAccount(api, { name: 'Marc Lefèvre' });
    const { territoryId, id: memberId } = anne.key;
    await api.get(MembersService).end({ territoryId, memberId, accountId: anne.accountId }, 'left', { byRight: true });
    await operator.client.get(CARETAKER, { input: { territory: territory.publicId, email: marc.email } });
    await marc.client.get(GRANT, { input: { member: yassine.publicId, kind: 'community_manager' } });
    expect(await powersOf(yassine)).toContain('charter.edit');
  });

  it('goes on for thirty days when nobody follows, with notice, once', async () => {
    await lapse(0);
    await api.database.query(
      `update mandates set ends_at = now() + interval '1 minute', renewal_told_at = now() where territory_id = $1`,
      [territory.id],
    );
    await aMinuteLater(api);
    await aMinuteLater(api);
    expect(await mandates()).toEqual([expect.objectContaining({ days: 30, is_extended: true })]);
    expect((await kindsOf(anne)).filter((kind) => kind === 'governance.mandate_prolonged')).toHaveLength(1);
    await api.database.query(`update mandates set ends_at = now() + interval '1 minute' where territory_id = $1`, [
      territory.id,
    ]);
    await aMinuteLater(api);
    expect((await mandates())[0]).toMatchObject({ days: 0 });
  });

  it('does not go on when somebody else holds the power', async () => {
    await aMember(api, territory, { mandate: 'community_manager' });
    await api.database.query(
      `update mandates set ends_at = now() + interval '1 minute' where territory_id = $1 and member_id = $2`,
      [territory.id, anne.memberId],
    );
    await aMinuteLater(api);
    expect((await mandates()).map(({ is_extended }) => is_extended)).toEqual([false, false]);
  });
});

it('thirty days before its end a holder is told, once, and again after it was prolonged', async () => {
  await lapse(29);
  await aMinuteLater(api);
  await aMinuteLater(api);
  const told = async () => (await kindsOf(anne)).filter((kind) => kind === 'governance.mandate_nears_end').length;
  expect(await told()).toBe(1);
  const louis = await aMember(api, territory, { mandate: 'community_manager' });
  await louis.client.get(GRANT, { input: { member: anne.publicId, kind: 'community_manager' } });
  await aMinuteLater(api);
  expect(await told()).toBe(1);
  await lapse(20);
  await aMinuteLater(api);
  expect(await told()).toBe(2);
});

it('who leaves and comes back comes back without their mandates', async () => {
  const paul = await aMember(api, territory, { mandate: 'moderator' });
  await endMembership(api, paul, 'left');
  await aMember(api, territory, { account: paul });
  expect((await mandates()).filter(({ member_id }) => member_id === paul.memberId)).toEqual([]);
});
