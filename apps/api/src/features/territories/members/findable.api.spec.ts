import { statementCounter } from '../../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { askToChange } from '../../governance/testing/charter.factory';
import { aConversation, send } from '../../messaging/testing/conversation.factory';
import { aPost } from '../../posts/testing/post.factory';
import { CharterPresetModel } from '../charter/charter.models';
import { aMember, endMembership, type TestMember } from '../testing/member.factory';
import { aTerritory, type TestTerritory } from '../testing/territory.factory';

const PERSON = `{ id name isFindable }`;
const READ = `query ($t: ID!, $slug: String!) {
  feed(territory: $t) { nodes { author ${PERSON} ... on Post { mentions ${PERSON} } comments { nodes { author ${PERSON} } } } }
  conversations { nodes { participants { memberId name isFindable } } }
  territory(slug: $slug) { mandates { member ${PERSON} } charterChanges { nodes { author ${PERSON} } } } }`;
const PROFILE = `query ($id: ID!) { memberProfile(member: $id) { id } }`;
const COMMENT = `mutation ($s: ID!) { comment(input: { subject: $s, body: "Bravo" }) { id } }`;
const BLOCK = `mutation ($m: ID!) { blockMember(member: $m) { id } }`;
const NOTICES = `{ notices { nodes { kind path actor ${PERSON} } } }`;

let api: TestApi;
let territory: TestTerritory;
let marc: TestMember;
let paul: TestMember;

beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  territory = await aTerritory(api, { preset: CharterPresetModel.GUIDED });
  await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  marc = await aMember(api, territory, { name: 'Marc Lefèvre', mandate: 'community_manager' });
  paul = await aMember(api, territory, { name: 'Paul Nguyen' });
});

/** Marc publishes, is mentioned, comments, changes the charter and writes to Paul. */
async function leaveTraces(): Promise<void> {
  await aPost(marc);
  const theirs = await aPost(paul, { body: `Merci <@${marc.publicId}>` });
  await marc.client.get(COMMENT, { s: theirs.publicId });
  expect(
    await askToChange(api, marc, territory, { articles: [{ power: 'members.invite', holders: ['level:1'] }] }),
  ).toSucceed();
  await send(marc, await aConversation(marc, paul), 'Bonjour');
}

/** What each place that names Marc says of him to that reader. */
async function flagsOfMarc(reader: TestMember): Promise<boolean[]> {
  const { text } = await reader.client.ask(READ, { t: territory.publicId, slug: territory.slug });
  const flags: boolean[] = [];
  JSON.parse(text, (_key, value: { name?: string; isFindable?: boolean } | null) => {
    if (value?.name === 'Marc Lefèvre') flags.push(value.isFindable!);
    return value;
  });
  return flags;
}

const opens = async (reader: TestMember) =>
  (await reader.client.get(PROFILE, { id: marc.publicId })).memberProfile !== null;

it('a name leads to a page for as long as its member may be found', async () => {
  await leaveTraces();
  expect(await flagsOfMarc(paul)).toEqual([true, true, true, true, true, true]);
  expect(await opens(paul)).toBe(true);
});

describe.each(['left', 'suspended', 'removed'] as const)('somebody who is %s', (state) => {
  it('keeps their name on what they did, and has no page', async () => {
    await leaveTraces();
    await endMembership(api, marc, state);
    // A suspension leaves the mandate under way, but not among those of active members.
    expect(await flagsOfMarc(paul)).toEqual([false, false, false, false, false]);
    expect(await opens(paul)).toBe(false);
  });
});

describe('a block', () => {
  it('reads like a departure wherever the name stays', async () => {
    await leaveTraces();
    await marc.client.get(BLOCK, { m: paul.publicId });
    // The conversation, the mandate and the history of the charter.
    expect(await flagsOfMarc(paul)).toEqual([false, false, false]);
    expect(await opens(paul)).toBe(false);
    const blocked = await seenInHistory();
    await api.database.query(`delete from account_blocks`);
    await endMembership(api, marc, 'left');
    expect(blocked).toBe(await seenInHistory());
  });

  it('does not hide them from who answers for the territory', async () => {
    await leaveTraces();
    await paul.client.get(BLOCK, { m: marc.publicId });
    const { text } = await marc.client.ask(READ, { t: territory.publicId, slug: territory.slug });
    expect(text).toMatch(/"name":"Paul Nguyen","isFindable":true/);
    expect(text).not.toMatch(/"name":"Paul Nguyen","isFindable":false/);
    expect(await flagsOfMarc(paul)).toEqual([false, false, false]);
  });

  const seenInHistory = async () => {
    const { territory: seen } = await paul.client.get(
      `query ($slug: String!) { territory(slug: $slug) { charterChanges { nodes { author ${PERSON} } } } }`,
      { slug: territory.slug },
    );
    return JSON.stringify(seen);
  };
});

it('a notice leads to whoever acted only while they are there', async () => {
  await connect(marc, paul);
  const about = async () => {
    const { notices } = await paul.client.get(NOTICES);
    return notices.nodes.find(({ kind }: { kind: string }) => kind === 'connections.requested') as unknown;
  };
  expect(await about()).toMatchObject({
    path: `/t/${territory.slug}/members/${marc.publicId}`,
    actor: { isFindable: true },
  });
  await endMembership(api, marc, 'left');
  expect(await about()).toMatchObject({ path: `/t/${territory.slug}`, actor: { isFindable: false } });
});

it('the answer for many people takes as many statements as for one', async () => {
  const read = async () => {
    statementCounter.take();
    await paul.client.get(READ, { t: territory.publicId, slug: territory.slug });
    return statementCounter.take().length;
  };
  await leaveTraces();
  const one = await read();
  for (const name of ['Inès Benali', 'Yassine Merle', 'Samira Haddad']) {
    const other = await aMember(api, territory, { name, mandate: 'moderator' });
    await aPost(other);
    await send(other, await aConversation(other, paul), 'Bonjour');
    await endMembership(api, other, 'left');
  }
  expect(await read()).toBe(one);
});
