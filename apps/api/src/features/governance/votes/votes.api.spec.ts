import { startTestApi, type TestApi } from '../../../testing/test-api';
import { CharterPresetModel } from '../../territories';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aMinuteLater, askToChange, endVotes } from '../testing/charter.factory';
import { VoteSettling } from './vote-settling';

const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { votedCount viewerHasVoted viewerMayVote tally { for } } }`;
const READ = `query ($slug: String!) { territory(slug: $slug) { charter { version preset vote { quorum } } proposals(first: 5) { nodes { state
  vote { id isOpen isForTrusted eligibleCount votedCount outcome viewerMayVote tally { for against blank } } } } } }`;

let api: TestApi;
let territory: TestTerritory;
let trusted: TestMember[];
let newcomer: TestMember;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.AUTONOMOUS });
  trusted = await Promise.all(
    ['Anne', 'Claire', 'Yassine', 'Samira', 'Paul'].map((name) =>
      aMember(api, territory, { name: `${name} Duval`, trustLevel: 3 }),
    ),
  );
  newcomer = await aMember(api, territory, { name: 'Inès Benali' });
});
afterAll(() => api.close());

const openVote = async (input: object = { preset: 'GUIDED' }) => {
  await aMember(api, territory, { mandate: 'community_manager' });
  const { updateCharter } = (await askToChange(api, trusted[0]!, territory, input)).data;
  return updateCharter.proposal.vote.id as string;
};
const cast = ({ client }: TestMember, vote: string, choice: string) => client.ask(CAST, { input: { vote, choice } });
const read = async (member = trusted[0]!) => {
  const { charter, proposals } = (await member.client.get(READ, { slug: territory.slug })).territory;
  return { charter, proposal: proposals.nodes[0], vote: proposals.nodes[0].vote };
};

it('a charter that wants votes changes when enough members of trust level 3 want it, and not before', async () => {
  const vote = await openVote();
  expect(await read()).toMatchObject({
    charter: { version: 1 },
    proposal: { state: 'VOTING' },
    vote: { isOpen: true, isForTrusted: true, eligibleCount: 5, tally: null, outcome: null },
  });
  for (const [index, member] of trusted.entries()) await cast(member, vote, index < 4 ? 'FOR' : 'AGAINST');
  const open = await read();
  expect(open).toMatchObject({ charter: { version: 1 }, vote: { votedCount: 5, tally: null } });
  await endVotes(api, territory);
  await aMinuteLater(api);
  expect(await read()).toMatchObject({
    charter: { version: 2, preset: 'GUIDED' },
    proposal: { state: 'APPLIED' },
    vote: { isOpen: false, outcome: 'ADOPTED', tally: { for: 4, against: 1, blank: 0 } },
  });
  const [change] = await api.database.query(
    `select decision from charter_changes where territory_id = $1 order by id desc limit 1`,
    [territory.id],
  );
  expect(change).toEqual({ decision: 'vote' });
});

it.each([
  ['too few take part', ['FOR'], 'NO_QUORUM'],
  ['the majority is missed', ['FOR', 'AGAINST', 'BLANK'], 'REJECTED'],
] as const)('when %s, the charter stays', async (_case, ballots, outcome) => {
  const vote = await openVote();
  for (const [index, choice] of ballots.entries()) await cast(trusted[index]!, vote, choice);
  await endVotes(api, territory);
  await aMinuteLater(api);
  expect(await read()).toMatchObject({ charter: { version: 1 }, proposal: { state: 'REJECTED' }, vote: { outcome } });
});

it('has the electorate of its opening: not who is trusted later, not who came later, not who is away', async () => {
  const vote = await openVote();
  expect(await cast(newcomer, vote, 'FOR')).toBeRefused('NO_BALLOT_HERE');
  const later = await aMember(api, territory, { trustLevel: 4 });
  expect(await cast(later, vote, 'FOR')).toBeRefused('NO_BALLOT_HERE');
  await endMembership(api, trusted[4]!, 'suspended');
  expect(await cast(trusted[4]!, vote, 'FOR')).toBeRefused('MEMBER_SUSPENDED');
  const stranger = await aMember(api, await aTerritory(api), { trustLevel: 4 });
  expect(await cast(stranger, vote, 'FOR')).toBeRefused('NOT_FOUND');
  expect((await read()).vote.votedCount).toBe(0);
});

it('every active member votes where fewer than five are trusted enough', async () => {
  await endMembership(api, trusted[4]!, 'left');
  const vote = await openVote();
  expect((await read()).vote).toMatchObject({ isForTrusted: false, eligibleCount: 6 });
  expect((await cast(newcomer, vote, 'AGAINST')).data.castBallot).toMatchObject({ viewerHasVoted: true, tally: null });
});

it('a ballot is one, can be changed until the close, and is nobody’s afterwards', async () => {
  const vote = await openVote();
  await cast(trusted[0]!, vote, 'FOR');
  await cast(trusted[0]!, vote, 'AGAINST');
  await Promise.all(trusted.slice(1, 3).map((member) => cast(member, vote, 'BLANK')));
  const columns = await api.database.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'vote_ballots' order by 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual(['choice', 'territory_id', 'vote_id', 'voter_key']);
  await endVotes(api, territory);
  expect(await cast(trusted[3]!, vote, 'FOR')).toBeRefused('VOTE_CLOSED');
  await aMinuteLater(api);
  expect((await read()).vote).toMatchObject({ votedCount: 3, tally: { for: 0, against: 1, blank: 2 } });
  expect(await api.database.query(`select from vote_ballots where territory_id = $1`, [territory.id])).toEqual([]);
  expect(
    await api.database.query(`select from votes where territory_id = $1 and secret is not null`, [territory.id]),
  ).toEqual([]);
  expect(await cast(trusted[0]!, vote, 'FOR')).toBeRefused('VOTE_CLOSED');
});

it('the ledger learns that something is voted on, and of no ballot', async () => {
  const vote = await openVote();
  const acts = () =>
    api.database.query(`select verb from interactions where territory_id = $1 order by id`, [territory.id]);
  const before = await acts();
  await cast(trusted[0]!, vote, 'FOR');
  expect(await acts()).toEqual(before);
  expect(before).toContainEqual({ verb: 'proposals.made' });
});

it('while members vote on it the charter stays as they read it', async () => {
  await openVote();
  expect(await askToChange(api, trusted[1]!, territory, { preset: 'SHARED' })).toBeRefused('VOTE_UNDER_WAY');
});

it('fifty ballots at once are fifty, and two counts at once count once', async () => {
  const crowd = await Promise.all(Array.from({ length: 45 }, () => aMember(api, territory, { trustLevel: 3 })));
  const voters = [...trusted, ...crowd];
  const vote = await openVote();
  const answers = await Promise.all(voters.flatMap((voter) => [cast(voter, vote, 'FOR'), cast(voter, vote, 'FOR')]));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  await endVotes(api, territory);
  const [row] = await api.database.query<{ id: string }>(`select id from votes where territory_id = $1`, [
    territory.id,
  ]);
  const settle = () => api.get(VoteSettling).settle({ territoryId: territory.id, id: row!.id });
  await Promise.all([settle(), settle(), settle()]);
  expect(await read()).toMatchObject({ charter: { version: 2 }, vote: { tally: { for: 50, against: 0, blank: 0 } } });
  const changes = await api.database.query(`select from charter_changes where territory_id = $1`, [territory.id]);
  expect(changes).toHaveLength(2);
});
