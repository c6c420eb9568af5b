import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '@rayonne/contracts';
import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { version } }`;
const SCHEDULE = `mutation ($input: ScheduleDraftInput!) { scheduleDraft(input: $input) { publishAt version } }`;
const DRAFTS = `query ($territory: ID!) { drafts(territory: $territory) { nodes { id publishAt refusal refusedField } } }`;
const FEED = `query ($territory: ID!) { feed(territory: $territory) { nodes { ... on Post { kind body } } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy);
});
afterAll(() => api.close());

const soon = (minutes = 60) => new Date(Date.now() + minutes * 60_000).toISOString();

const schedule = (id: string, publishAt: string | null, version = 1) =>
  claire.client.ask(SCHEDULE, { input: { territory: roissy.publicId, id, version, publishAt } });

async function aDraft(content: object): Promise<string> {
  const id = randomUUID();
  const input = { territory: roissy.publicId, id, version: 0, content: JSON.stringify(content) };
  await claire.client.get(SAVE, { input });
  return id;
}

/** As if its time had come. */
async function timeComes(): Promise<void> {
  await makeJobsDue(api);
  await runJobs(api);
}

const feed = async () => (await claire.client.get(FEED, { territory: roissy.publicId })).feed.nodes as object[];
const drafts = async () => (await claire.client.get(DRAFTS, { territory: roissy.publicId })).drafts.nodes as object[];

it('a draft is published by itself at its time, once', async () => {
  const id = await aDraft({ kind: 'QUESTION', body: 'Qui vient samedi ?' });
  const publishAt = soon();
  expect((await schedule(id, publishAt)).data.scheduleDraft).toEqual({ publishAt, version: 1 });
  await runJobs(api);
  expect(await feed()).toEqual([]);
  await timeComes();
  await timeComes();
  expect(await feed()).toEqual([{ kind: 'QUESTION', body: 'Qui vient samedi ?' }]);
  expect(await drafts()).toEqual([]);
});

it('what is taken off the clock, or given another time, is not published at the first', async () => {
  const [kept, moved] = [await aDraft({ body: 'Gardé' }), await aDraft({ body: 'Déplacé' })];
  await schedule(kept, soon());
  await schedule(kept, null);
  await schedule(moved, soon(60));
  const later = soon(120);
  await schedule(moved, later);
  await api.database.query(`delete from graphile_worker._private_jobs where payload::text like $1`, [`%${later}%`]);
  await timeComes();
  expect(await feed()).toEqual([]);
  expect(await drafts()).toHaveLength(2);
});

it('what was deleted, or published before, is not published again', async () => {
  const [deleted, published] = [await aDraft({ body: 'Supprimé' }), await aDraft({ body: 'Déjà là' })];
  await schedule(deleted, soon());
  await schedule(published, soon());
  const input = { territory: roissy.publicId, id: deleted };
  await claire.client.get(`mutation ($input: DraftInput!) { deleteDraft(input: $input) }`, { input });
  await claire.client.get(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
    input: { territory: roissy.publicId, draft: published, body: 'Déjà là' },
  });
  await timeComes();
  expect(await feed()).toEqual([{ kind: 'UPDATE', body: 'Déjà là' }]);
});

it('the rights are those of that moment: a refusal stays with the draft, and its author is told', async () => {
  const id = await aDraft({ body: 'Bientôt' });
  await schedule(id, soon());
  await nobodyHolds(api, roissy, 'posts.publish');
  await timeComes();
  expect(await feed()).toEqual([]);
  expect(await drafts()).toEqual([{ id, publishAt: null, refusal: 'FORBIDDEN', refusedField: null }]);
  const { notices } = await claire.client.get(`{ notices { nodes { kind } } }`);
  expect(notices.nodes).toContainEqual({ kind: 'posts.draft_refused' });
});

it('who is no member any more publishes nothing', async () => {
  const id = await aDraft({ body: 'Bientôt' });
  await schedule(id, soon());
  await endMembership(api, claire, 'removed');
  await timeComes();
  const [draft] = await api.database.query(`select refusal from post_drafts where id = $1`, [id]);
  expect(draft).toEqual({ refusal: 'FORBIDDEN' });
});

it('a further word takes the refusal off', async () => {
  const id = await aDraft({ body: 'Bientôt' });
  await api.database.query(`update post_drafts set refusal = 'FORBIDDEN' where id = $1`, [id]);
  const input = { territory: roissy.publicId, id, version: 1, content: '{"body":"Bientôt."}' };
  await claire.client.get(SAVE, { input });
  expect(await drafts()).toEqual([{ id, publishAt: null, refusal: null, refusedField: null }]);
});

it.each<[string, object, () => string, ErrorCode, string]>([
  ['a time that has passed', { body: 'Bonjour' }, () => soon(-1), 'INVALID_INPUT', 'publishAt'],
  ['more than a year', { body: 'Bonjour' }, () => soon(60 * 24 * 400), 'INVALID_INPUT', 'publishAt'],
  ['a kind that is none', { body: 'Bonjour', kind: 'AUTRE' }, soon, 'INVALID_INPUT', 'kind'],
  ['no words at all', { kind: 'UPDATE' }, soon, 'INVALID_INPUT', 'body'],
  ['something that no post has', { body: 'Bonjour', kind: { surprise: 1 } }, soon, 'INVALID_INPUT', 'kind'],
  ['a character that no post may have', { body: 'Bon\u202Ejour' }, soon, 'INVALID_INPUT', 'body'],
])('with %s it is not put on the clock', async (_what, content, at, code, field) => {
  const id = await aDraft(content);
  expect(await schedule(id, at())).toBeRefused(code, field);
  expect(await drafts()).toMatchObject([{ publishAt: null }]);
});

it('another version than the one on the screen is not put on the clock', async () => {
  const id = await aDraft({ body: 'Bonjour' });
  expect(await schedule(id, soon(), 2)).toBeRefused('STALE_VERSION');
  expect(await schedule(randomUUID(), soon())).toBeRefused('NOT_FOUND');
});
