import { startTestApi, type TestApi } from '../../../testing/test-api';
import { statementCounter } from '../../../testing/statement-counter';
import { anOrganisation, giveRole, type TestOrganisation } from '../../organisations/testing/organisation.factory';
import { aPost } from '../../posts/testing/post.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const MENTIONS = `mentions { id name isOrganisation isFindable }`;
const PUBLISH = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version ${MENTIONS} } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { id ${MENTIONS} } }`;
const COMMENT = `mutation ($input: CommentInput!) { comment(input: $input) { id body ${MENTIONS} } }`;
const NOTICES = `{ notices { nodes { kind path actor { name } organisation { name } } } }`;
const FEED = `query ($territory: ID!) { feed(territory: $territory) { nodes { id ... on Post { body ${MENTIONS} } } } }`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let paul: TestMember;
let manager: TestMember;
let workshop: TestOrganisation;

beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  manager = await aMember(api, roissy, { mandate: 'community_manager' });
  [claire, yassine, paul] = [await aMember(api, roissy), await aMember(api, roissy), await aMember(api, roissy)];
  workshop = await anOrganisation(manager, { name: 'Menuiserie Merle' });
  await giveRole(manager, workshop, yassine, 'OWNER');
  await giveRole(yassine, workshop, paul, 'MEMBER');
});
afterAll(() => api.close());

const at = (values: object) => ({ territory: roissy.publicId, ...values });
const told = async (member: TestMember) =>
  ((await member.client.get(NOTICES)).notices.nodes as { kind: string; path: string }[]).map(({ kind }) => kind);
const forget = () => api.database.query(`delete from notices where territory_id = $1`, [roissy.id]);
const named = () => ({ id: workshop.publicId, name: 'Menuiserie Merle', isOrganisation: true, isFindable: true });

it('a post and a comment name an organisation beside people, and whoever speaks for it is told, once', async () => {
  await forget();
  const body = `Merci <@${workshop.publicId}>, <@${claire.publicId}> et encore <@${workshop.publicId}>`;
  const { publishPost } = await manager.client.get(PUBLISH, { input: at({ body }) });
  expect(publishPost.mentions).toHaveLength(2);
  expect(publishPost.mentions).toContainEqual(named());
  expect(publishPost.mentions).toContainEqual(expect.objectContaining({ id: claire.publicId, isOrganisation: false }));
  const [notice] = (await yassine.client.get(NOTICES)).notices.nodes;
  expect(notice).toMatchObject({
    kind: 'discussions.organisation_mentioned',
    organisation: { name: 'Menuiserie Merle' },
  });
  expect(notice.path).toContain(publishPost.id);
  expect([await told(yassine), await told(claire), await told(paul)]).toEqual([
    ['discussions.organisation_mentioned'],
    ['discussions.mentioned'],
    [],
  ]);
  await forget();
  const { publicId: subject } = await aPost(yassine);
  const { comment } = await claire.client.get(COMMENT, {
    input: { subject, body: `Demandez à <@${workshop.publicId}>` },
  });
  expect(comment.mentions).toEqual([named()]);
  expect(await told(yassine)).toEqual(['discussions.organisation_mentioned']);
});

it('whoever is named too is told of their own name alone, and nobody of their own words', async () => {
  await forget();
  const body = `<@${workshop.publicId}> et <@${yassine.publicId}>`;
  await claire.client.get(PUBLISH, { input: at({ body }) });
  expect(await told(yassine)).toEqual(['discussions.mentioned']);
  await forget();
  await yassine.client.get(PUBLISH, { input: at({ body: `Chez <@${workshop.publicId}>, nous recrutons` }) });
  expect(await told(yassine)).toEqual([]);
});

it('an edit tells of the organisations that it adds', async () => {
  const { publicId: id } = await aPost(claire, { body: 'Merci à tous' });
  await forget();
  const edit = (version: number, body: string) => claire.client.get(EDIT, { input: { id, version, body } });
  expect((await edit(1, `Merci <@${workshop.publicId}>`)).editPost.mentions).toEqual([named()]);
  await edit(2, `Merci encore <@${workshop.publicId}>`);
  expect(await told(yassine)).toEqual(['discussions.organisation_mentioned']);
});

it('an organisation of elsewhere, or none, is refused, and nothing is published', async () => {
  const elsewhere = await aTerritory(api);
  const far = await anOrganisation(await aMember(api, elsewhere, { mandate: 'community_manager' }));
  const count = async () =>
    (await api.database.query(`select from subjects where territory_id = $1`, [roissy.id])).length;
  const before = await count();
  const post = await aPost(claire);
  for (const id of [far.publicId, post.publicId, `${workshop.publicId.slice(0, -4)}AAAA`]) {
    const refused = await claire.client.ask(PUBLISH, { input: at({ body: `Voir <@${id}>` }) });
    expect(refused).toBeRefused('INVALID_INPUT', 'body');
    const comment = await claire.client.ask(COMMENT, { input: { subject: post.publicId, body: `<@${id}>` } });
    expect(comment).toBeRefused('INVALID_INPUT', 'body');
  }
  expect(await count()).toBe(before + 1);
});

it('whoever speaks for it and is kept apart from the author is told nothing', async () => {
  const [author, speaker] = [await aMember(api, roissy), await aMember(api, roissy)];
  const page = await anOrganisation(manager, { name: 'Brasserie du Ru' });
  await giveRole(manager, page, speaker, 'EDITOR');
  await speaker.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: author.publicId });
  await author.client.get(PUBLISH, { input: at({ body: `Bravo <@${page.publicId}>` }) });
  expect(await told(speaker)).not.toContain('discussions.organisation_mentioned');
});

it('a feed names organisations in as many statements as people, and one that is gone is named no more', async () => {
  const page = await anOrganisation(manager, { name: 'Les Jardins de la Plaine' });
  const body = `Rendez-vous chez <@${page.publicId}>`;
  const post = (await claire.client.get(PUBLISH, { input: at({ body }) })).publishPost.id;
  statementCounter.take();
  const { feed } = await paul.client.get(FEED, { territory: roissy.publicId });
  expect(statementCounter.take().length).toBeLessThanOrEqual(3);
  const mentionsOf = (nodes: { id: string; mentions: object[] }[]) => nodes.find(({ id }) => id === post)!.mentions;
  expect(mentionsOf(feed.nodes)).toEqual([expect.objectContaining({ name: 'Les Jardins de la Plaine' })]);
  await manager.client.get(`mutation ($id: ID!) { removeOrganisation(id: $id) }`, { id: page.publicId });
  const after = await paul.client.get(FEED, { territory: roissy.publicId });
  expect(mentionsOf(after.feed.nodes)).toEqual([]);
});

it('visitors read its whole name', async () => {
  const body = `Portes ouvertes chez <@${workshop.publicId}> avec <@${yassine.publicId}>`;
  const input = at({ body, audience: 'PUBLIC' });
  const { publishPost } = await manager.client.get(PUBLISH, { input });
  for (const path of [
    `/p/${roissy.slug}/${publishPost.id}`,
    `/p/${roissy.slug}/rss.xml`,
    `/p/${roissy.slug}/feed.json`,
  ]) {
    const page = await (await fetch(api.url + path)).text();
    expect(page).toContain('Portes ouvertes chez Menuiserie Merle avec');
    expect(page).not.toContain(workshop.publicId);
  }
});

it('what is held names organisations to who reads it', async () => {
  await api.database.query(
    `insert into screening_words (territory_id, word, folded, answer) values ($1, 'palissandre', 'palissandre', 'hold')`,
    [roissy.id],
  );
  await claire.client.get(PUBLISH, { input: at({ body: `Du palissandre chez <@${workshop.publicId}>` }) });
  const { ownHeldContents } = await claire.client.get(
    `query ($territory: ID!) { ownHeldContents(territory: $territory) { nodes { ${MENTIONS} } } }`,
    { territory: roissy.publicId },
  );
  expect(ownHeldContents.nodes[0].mentions).toEqual([named()]);
});
