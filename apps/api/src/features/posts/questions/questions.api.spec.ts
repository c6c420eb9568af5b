import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const PUBLISH = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`;
const COMMENT = `mutation ($subject: ID!, $body: String!) { comment(input: { subject: $subject, body: $body }) { id } }`;
const ACCEPT = `mutation ($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { id acceptedAnswer { body } } }`;
const READ = `query ($id: ID!) { post(id: $id) { acceptedAnswer { id body author { name } publishedAt } } }`;
const OPEN = `query ($territory: ID!) { unansweredQuestions(territory: $territory) { nodes { id } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let question: string;
beforeAll(async () => (api = await startTestApi({ RATE_LIMIT_FACTOR: '100' })));
afterAll(() => api.close());
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  question = await publish('QUESTION');
});

const publish = async (kind: string) => {
  const input = { territory: roissy.publicId, kind, body: 'Où acheter du chêne ?' };
  return (await claire.client.get(PUBLISH, { input })).publishPost.id as string;
};
const comment = async (by: TestMember, body: string, subject = question) =>
  (await by.client.get(COMMENT, { subject, body })).comment.id as string;
const accept = (by: TestMember, chosen: string | null, post = question) =>
  by.client.ask(ACCEPT, { input: { post, comment: chosen } });
const accepted = async (reader = yassine) => (await reader.client.get(READ, { id: question })).post.acceptedAnswer;
const unanswered = async (reader = yassine) =>
  (await reader.client.get(OPEN, { territory: roissy.publicId })).unansweredQuestions.nodes.map(
    ({ id }: { id: string }) => id,
  );
const noticesOf = async ({ client }: TestMember) =>
  (await client.get(`{ notices { nodes { kind path } } }`)).notices.nodes.filter(
    ({ kind }: { kind: string }) => kind === 'posts.answer_accepted',
  );

it('whoever asked marks an answer, changes it and takes it back', async () => {
  const [first, second] = [await comment(yassine, 'Chez Paul.'), await comment(claire, 'À la scierie.')];
  expect(await accepted()).toBeNull();
  expect((await accept(claire, first)).data.acceptAnswer.acceptedAnswer).toEqual({ body: 'Chez Paul.' });
  expect(await accepted()).toMatchObject({ body: 'Chez Paul.', author: { name: 'Yassine Merle' } });
  expect(await accept(claire, second)).toSucceed();
  expect(await accepted()).toMatchObject({ body: 'À la scierie.' });
  expect(await accept(claire, null)).toSucceed();
  expect(await accepted()).toBeNull();
});

it('whoever answered is told once, where their answer is', async () => {
  const answer = await comment(yassine, 'Chez Paul.');
  await accept(claire, answer);
  await accept(claire, answer);
  expect(await noticesOf(yassine)).toEqual([
    { kind: 'posts.answer_accepted', path: expect.stringContaining(`?comment=${answer}`) },
  ]);
  await accept(claire, await comment(claire, 'Ou chez moi.'));
  expect(await noticesOf(claire)).toEqual([]);
});

it('marking an answer is a recorded act towards whoever wrote it', async () => {
  await accept(claire, await comment(yassine, 'Chez Paul.'));
  const acts = await api.database.query(
    `select verb, scope_kind as scope, count(*)::int as count from interactions
      where verb = 'answers.accepted' and territory_id = $1 group by 1, 2`,
    [roissy.id],
  );
  expect(acts).toEqual([{ verb: 'answers.accepted', scope: 'territory', count: 1 }]);
});

it('it is for nobody else, for questions only, and for comments that are there', async () => {
  const answer = await comment(yassine, 'Chez Paul.');
  const [other, update] = [await publish('QUESTION'), await publish('UPDATE')];
  const moderator = await aMember(api, roissy, { mandate: 'moderator' });
  expect(await accept(yassine, answer)).toBeRefused('FORBIDDEN');
  expect(await accept(moderator, answer)).toBeRefused('FORBIDDEN');
  expect(await accept(claire, answer, other)).toBeRefused('NOT_FOUND');
  expect(await accept(claire, 'x')).toBeRefused('NOT_FOUND');
  expect(await accept(claire, await comment(yassine, 'Bravo', update), update)).toBeRefused('INVALID_INPUT', 'post');
  expect(await accepted()).toBeNull();
});

it('questions without an answer are listed, also those whose answer was deleted', async () => {
  const other = await publish('QUESTION');
  await publish('UPDATE');
  const answer = await comment(yassine, 'Chez Paul.');
  expect(await unanswered()).toEqual([other, question]);
  await accept(claire, answer);
  expect(await unanswered()).toEqual([other]);
  await yassine.client.get(`mutation ($id: ID!) { deleteComment(id: $id) }`, { id: answer });
  expect(await accepted()).toBeNull();
  expect(await unanswered()).toEqual([other, question]);
});

it('an answer by somebody whom a block keeps apart is no answer to the reader', async () => {
  const anne = await aMember(api, roissy);
  await accept(claire, await comment(yassine, 'Chez Paul.'));
  await anne.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: yassine.publicId });
  expect(await accepted(anne)).toBeNull();
  expect(await accepted(claire)).toMatchObject({ body: 'Chez Paul.' });
  const stranger = await aMember(api, await aTerritory(api));
  expect(await accept(stranger, null)).toBeRefused('NOT_FOUND');
});
