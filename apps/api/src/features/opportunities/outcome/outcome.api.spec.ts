import { LIMITS } from '@rayonne/contracts';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anAnswer, anOpportunity, coSigned, expire, type TestOpportunity } from '../testing/opportunity.factory';

const OUTCOME = `status viewerActs outcome {
  kind partner { id name } isPartnerConfirmed partnerWords amountMin amountMax thanks isViewerPartner
  credits { role member { id name } } }`;
const CONCLUDE = `mutation ($input: ConcludeOpportunityInput!) { concludeOpportunity(input: $input) { ${OUTCOME} } }`;
const CONFIRM = `mutation ($id: ID!) { confirmOutcome(id: $id) { ${OUTCOME} } }`;
const LEAVE = `mutation ($id: ID!) { leaveOutcome(id: $id) { ${OUTCOME} } }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${OUTCOME} } }`;
const SUGGEST = `query ($id: ID!) { creditSuggestions(opportunity: $id) { role member { id } } }`;
const SHARE = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let paul: TestMember;
let yassine: TestMember;
let reader: TestMember;
let opportunity: TestOpportunity;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  reader = await aMember(api, roissy);
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  paul = await aMember(api, roissy, { name: 'Paul Nguyen' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  opportunity = await anOpportunity(yassine);
});
afterAll(() => api.close());

const conclude = (member: Pick<TestMember, 'client'>, given: object = {}) =>
  member.client.ask(CONCLUDE, { input: { id: opportunity.publicId, kind: 'CONTRACT', ...given } });
const ask = (member: Pick<TestMember, 'client'>, document: string) =>
  member.client.ask(document, { id: opportunity.publicId });
const seenBy = async (member: TestMember) => (await ask(member, ONE)).data.opportunity;
const withClaire = () => ({
  partner: claire.publicId,
  amountMin: 1000,
  amountMax: 2000,
  thanks: 'Merci Claire',
  credits: [{ member: paul.publicId, role: 'INTRODUCED' }],
});
const noticesOf = async (member: TestMember): Promise<string[]> =>
  (await member.client.get(`{ notices { nodes { kind } } }`)).notices.nodes
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind.startsWith('opportunities.c'));

async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const all = () =>
    api.database.query(
      `select o.state, o.id, oo.partner_state, oc.role from opportunities o
         left join opportunity_outcomes oo on oo.opportunity_id = o.id
         left join opportunity_credits oc on oc.opportunity_id = o.id order by o.id`,
    );
  const before = await all();
  const result = await act();
  expect(await all()).toEqual(before);
  return result;
}

it('an owner says with whom it came to what, and thanks to whom', async () => {
  await anAnswer(yassine, claire, opportunity);
  const { concludeOpportunity } = (await conclude(yassine, withClaire())).data;
  expect(concludeOpportunity).toEqual({
    status: 'CONCLUDED',
    viewerActs: [],
    outcome: {
      kind: 'CONTRACT',
      partner: { id: claire.publicId, name: 'Claire Fontaine' },
      isPartnerConfirmed: false,
      partnerWords: null,
      amountMin: 1000,
      amountMax: 2000,
      thanks: 'Merci Claire',
      isViewerPartner: false,
      credits: [{ role: 'INTRODUCED', member: { id: paul.publicId, name: 'Paul Nguyen' } }],
    },
  });
  const { waitingAnswerCount } = (
    await yassine.client.get(`query ($id: ID!) { opportunity(id: $id) { waitingAnswerCount } }`, {
      id: opportunity.publicId,
    })
  ).opportunity;
  expect(waitingAnswerCount).toBe(0);
  expect(await noticesOf(claire)).toEqual(['opportunities.concluded_with_you']);
  expect(await noticesOf(paul)).toEqual(['opportunities.credited']);
});

it('the other side is named to everybody once they agree; the amount stays between the two', async () => {
  await conclude(yassine, withClaire());
  expect((await seenBy(reader)).outcome).toMatchObject({
    kind: 'CONTRACT',
    partner: null,
    thanks: null,
    amountMin: null,
  });
  expect((await seenBy(claire)).outcome).toMatchObject({
    isViewerPartner: true,
    amountMin: 1000,
    thanks: 'Merci Claire',
  });
  expect(await ask(claire, CONFIRM)).toSucceed();
  expect((await seenBy(reader)).outcome).toMatchObject({
    partner: { name: 'Claire Fontaine' },
    isPartnerConfirmed: true,
    thanks: 'Merci Claire',
    amountMin: null,
    amountMax: null,
  });
  expect(await ask(claire, LEAVE)).toSucceed();
  expect((await seenBy(reader)).outcome).toMatchObject({ partner: null, thanks: null });
});

it('whoever is thanked may take their name off', async () => {
  await conclude(yassine, withClaire());
  expect((await seenBy(reader)).outcome.credits).toHaveLength(1);
  expect(await ask(paul, LEAVE)).toSucceed();
  expect((await seenBy(yassine)).outcome.credits).toEqual([]);
  expect(await ask(paul, LEAVE)).toBeRefused('NOT_FOUND');
});

it('outside of the network it is said in words, to the owners alone', async () => {
  await conclude(yassine, { kind: 'HIRE', partnerWords: 'Une scierie des Vosges', thanks: 'Merci à tous' });
  expect((await seenBy(yassine)).outcome.partnerWords).toBe('Une scierie des Vosges');
  expect((await seenBy(reader)).outcome).toMatchObject({ kind: 'HIRE', partnerWords: null, thanks: 'Merci à tous' });
});

it('an expired one is concluded as well; nothing leads on from there', async () => {
  await expire(api, opportunity);
  expect(await conclude(yassine)).toSucceed();
  const acts = [
    `mutation ($id: ID!) { reopenOpportunity(id: $id) { id } }`,
    `mutation ($id: ID!) { withdrawOpportunity(id: $id) { id } }`,
  ];
  for (const act of acts) expect(await changesNothing(() => ask(yassine, act))).toBeRefused('OPPORTUNITY_CONCLUDED');
  expect(await ask(yassine, ONE)).toSucceed();
});

it('of fifty who conclude at once, its author and whoever signs it too, one does and the others are told', async () => {
  await coSigned(api, opportunity, paul);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => conclude(index % 2 ? paul : yassine, { partner: claire.publicId })),
  );
  const refused = answers.filter(({ errors }) => errors);
  expect(refused).toHaveLength(49);
  for (const answer of refused) expect(answer).toBeRefused('OPPORTUNITY_CONCLUDED');
  expect(await noticesOf(claire)).toEqual(['opportunities.concluded_with_you']);
  const verbs = await api.database.query(
    `select count(*)::int as count from interactions where towards_id = $1 and verb = 'opportunities.concluded'`,
    [opportunity.key.id],
  );
  expect(verbs).toEqual([{ count: 1 }]);
});

it('an author is told when whoever signs it too concludes', async () => {
  await coSigned(api, opportunity, paul);
  await conclude(paul, { partner: claire.publicId });
  expect(await noticesOf(yassine)).toEqual(['opportunities.concluded_for_you']);
});

it('whoever shared it is suggested for thanks, as far as they exist for the owner', async () => {
  await claire.client.get(SHARE, {
    input: { territory: roissy.publicId, kind: 'SHARE', body: 'À voir', shared: { subject: opportunity.publicId } },
  });
  expect((await ask(yassine, SUGGEST)).data.creditSuggestions).toEqual([
    { role: 'RELAYED', member: { id: claire.publicId } },
  ]);
  await endMembership(api, claire, 'removed');
  expect((await ask(yassine, SUGGEST)).data.creditSuggestions).toEqual([]);
  expect(await ask(paul, SUGGEST)).toBeRefused('FORBIDDEN');
});

it('what cannot be is refused, with the field that says it', async () => {
  const stranger = await aMember(api, await aTerritory(api));
  const credit = (member: TestMember) => ({ member: member.publicId, role: 'RELAYED' });
  await changesNothing(async () => {
    for (const [given, field] of [
      [{ amountMin: 3, amountMax: 2 }, 'amountMax'],
      [{ partner: yassine.publicId }, 'partner'],
      [{ partner: stranger.publicId }, 'partner'],
      [{ partner: 'nobody' }, 'partner'],
      [{ partner: claire.publicId, partnerWords: 'Claire' }, 'partnerWords'],
      [{ partnerWords: 'x' }, 'partnerWords'],
      [{ thanks: 'a'.repeat(LIMITS.outcomeThanks.max + 1) }, 'thanks'],
      [{ credits: [credit(yassine)] }, 'credits'],
      [{ credits: [credit(stranger)] }, 'credits'],
      [{ credits: [credit(paul), credit(paul)] }, 'credits'],
      [{ partner: claire.publicId, credits: [credit(claire)] }, 'credits'],
    ] as const) {
      expect(await conclude(yassine, given)).toBeRefused('INVALID_INPUT', field);
    }
    expect(await conclude(claire)).toBeRefused('FORBIDDEN');
    expect(await conclude(stranger)).toBeRefused('NOT_FOUND');
    expect(await conclude({ client: api.visitor() })).toBeRefused('SIGNED_OUT');
  });
  await conclude(yassine, withClaire());
  await changesNothing(async () => {
    for (const document of [CONFIRM, LEAVE]) expect(await ask(reader, document)).toBeRefused('NOT_FOUND');
    expect(await ask(paul, CONFIRM)).toBeRefused('NOT_FOUND');
  });
});

it('the other side and whoever is thanked are not there for those they do not exist for', async () => {
  await conclude(yassine, withClaire());
  await ask(claire, CONFIRM);
  for (const member of [claire, paul]) {
    await reader.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
      member: member.publicId,
    });
  }
  expect((await seenBy(reader)).outcome).toMatchObject({ partner: null, thanks: null, credits: [] });
});
