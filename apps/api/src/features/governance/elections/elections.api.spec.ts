import { startTestApi, type TestApi } from '../../../testing/test-api';
import { CharterPresetModel } from '../../territories';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aMinuteLater, endVotes } from '../testing/charter.factory';
import { VoteSettling } from '../votes/vote-settling';

const CALL = `mutation ($input: OpenElectionInput!) { openElection(input: $input) { id state mandate viewerMayStand } }`;
const STAND = `mutation ($input: StandInput!) { standInElection(input: $input) { viewerStands candidacies { id statement votes member { name } } } }`;
const LEAVE = `mutation ($election: ID!) { withdrawCandidacy(election: $election) { viewerStands candidacies { id } } }`;
const CAST = `mutation ($input: CastElectionBallotInput!) { castElectionBallot(input: $input) { votedCount viewerHasVoted } }`;
const READ = `query ($slug: String!) { territory(slug: $slug) { mandates { kind isManaging isElected member { name } }
  elections(first: 5) { nodes { id state wasTied votedCount eligibleCount viewerMayVote candidacies { id votes isElected member { name } } } } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;
let claire: TestMember;
let yassine: TestMember;
let paul: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  anne = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});
afterAll(() => api.close());

const call = async () =>
  (await anne.client.get(CALL, { input: { territory: territory.publicId, mandate: 'moderator' } })).openElection
    .id as string;
const stand = (
  { client }: TestMember,
  election: string,
  statement = 'Je lirai tout, et j’expliquerai chaque décision.',
) => client.ask(STAND, { input: { election, statement } });
const cast = ({ client }: TestMember, election: string, candidacy: string | null) =>
  client.ask(CAST, { input: { election, candidacy } });
const read = async (member = claire) => {
  const { mandates, elections } = (await member.client.get(READ, { slug: territory.slug })).territory;
  return { mandates, election: elections.nodes[0] };
};
const candidacyOf = async (name: string) =>
  (await read()).election.candidacies.find(({ member }: { member: { name: string } }) => member.name === name)
    .id as string;
const next = async () => {
  await endVotes(api, territory);
  await aMinuteLater(api);
};

it('members stand, all vote in secret, and the elected receives a mandate that is not managing', async () => {
  const election = await call();
  await stand(claire, election);
  await stand(yassine, election, 'Je veux que chacun se sente lu et répondu.');
  expect(await cast(anne, election, await candidacyOf('Claire Fontaine'))).toBeRefused('VOTE_CLOSED');
  await next();
  expect((await read()).election).toMatchObject({ state: 'OPEN', eligibleCount: 4, viewerMayVote: true });
  const forClaire = await candidacyOf('Claire Fontaine');
  for (const member of [anne, paul]) await cast(member, election, forClaire);
  await cast(yassine, election, await candidacyOf('Yassine Merle'));
  await cast(claire, election, null);
  await next();
  const { mandates, election: decided } = await read();
  expect(decided).toMatchObject({ state: 'DECIDED', votedCount: 4, wasTied: false });
  expect(
    decided.candidacies.map(({ votes, isElected }: { votes: number; isElected: boolean }) => [votes, isElected]),
  ).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(mandates).toContainEqual({
    kind: 'moderator',
    isManaging: false,
    isElected: true,
    member: { name: 'Claire Fontaine' },
  });
});

it('only who may give mandates calls an election, one at a time for a mandate', async () => {
  const input = { territory: territory.publicId, mandate: 'moderator' };
  expect(await claire.client.ask(CALL, { input })).toBeRefused('FORBIDDEN');
  expect(await anne.client.ask(CALL, { input: { ...input, mandate: 'caretaker' } })).toBeRefused(
    'INVALID_INPUT',
    'mandate',
  );
  expect((await read()).election).toBeUndefined();
  const answers = await Promise.all([1, 2, 3].map(() => anne.client.ask(CALL, { input })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.find(({ errors }) => errors)).toBeRefused('VOTE_UNDER_WAY');
});

it('one stands once, says it better, and may step back until the ballot opens', async () => {
  const election = await call();
  expect(await stand(claire, election, '')).toBeRefused('INVALID_INPUT', 'statement');
  await stand(claire, election);
  const { standInElection } = (await stand(claire, election, 'Mieux dit : je répondrai à chacun.')).data;
  expect(standInElection.candidacies).toMatchObject([{ statement: 'Mieux dit : je répondrai à chacun.', votes: null }]);
  expect((await claire.client.get(LEAVE, { election })).withdrawCandidacy).toEqual({
    viewerStands: false,
    candidacies: [],
  });
  expect(await claire.client.ask(LEAVE, { election })).toBeRefused('NOT_FOUND');
  await stand(yassine, election);
  await next();
  expect(await stand(claire, election)).toBeRefused('VOTE_CLOSED');
  expect(await yassine.client.ask(LEAVE, { election })).toBeRefused('VOTE_CLOSED');
});

it('for others than members an election does not exist, and a made-up candidate cannot be chosen', async () => {
  const election = await call();
  await stand(claire, election);
  await next();
  const stranger = await aMember(api, await aTerritory(api));
  for (const answer of [await stand(stranger, election), await cast(stranger, election, null)])
    expect(answer).toBeRefused('NOT_FOUND');
  expect(await cast(paul, election, paul.publicId)).toBeRefused('INVALID_INPUT', 'candidacy');
  expect(await cast(paul, election, 'made-up')).toBeRefused('INVALID_INPUT', 'candidacy');
  const late = await aMember(api, territory);
  expect(await cast(late, election, null)).toBeRefused('NO_BALLOT_HERE');
  expect((await read()).election.votedCount).toBe(0);
});

it('among equals who has been a member for longest is elected, and the members read that it was a tie', async () => {
  const election = await call();
  await stand(yassine, election);
  await stand(claire, election);
  await next();
  await cast(anne, election, await candidacyOf('Yassine Merle'));
  await cast(paul, election, await candidacyOf('Claire Fontaine'));
  await next();
  const { election: decided } = await read();
  expect(decided.wasTied).toBe(true);
  expect(decided.candidacies.find(({ isElected }: { isElected: boolean }) => isElected).member.name).toBe(
    'Claire Fontaine',
  );
});

it('who left meanwhile is passed over; without a candidate nobody is elected', async () => {
  const election = await call();
  await stand(claire, election);
  await stand(yassine, election);
  await next();
  for (const member of [anne, paul]) await cast(member, election, await candidacyOf('Yassine Merle'));
  await cast(claire, election, await candidacyOf('Claire Fontaine'));
  await endMembership(api, yassine, 'left');
  await next();
  expect((await read()).mandates).toContainEqual(
    expect.objectContaining({ isElected: true, member: { name: 'Claire Fontaine' } }),
  );
  await anne.client.get(CALL, { input: { territory: territory.publicId, mandate: 'sponsor' } });
  await next();
  expect((await read()).election).toMatchObject({ state: 'DECIDED', candidacies: [] });
});

it('two counts at once elect once', async () => {
  const election = await call();
  await stand(claire, election);
  await next();
  await cast(paul, election, await candidacyOf('Claire Fontaine'));
  await endVotes(api, territory);
  const [row] = await api.database.query<{ id: string }>(`select id from votes where territory_id = $1`, [
    territory.id,
  ]);
  await Promise.all([1, 2, 3].map(() => api.get(VoteSettling).settle({ territoryId: territory.id, id: row!.id })));
  const acts = await api.database.query(
    `select from interactions where territory_id = $1 and verb = 'mandates.elected'`,
    [territory.id],
  );
  expect(acts).toHaveLength(1);
});
