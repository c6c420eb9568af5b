import { LIMITS } from '@rayonne/contracts';
import { encodePublicId } from '../../../platform/database/public-id';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { anOpportunity, expire } from '../testing/opportunity.factory';

const FIELDS = `id direction title body deadline status answerCount viewerConversationId version editedAt
  commune { code name } author { id isViewer } viewerCan { edit delete answer comment } viewerActs`;
const PUBLISH = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { ${FIELDS} } }`;
const EDIT = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawOpportunity(id: $id) { id } }`;
const DELETE = `mutation ($id: ID!) { deleteOpportunity(id: $id) }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${FIELDS} } }`;
const LIST = `query ($territory: ID!, $filter: OpportunityFilterInput, $first: Int! = 20, $after: String) {
  opportunities(territory: $territory, filter: $filter, first: $first, after: $after) {
    nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let stranger: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
  stranger = await aMember(api, await aTerritory(api), { name: 'Marc Lefèvre' });
});
afterAll(() => api.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const words = {
  kind: 'BUSINESS',
  direction: 'NEED',
  title: 'Cherche apprenti',
  body: 'Dès septembre.',
  communeCode: null,
  deadline: null,
};
const publish = (member: Pick<TestMember, 'client'>, given: Record<string, unknown> = {}, territory = roissy) =>
  member.client.ask(PUBLISH, { input: { territory: territory.publicId, ...words, ...given } });
const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/g, '"requestId":""');
const madeUpId = () => encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });

/** Runs `act` and expects that no opportunity was added, changed or removed. */
async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const all = () =>
    api.database.query(
      `select o.*, s.version, s.state from opportunities o join subjects s using (territory_id, id) order by id`,
    );
  const before = await all();
  const result = await act();
  expect(await all()).toEqual(before);
  return result;
}

describe('publishing', () => {
  it('a member offers or asks for something in a commune of the territory, up to a deadline', async () => {
    const deadline = inDays(10);
    const answer = await publish(yassine, { title: ' Cherche  apprenti ', communeCode: '95527', deadline });
    expect(answer.data.publishOpportunity).toMatchObject({
      direction: 'NEED',
      title: 'Cherche apprenti',
      body: 'Dès septembre.',
      deadline,
      status: 'OPEN',
      answerCount: 0,
      viewerConversationId: null,
      version: 1,
      editedAt: null,
      commune: { code: '95527', name: 'Roissy-en-France' },
      author: { id: yassine.publicId, isViewer: true },
      viewerCan: { edit: true, delete: true, answer: false, comment: true },
      viewerActs: ['WITHDRAW', 'EXTEND', 'CONCLUDE'],
    });
    const seen = await claire.client.get(ONE, { id: answer.data.publishOpportunity.id });
    expect(seen.opportunity).toMatchObject({
      viewerCan: { edit: false, delete: false, answer: true, comment: true },
      viewerActs: [],
    });
  });

  it('the room of the territory is told', async () => {
    const socket = await openSocket(claire.client);
    await socket.emitWithAck('territory.follow', roissy.publicId);
    const news = nextEvent(socket, 'opportunity.published');
    const { publicId } = await anOpportunity(yassine);
    expect(await news).toMatchObject({ territoryId: roissy.publicId, subjectId: publicId, authorId: yassine.publicId });
    socket.close();
  });

  it('it stands in the feed', async () => {
    const { publicId } = await anOpportunity(yassine, { title: 'Salle à prêter' });
    const { feed } = await claire.client.get(
      `query ($territory: ID!) { feed(territory: $territory) { nodes { id ... on Opportunity { title status } } } }`,
      { territory: roissy.publicId },
    );
    expect(feed.nodes[0]).toEqual({ id: publicId, title: 'Salle à prêter', status: 'OPEN' });
  });

  it('is refused to visitors, strangers, suspended and removed members and without the power', async () => {
    const [suspended, removed] = [await aMember(api, roissy), await aMember(api, roissy)];
    await endMembership(api, suspended, 'suspended');
    await endMembership(api, removed, 'removed');
    const powerless = await aTerritory(api);
    const member = await aMember(api, powerless);
    await nobodyHolds(api, powerless, 'opportunities.publish');
    await changesNothing(async () => {
      expect(await publish({ client: api.visitor() })).toBeRefused('SIGNED_OUT');
      expect(await publish(suspended)).toBeRefused('MEMBER_SUSPENDED');
      expect(await publish(removed)).toBeRefused('NOT_FOUND');
      expect(await publish(member, {}, powerless)).toBeRefused('FORBIDDEN');
      const hidden = await publish(stranger);
      expect(hidden).toBeRefused('NOT_FOUND');
      const madeUp = await publish(stranger, {}, { ...roissy, publicId: 'A'.repeat(22) });
      expect(withoutRequestId(madeUp.text)).toBe(withoutRequestId(hidden.text));
    });
  });

  it.each([
    ['a short title', 'title', { title: 'ab' }],
    ['a title beyond the limit', 'title', { title: 'a'.repeat(LIMITS.opportunityTitle.max + 1) }],
    ['a title of two directions', 'title', { title: 'Cherche \u202Etnemeppa' }],
    ['no text', 'body', { body: ' ' }],
    ['a text beyond the limit', 'body', { body: 'a'.repeat(LIMITS.opportunityBody.max + 1) }],
    ['a control character', 'body', { body: 'Dès\u0007' }],
    ['a commune that is none', 'communeCode', { communeCode: 'Roissy' }],
    ['a commune of elsewhere', 'communeCode', { communeCode: '75056' }],
    ['a deadline in the past', 'deadline', { deadline: inDays(-1) }],
    ['a deadline in more than a year', 'deadline', { deadline: inDays(367) }],
    ['a deadline that is no date', 'deadline', { deadline: 'demain' }],
  ])('%s is refused', async (_what, field, given) => {
    expect(await changesNothing(() => publish(yassine, given))).toBeRefused('INVALID_INPUT', field);
  });

  it('ten megabytes are refused before anything reads them', async () => {
    expect((await changesNothing(() => publish(yassine, { body: 'a'.repeat(10_000_000) }))).status).toBe(413);
  });
});

describe('editing', () => {
  const edit = (member: Pick<TestMember, 'client'>, id: string, version: number, given: Record<string, unknown> = {}) =>
    member.client.ask(EDIT, { input: { id, version, ...words, ...given } });

  it('the author edits everything, which the version tells', async () => {
    const { publicId } = await anOpportunity(yassine);
    const answer = await edit(yassine, publicId, 1, {
      direction: 'OFFER',
      title: 'Propose un stage',
      communeCode: '95277',
    });
    expect(answer.data.editOpportunity).toMatchObject({
      direction: 'OFFER',
      title: 'Propose un stage',
      commune: { name: 'Gonesse' },
      version: 2,
      editedAt: expect.any(String),
    });
    expect(await changesNothing(() => edit(yassine, publicId, 1))).toBeRefused('STALE_VERSION');
  });

  it('an expired one keeps its deadline or gets a later one, which opens it again', async () => {
    const opportunity = await anOpportunity(yassine, { deadline: inDays(1) });
    await expire(api, opportunity);
    const { deadline } = (await yassine.client.get(ONE, { id: opportunity.publicId })).opportunity;
    const kept = await edit(yassine, opportunity.publicId, 1, { deadline });
    expect(kept.data.editOpportunity).toMatchObject({ status: 'EXPIRED', deadline });
    const later = await edit(yassine, opportunity.publicId, 2, { deadline: inDays(3) });
    expect(later.data.editOpportunity.status).toBe('OPEN');
    expect(await edit(yassine, opportunity.publicId, 3, { deadline: inDays(-3) })).toBeRefused(
      'INVALID_INPUT',
      'deadline',
    );
  });

  it('nobody else edits', async () => {
    const { publicId } = await anOpportunity(yassine);
    const moderator = await aMember(api, roissy, { mandate: 'moderator' });
    await changesNothing(async () => {
      expect(await edit(claire, publicId, 1)).toBeRefused('FORBIDDEN');
      expect(await edit(moderator, publicId, 1)).toBeRefused('FORBIDDEN');
      expect(await edit({ client: api.visitor() }, publicId, 1)).toBeRefused('SIGNED_OUT');
      expect(await edit(yassine, publicId, 1, { communeCode: '75056' })).toBeRefused('INVALID_INPUT', 'communeCode');
    });
  });
});

describe('deleting', () => {
  it('the author or a moderator deletes it, nobody else', async () => {
    const moderator = await aMember(api, roissy, { mandate: 'moderator' });
    for (const member of [yassine, moderator]) {
      const { publicId: id } = await anOpportunity(yassine);
      expect(await claire.client.ask(DELETE, { id })).toBeRefused('FORBIDDEN');
      expect(await api.visitor().ask(DELETE, { id })).toBeRefused('SIGNED_OUT');
      expect(await member.client.ask(DELETE, { id })).toSucceed();
      expect((await claire.client.get(ONE, { id })).opportunity).toBeNull();
    }
  });
});

it('publishing and being removed by a moderator are recorded acts', async () => {
  const moderator = await aMember(api, roissy, { mandate: 'moderator' });
  const { publicId: id, key } = await anOpportunity(yassine);
  await moderator.client.get(DELETE, { id });
  expect(
    await api.database.query(`select verb, scope_kind as scope from interactions where towards_id = $1 order by id`, [
      key.id,
    ]),
  ).toEqual([
    { verb: 'opportunities.published', scope: 'territory' },
    { verb: 'opportunities.removed', scope: 'private' },
  ]);
});

describe('what may not be seen', () => {
  it('an opportunity of another territory answers as one that never was, on every path', async () => {
    const { publicId } = await anOpportunity(yassine);
    const outsider = await anAccount(api);
    for (const { client } of [stranger, outsider]) {
      for (const document of [ONE, DELETE, EDIT]) {
        const variables = (id: string) => ({ id, input: { id, version: 1, ...words } });
        const [hidden, madeUp, nonsense] = await Promise.all(
          [publicId, madeUpId(), 'nonsense'].map((id) => client.ask(document, variables(id))),
        );
        expect(withoutRequestId(madeUp!.text)).toBe(withoutRequestId(hidden!.text));
        expect(withoutRequestId(nonsense!.text)).toBe(withoutRequestId(hidden!.text));
      }
      const list = await client.ask(LIST, { territory: roissy.publicId });
      expect(list).toBeRefused('NOT_FOUND');
    }
    expect(await api.visitor().ask(LIST, { territory: roissy.publicId })).toBeRefused('SIGNED_OUT');
  });

  it('a post is no opportunity', async () => {
    const { publishPost } = await claire.client.get(
      `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`,
      { input: { territory: roissy.publicId, body: 'Bonjour' } },
    );
    expect((await claire.client.get(ONE, publishPost)).opportunity).toBeNull();
    expect(await claire.client.ask(DELETE, publishPost)).toBeRefused('NOT_FOUND');
    expect(await claire.client.ask(EDIT, { input: { ...publishPost, version: 1, ...words } })).toBeRefused('NOT_FOUND');
  });
});

describe('the list', () => {
  it('is filtered by direction and status, newest first, page by page', async () => {
    const territory = await aTerritory(api);
    const author = await aMember(api, territory);
    const offer = await anOpportunity(author, { direction: 'OFFER', title: 'offre' });
    await anOpportunity(author, { title: 'besoin' });
    await anOpportunity(author, { title: 'clos' }).then(({ publicId: id }) => author.client.get(WITHDRAW, { id }));
    await expire(api, await anOpportunity(author, { title: 'expiré', deadline: inDays(1) }));
    const titles = async (filter: Record<string, unknown>, page: Record<string, unknown> = {}) => {
      const { opportunities } = await author.client.get(LIST, { territory: territory.publicId, filter, ...page });
      return opportunities.nodes.map((node: { title: string }) => node.title);
    };
    expect(await titles({})).toEqual(['expiré', 'clos', 'besoin', 'offre']);
    expect(await titles({ direction: 'NEED' })).toEqual(['expiré', 'clos', 'besoin']);
    expect(await titles({ status: 'OPEN' })).toEqual(['besoin', 'offre']);
    expect(await titles({ status: 'WITHDRAWN' })).toEqual(['clos']);
    expect(await titles({ status: ['EXPIRED', 'WITHDRAWN'] })).toEqual(['expiré', 'clos']);
    expect(await titles({ status: 'EXPIRED' })).toEqual(['expiré']);
    const first = (
      await author.client.get(LIST, { territory: territory.publicId, filter: { status: 'OPEN' }, first: 1 })
    ).opportunities;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await titles({ status: 'OPEN' }, { first: 1, after: first.pageInfo.endCursor })).toEqual(['offre']);
    await author.client.get(DELETE, { id: offer.publicId });
    expect(await titles({ direction: 'OFFER' })).toEqual([]);
    expect(await author.client.ask(LIST, { territory: territory.publicId, after: 'x' })).toBeRefused(
      'INVALID_INPUT',
      'after',
    );
    expect(await author.client.ask(LIST, { territory: territory.publicId, first: 101 })).toBeRefused(
      'INVALID_INPUT',
      'first',
    );
  });

  it('costs three statements at one row and at twenty', async () => {
    const territory = await aTerritory(api);
    const author = await aMember(api, territory);
    const ask = () => claireThere.client.ask(LIST, { territory: territory.publicId });
    const claireThere = await aMember(api, territory, { account: claire });
    await anOpportunity(author);
    expect((await ask()).statements).toBe(3);
    for (let index = 1; index < 20; index += 1) await anOpportunity(author, { communeCode: '95277' });
    const twenty = await ask();
    expect(twenty.data.opportunities.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(3);
  });
});
