import { startTestApi, type TestApi } from '../../../testing/test-api';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Ledger, type Interaction } from '../../ledger';
import { anOpportunity, type TestOpportunity } from '../../opportunities/testing/opportunity.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const FIGURES = `query ($t: ID!) { marketFigures(territory: $t) {
  days published concluded fromIntroduction medianDaysToAnswer answeredWithinWeek months { month published concluded } } }`;
const ANSWER = `mutation ($input: AnswerOpportunityInput!) { answerOpportunity(input: $input) { id } }`;

let api: TestApi;
let territory: TestTerritory;
let yassine: TestMember;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '1000' })));
beforeEach(async () => {
  territory = await aTerritory(api);
  yassine = await aMember(api, territory);
});
afterAll(() => api.close());

const figures = async (member = yassine) => (await member.client.get(FIGURES, { t: territory.publicId })).marketFigures;

const record = (verb: Interaction['verb'], { key }: TestOpportunity, author: string) =>
  api.get(UnitOfWork).run(() =>
    api.get(Ledger).record({
      verb,
      by: { ...yassine.key, memberId: yassine.memberId, isManaging: false },
      towards: { subject: key.id, author },
      scope: 'territory',
    }),
  );

/** The ledger only grows: an act of the past is written as it would have been. */
const recordAt = (verb: string, subjectId: string, daysAgo: number, pseudonyms: readonly [string, string | null]) =>
  api.database.query(
    `insert into interactions (territory_id, occurred_at, actor, verb, towards_kind, towards_id, counterpart, scope_kind, by_managing_mandate)
     values ($1, now() - $2::float8 * interval '1 day', $3, $4, 'subject', $5, $6, $7, false)`,
    [territory.id, daysAgo, pseudonyms[0], verb, subjectId, pseudonyms[1], pseudonyms[1] ? 'private' : 'territory'],
  );

const someone = () => crypto.randomUUID();

it('a territory where nothing happened has figures without numbers to divide', async () => {
  const { months, ...rest } = await figures();
  expect(rest).toEqual({
    days: 90,
    published: 0,
    concluded: 0,
    fromIntroduction: null,
    medianDaysToAnswer: null,
    answeredWithinWeek: null,
  });
  expect(months).toHaveLength(12);
  expect(months[11]).toEqual({ month: new Date().toISOString().slice(0, 7), published: 0, concluded: 0 });
});

it('counts what was published and concluded once each, and what began with an introduction', async () => {
  const [one, other] = [await anOpportunity(yassine), await anOpportunity(yassine)];
  const awa = await aMember(api, territory);
  for (const opportunity of [one, one, other]) await record('opportunities.concluded', opportunity, yassine.memberId);
  await record('opportunities.credited_introduction', one, awa.memberId);
  expect(await figures()).toMatchObject({ published: 2, concluded: 2, fromIntroduction: 0.5 });
  const { months } = await figures(awa);
  expect(months[11]).toMatchObject({ published: 2, concluded: 2 });
});

it('tells how soon answers come, once ten people stand behind them', async () => {
  const author = someone();
  const delays = [0.5, 2, 3, 10, null];
  for (const delay of delays) {
    const subject = someone();
    await recordAt('opportunities.published', subject, 30, [author, null]);
    if (delay !== null) await recordAt('opportunities.answered', subject, 30 - delay, [someone(), author]);
  }
  await recordAt('opportunities.published', someone(), 120, [author, null]);
  await recordAt('opportunities.published', someone(), 1, [author, null]);
  expect(await figures()).toMatchObject({ published: 6, medianDaysToAnswer: null, answeredWithinWeek: null });
  const crowded = someone();
  await recordAt('opportunities.published', crowded, 20, [author, null]);
  for (let index = 0; index < 6; index += 1) {
    await recordAt('opportunities.answered', crowded, 19 - index, [someone(), author]);
  }
  const { medianDaysToAnswer, answeredWithinWeek } = await figures();
  expect(medianDaysToAnswer).toBeCloseTo(2, 3);
  expect(answeredWithinWeek).toBeCloseTo(4 / 6, 6);
});

it('a real answer is in the figures, and they exist for nobody outside', async () => {
  const opportunity = await anOpportunity(yassine);
  for (let index = 0; index < 10; index += 1) {
    const member = await aMember(api, territory);
    await member.client.get(ANSWER, {
      input: { opportunity: opportunity.publicId, body: 'Je propose', clientMessageId: crypto.randomUUID() },
    });
  }
  expect((await figures()).medianDaysToAnswer).toBeLessThan(1);
  const stranger = await aMember(api, await aTerritory(api));
  expect(await stranger.client.ask(FIGURES, { t: territory.publicId })).toBeRefused('NOT_FOUND');
});
