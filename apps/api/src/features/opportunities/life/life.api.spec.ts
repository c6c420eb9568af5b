import { LIMITS } from '@rayonne/contracts';
import fc from 'fast-check';
import { encodePublicId } from '../../../platform/database/public-id';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPost } from '../../posts/testing/post.factory';
import { anOpportunity, coSigned, expire, type TestOpportunity } from '../testing/opportunity.factory';
import { after, type Life, type LifeAct } from './life-cycle';

const FIELDS = `status deadline version editedAt viewerActs viewerCan { answer }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawOpportunity(id: $id) { ${FIELDS} } }`;
const REOPEN = `mutation ($id: ID!) { reopenOpportunity(id: $id) { ${FIELDS} } }`;
const EXTEND = `mutation ($id: ID!, $deadline: DateTime!) {
  extendOpportunity(input: { id: $id, deadline: $deadline }) { ${FIELDS} } }`;
const DAY_MS = 86_400_000;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
const daysUntil = (deadline: string) => (Date.parse(deadline) - Date.now()) / DAY_MS;
const read = async (member: TestMember, { publicId: id }: TestOpportunity) =>
  (await member.client.get(ONE, { id })).opportunity;
const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/g, '"requestId":""');

const rows = () =>
  api.database.query(
    `select o.*, s.version, s.state as on_spine from opportunities o join subjects s using (territory_id, id) order by id`,
  );
async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const before = await rows();
  const result = await act();
  expect(await rows()).toEqual(before);
  return result;
}
const actsOn = async ({ key }: TestOpportunity) =>
  (
    await api.database.query<{ verb: string }>(`select verb from interactions where towards_id = $1 order by id`, [
      key.id,
    ])
  ).map(({ verb }) => verb);

it('without a deadline it is open for two months, and a year at most', async () => {
  const { deadline } = await read(yassine, await anOpportunity(yassine));
  expect(daysUntil(deadline)).toBeCloseTo(LIMITS.opportunityDays.usual, 1);
});

it('its author withdraws it and opens it again; its words stay unedited', async () => {
  const opportunity = await anOpportunity(yassine);
  const { publicId: id } = opportunity;
  const withdrawn = (await yassine.client.get(WITHDRAW, { id })).withdrawOpportunity;
  expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', version: 2, editedAt: null, viewerActs: ['REOPEN'] });
  expect((await yassine.client.get(WITHDRAW, { id })).withdrawOpportunity).toEqual(withdrawn);
  expect((await read(claire, opportunity)).viewerCan.answer).toBe(false);
  expect(await changesNothing(() => yassine.client.ask(EXTEND, { id, deadline: withdrawn.deadline }))).toBeRefused(
    'OPPORTUNITY_WITHDRAWN',
  );
  const reopened = (await yassine.client.get(REOPEN, { id })).reopenOpportunity;
  expect(reopened).toMatchObject({ status: 'OPEN', version: 3, viewerActs: ['WITHDRAW', 'EXTEND', 'CONCLUDE'] });
  expect(reopened.deadline).toBe(withdrawn.deadline);
  expect(await actsOn(opportunity)).toEqual([
    'opportunities.published',
    'opportunities.withdrawn',
    'opportunities.reopened',
  ]);
});

it('past its deadline it has expired, whoever asks, and one that comes back has a month', async () => {
  const opportunity = await anOpportunity(yassine, { deadline: inDays(1) });
  await expire(api, opportunity);
  expect(await read(claire, opportunity)).toMatchObject({ status: 'EXPIRED', viewerCan: { answer: false } });
  const { publicId: id } = opportunity;
  await yassine.client.get(WITHDRAW, { id });
  const { status, deadline } = (await yassine.client.get(REOPEN, { id })).reopenOpportunity;
  expect(status).toBe('OPEN');
  expect(daysUntil(deadline)).toBeCloseTo(LIMITS.opportunityDays.extension, 1);
});

describe('extending', () => {
  const extend = async (opportunity: TestOpportunity) => {
    const { deadline } = await read(yassine, opportunity);
    const answer = await yassine.client.get(EXTEND, { id: opportunity.publicId, deadline });
    return daysUntil(answer.extendOpportunity.deadline);
  };

  it('adds a month to the deadline, or to now where it has passed, within a year', async () => {
    const soon = await anOpportunity(yassine, { deadline: inDays(3) });
    expect(await extend(soon)).toBeCloseTo(33, 1);
    await expire(api, soon);
    expect(await extend(soon)).toBeCloseTo(30, 1);
    expect((await read(claire, soon)).status).toBe('OPEN');
    const late = await anOpportunity(yassine, { deadline: inDays(350) });
    expect(await extend(late)).toBeCloseTo(365, 1);
    expect(await actsOn(soon)).toEqual(['opportunities.published', 'opportunities.extended', 'opportunities.extended']);
  });

  it('asked 50 times at once with the same deadline, it moves once', async () => {
    const opportunity = await anOpportunity(yassine, { deadline: inDays(3) });
    const { deadline } = await read(yassine, opportunity);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => yassine.client.ask(EXTEND, { id: opportunity.publicId, deadline })),
    );
    for (const answer of answers) expect(daysUntil(answer.data.extendOpportunity.deadline)).toBeCloseTo(33, 1);
    expect((await read(yassine, opportunity)).version).toBe(2);
    expect(await actsOn(opportunity)).toEqual(['opportunities.published', 'opportunities.extended']);
  });
});

it('withdrawn 50 times at once, by its author and whoever signs it too, it changes state once', async () => {
  const opportunity = await anOpportunity(yassine);
  await coSigned(api, opportunity, claire);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      (index % 2 ? claire : yassine).client.ask(WITHDRAW, { id: opportunity.publicId }),
    ),
  );
  for (const answer of answers)
    expect(answer.data.withdrawOpportunity).toMatchObject({ status: 'WITHDRAWN', version: 2 });
  expect(await actsOn(opportunity)).toEqual(['opportunities.published', 'opportunities.withdrawn']);
});

it('every screen that shows it is told to read it again', async () => {
  const opportunity = await anOpportunity(yassine);
  const socket = await openSocket(claire.client);
  await socket.emitWithAck('territory.follow', roissy.publicId);
  const news = nextEvent(socket, 'subject.changed');
  await yassine.client.get(WITHDRAW, { id: opportunity.publicId });
  expect(await news).toMatchObject({ subjectId: opportunity.publicId, version: 2 });
  socket.close();
});

it('nobody else decides, and to whoever does not see it, it is not there', async () => {
  const opportunity = await anOpportunity(yassine);
  const stranger = await aMember(api, await aTerritory(api));
  const post = await aPost(yassine);
  const { deadline } = await read(yassine, opportunity);
  const madeUp = encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });
  await changesNothing(async () => {
    for (const document of [WITHDRAW, REOPEN, EXTEND]) {
      const ask = (client: TestMember['client'], id: string) => client.ask(document, { id, deadline });
      expect(await ask(claire.client, opportunity.publicId)).toBeRefused('FORBIDDEN');
      expect(await ask(api.visitor(), opportunity.publicId)).toBeRefused('SIGNED_OUT');
      expect(await ask(yassine.client, post.publicId)).toBeRefused('NOT_FOUND');
      const hidden = await ask(stranger.client, opportunity.publicId);
      expect(hidden).toBeRefused('NOT_FOUND');
      expect(withoutRequestId((await ask(stranger.client, madeUp)).text)).toBe(withoutRequestId(hidden.text));
    }
  });
});

it('whatever is done to it in whatever order, it stands where the table of its life says', async () => {
  const DO: Readonly<Record<'withdraw' | 'reopen', string>> = { withdraw: WITHDRAW, reopen: REOPEN };
  const steps = fc.array(fc.constantFrom('withdraw', 'reopen', 'extend', 'expire'), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const opportunity = await anOpportunity(yassine);
      let [life, isExpired]: [Life, boolean] = [{ state: 'open', wasDiscussed: false }, false];
      for (const step of given) {
        if (step === 'expire') {
          await expire(api, opportunity);
          isExpired = true;
          continue;
        }
        const { deadline } = await read(yassine, opportunity);
        const document = step === 'extend' ? EXTEND : DO[step];
        const answer = await yassine.client.ask(document, { id: opportunity.publicId, deadline });
        const next = after(life, step satisfies LifeAct);
        if (!next) {
          expect(answer).toBeRefused('OPPORTUNITY_WITHDRAWN');
          continue;
        }
        if (step === 'extend' || (step === 'reopen' && life.state === 'withdrawn')) isExpired = false;
        life = next;
      }
      const runs = life.state === 'open';
      expect((await read(yassine, opportunity)).status).toBe(runs ? (isExpired ? 'EXPIRED' : 'OPEN') : 'WITHDRAWN');
    }),
    { numRuns: 12 },
  );
});
