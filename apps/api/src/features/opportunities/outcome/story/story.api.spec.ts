import { encodeSharedId } from '../../../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { aMember, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';
import { aConclusion, aStoryAsked, anOpportunity } from '../../testing/opportunity.factory';

const ANSWER = `mutation ($input: AnswerStoryInput!) { answerStory(input: $input) }`;
const PROPOSE = `mutation ($input: ProposeStoryInput!) { proposeStory(input: $input) }`;
const STORY = `query ($id: ID!) { opportunity(id: $id) { outcome { story { title text awaitsViewer isDrafted } } } }`;
const DRAFTS = `query ($territory: ID!) { drafts(territory: $territory) { nodes { content } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let reader: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  reader = await aMember(api, roissy);
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const storyFor = async (member: TestMember, id: string) =>
  (await member.client.get(STORY, { id })).opportunity.outcome.story;
const draftsOf = async (member: TestMember) => {
  const { drafts } = await member.client.get(DRAFTS, { territory: encodeSharedId(roissy.id) });
  return drafts.nodes.map(({ content }: { content: string }) => JSON.parse(content));
};
const answer = (member: TestMember, id: string, isAgreed: boolean) =>
  member.client.ask(ANSWER, { input: { id, isAgreed } });

it('the other side reads word for word what will be told, agrees, and it is a draft of whoever asked', async () => {
  const id = await aStoryAsked(yassine, claire);
  const words = { title: 'Un contrat', text: 'Tout a commencé ici.\n\nEt puis.' };
  expect(await storyFor(claire, id)).toEqual({ ...words, awaitsViewer: true, isDrafted: false });
  expect(await storyFor(yassine, id)).toEqual({ ...words, awaitsViewer: false, isDrafted: false });
  expect(await storyFor(reader, id)).toBeNull();
  const answers = await Promise.all(Array.from({ length: 10 }, () => answer(claire, id, true)));
  for (const one of answers) expect(one).toSucceed();
  expect(await draftsOf(claire)).toEqual([]);
  const [draft, ...more] = await draftsOf(yassine);
  expect(more).toEqual([]);
  expect(draft).toMatchObject({ kind: 'STORY', story: { title: 'Un contrat', document: { type: 'doc' } } });
  expect(draft.story.document.content).toHaveLength(2);
  expect((await storyFor(yassine, id)).isDrafted).toBe(true);
});

it('no is silent and final', async () => {
  const id = await aStoryAsked(yassine, claire);
  const asked = await storyFor(yassine, id);
  expect(await answer(claire, id, false)).toSucceed();
  expect(await storyFor(yassine, id)).toEqual(asked);
  expect(await storyFor(claire, id)).toBeNull();
  expect(await answer(claire, id, true)).toSucceed();
  expect(await yassine.client.ask(PROPOSE, { input: { id, title: 'Encore', text: 'Encore' } })).toSucceed();
  expect(await draftsOf(yassine)).toEqual([]);
  const { notices } = await yassine.client.get(`{ notices { nodes { kind } } }`);
  expect(JSON.stringify(notices)).not.toContain('story');
});

it('without another side in the network it is a draft at once', async () => {
  const { publicId: id } = await anOpportunity(yassine);
  await yassine.client.get(
    `mutation ($input: ConcludeOpportunityInput!) { concludeOpportunity(input: $input) { id } }`,
    {
      input: { id, kind: 'HIRE' },
    },
  );
  expect(await yassine.client.ask(PROPOSE, { input: { id, title: 'Un recrutement', text: 'Enfin.' } })).toSucceed();
  expect(await draftsOf(yassine)).toHaveLength(1);
});

it('only the two sides have a say', async () => {
  const id = await aConclusion(yassine, claire);
  const input = { id, title: 'Un contrat', text: 'Voilà.' };
  expect(await reader.client.ask(PROPOSE, { input })).toBeRefused('FORBIDDEN');
  expect(await claire.client.ask(PROPOSE, { input })).toBeRefused('FORBIDDEN');
  expect(await answer(claire, id, true)).toBeRefused('NOT_FOUND');
  expect(await yassine.client.ask(PROPOSE, { input: { ...input, text: ' ' } })).toBeRefused('INVALID_INPUT', 'text');
  expect(await yassine.client.ask(PROPOSE, { input })).toSucceed();
  expect(await answer(reader, id, true)).toBeRefused('NOT_FOUND');
  const open = await anOpportunity(yassine);
  expect(await yassine.client.ask(PROPOSE, { input: { ...input, id: open.publicId } })).toBeRefused('NOT_FOUND');
});
