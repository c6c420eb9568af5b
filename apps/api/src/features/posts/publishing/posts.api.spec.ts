import { LIMITS } from '@rayonne/contracts';
import { encodePublicId } from '../../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPost } from '../testing/post.factory';

const PUBLISH = `mutation ($input: PublishPostInput!) {
  publishPost(input: $input) { id kind body version editedAt mentions { id name } author { id isViewer } viewerCan { edit delete answer } }
}`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { body version editedAt mentions { name } } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;
const RESTORE = `mutation ($id: ID!) { restoreSubject(id: $id) { id __typename } }`;
const POST = `query ($id: ID!) { post(id: $id) { body } }`;

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

const publish = (member: Pick<TestMember, 'client'>, body: string, territory = roissy) =>
  member.client.ask(PUBLISH, { input: { territory: territory.publicId, body } });

const bodies = async () =>
  (await api.database.query<{ body: string }>(`select body from posts order by territory_id, id`)).map(
    ({ body }) => body,
  );

/** Runs `act` and expects that no post was added, changed or removed. */
async function changesNothing<T>(act: () => Promise<T>): Promise<T> {
  const before = await bodies();
  const result = await act();
  expect(await bodies()).toEqual(before);
  return result;
}

/** A key of the right shape that leads to nothing. */
const madeUpId = () => encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });

describe('publishing', () => {
  it('a member publishes for their territory and mentions another member', async () => {
    const answer = await publish(claire, `  Merci <@${yassine.publicId}> !\r\nÀ bientôt `);
    expect(answer.data.publishPost).toMatchObject({
      kind: 'UPDATE',
      body: `Merci <@${yassine.publicId}> !\nÀ bientôt`,
      version: 1,
      editedAt: null,
      mentions: [{ id: yassine.publicId, name: 'Yassine Merle' }],
      author: { id: claire.publicId, isViewer: true },
      viewerCan: { edit: true, delete: true, answer: false },
    });
  });

  it('a member asks a question', async () => {
    const input = { territory: roissy.publicId, kind: 'QUESTION', body: 'Qui connaît un traiteur à Gonesse ?' };
    const { data } = await claire.client.ask(PUBLISH, { input });
    expect(data.publishPost).toMatchObject({ kind: 'QUESTION', body: input.body });
  });

  it.each(['STORY', 'POLL', 'SHARE'])('a post of kind %s without its part is no post', async (kind) => {
    const input = { territory: roissy.publicId, kind, body: 'Bonjour' };
    expect(await changesNothing(() => claire.client.ask(PUBLISH, { input }))).toBeRefused('INVALID_INPUT');
  });

  it('nobody publishes signed out', async () => {
    expect(await changesNothing(() => publish({ client: api.visitor() }, 'Bonjour'))).toBeRefused('SIGNED_OUT');
  });

  it('who does not hold the power does not publish', async () => {
    const territory = await aTerritory(api);
    const member = await aMember(api, territory);
    await nobodyHolds(api, territory, 'posts.publish');
    expect(await changesNothing(() => publish(member, 'Bonjour', territory))).toBeRefused('FORBIDDEN');
  });

  it('a stranger gets the answer that a made-up territory gives', async () => {
    const answers = await changesNothing(() =>
      Promise.all([
        publish(stranger, 'Bonjour'),
        publish(stranger, 'Bonjour', { ...roissy, publicId: 'A'.repeat(22) }),
        publish(stranger, 'Bonjour', { ...roissy, publicId: 'nowhere' }),
      ]),
    );
    expect(answers[0]).toBeRefused('NOT_FOUND');
    expect(withoutRequestId(answers[1].text)).toBe(withoutRequestId(answers[0].text));
    expect(withoutRequestId(answers[2].text)).toBe(withoutRequestId(answers[0].text));
  });

  it('a suspended and a removed member no longer publish', async () => {
    const [suspended, removed] = [await aMember(api, roissy), await aMember(api, roissy)];
    await endMembership(api, suspended, 'suspended');
    await endMembership(api, removed, 'removed');
    expect(await changesNothing(() => publish(suspended, 'Bonjour'))).toBeRefused('MEMBER_SUSPENDED');
    expect(await changesNothing(() => publish(removed, 'Bonjour'))).toBeRefused('NOT_FOUND');
  });

  it.each([
    ['nothing', ''],
    ['only spaces', ' \n '],
    ['a text beyond the limit', 'a'.repeat(LIMITS.postBody.max + 1)],
    ['a bidirectional override', 'Bonjour \u202Etset'],
    ['a zero-width space', 'Bon\u200Bjour'],
    ['a control character', 'Bon\u0007jour'],
    ['a mention that leads nowhere', 'Bonjour <@personne>'],
  ])('%s is no post', async (_what, body) => {
    expect(await changesNothing(() => publish(claire, body))).toBeRefused('INVALID_INPUT', 'body');
  });

  it('ten megabytes are refused before anything reads them', async () => {
    const { status } = await changesNothing(() => publish(claire, 'a'.repeat(10_000_000)));
    expect(status).toBe(413);
  });

  it('only active members of the same territory are mentioned', async () => {
    const gone = await aMember(api, roissy);
    await endMembership(api, gone, 'left');
    for (const { publicId } of [stranger, gone, { publicId: madeUpId() }]) {
      expect(await changesNothing(() => publish(claire, `Merci <@${publicId}>`))).toBeRefused('INVALID_INPUT', 'body');
    }
  });
});

describe('editing', () => {
  it('the author edits, which the version and the time of the edit tell', async () => {
    const post = await aPost(claire);
    const answer = await edit(claire, post.publicId, `Bravo <@${yassine.publicId}>`, 1);
    expect(answer.data.editPost).toEqual({
      body: `Bravo <@${yassine.publicId}>`,
      version: 2,
      editedAt: expect.any(String),
      mentions: [{ name: 'Yassine Merle' }],
    });
  });

  it('an edit of an older version is refused', async () => {
    const post = await aPost(claire);
    await edit(claire, post.publicId, 'Première correction', 1);
    expect(await changesNothing(() => edit(claire, post.publicId, 'Seconde', 1))).toBeRefused('STALE_VERSION');
  });

  it('of two edits at once exactly one wins', async () => {
    const post = await aPost(claire);
    const answers = await Promise.all(['Une', 'Deux'].map((body) => edit(claire, post.publicId, body, 1)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('STALE_VERSION');
  });

  it('nobody else edits, not even a moderator', async () => {
    const post = await aPost(claire);
    const moderator = await aMember(api, roissy, { mandate: 'moderator' });
    for (const member of [yassine, moderator]) {
      expect(await changesNothing(() => edit(member, post.publicId, 'Autre chose', 1))).toBeRefused('FORBIDDEN');
    }
    expect(await changesNothing(() => edit({ client: api.visitor() }, post.publicId, 'Rien', 1))).toBeRefused(
      'SIGNED_OUT',
    );
  });

  it('an edit obeys the same rules of text', async () => {
    const post = await aPost(claire);
    expect(await changesNothing(() => edit(claire, post.publicId, '', 1))).toBeRefused('INVALID_INPUT', 'body');
    expect(await changesNothing(() => edit(claire, post.publicId, '<@x>', 1))).toBeRefused('INVALID_INPUT', 'body');
  });
});

it('a mention reaches its member once, also when an edit adds it', async () => {
  const territory = await aTerritory(api);
  const [author, first, second] = [
    await aMember(api, territory),
    await aMember(api, territory),
    await aMember(api, territory),
  ];
  const post = await aPost(author, { body: `Merci <@${first.publicId}> et <@${author.publicId}>` });
  await edit(author, post.publicId, `Merci <@${first.publicId}> et <@${second.publicId}>`, 1);
  for (const { client } of [first, second]) {
    const { notices } = await client.get(`{ notices { nodes { kind subjectId actor { id } } } }`);
    expect(notices.nodes.filter(({ kind }: { kind: string }) => kind === 'discussions.mentioned')).toEqual([
      { kind: 'discussions.mentioned', subjectId: post.publicId, actor: { id: author.publicId } },
    ]);
  }
  const own = await author.client.get(`{ notices { nodes { kind } } }`);
  expect(own.notices.nodes.map(({ kind }: { kind: string }) => kind)).not.toContain('discussions.mentioned');
});

describe('deleting', () => {
  it('the author deletes, and takes it back', async () => {
    const post = await aPost(claire, { body: 'À supprimer' });
    expect((await claire.client.ask(DELETE, { id: post.publicId })).data).toEqual({ deletePost: true });
    expect((await yassine.client.ask(POST, { id: post.publicId })).data).toEqual({ post: null });
    const restored = await claire.client.ask(RESTORE, { id: post.publicId });
    expect(restored.data).toEqual({ restoreSubject: { id: post.publicId, __typename: 'Post' } });
    expect((await yassine.client.ask(POST, { id: post.publicId })).data).toEqual({ post: { body: 'À supprimer' } });
  });

  it('a moderator deletes; then the author cannot take it back', async () => {
    const post = await aPost(claire);
    const moderator = await aMember(api, roissy, { mandate: 'moderator' });
    expect(await moderator.client.ask(DELETE, { id: post.publicId })).toSucceed();
    expect(await claire.client.ask(RESTORE, { id: post.publicId })).toBeRefused('NOT_FOUND');
    expect(await moderator.client.ask(RESTORE, { id: post.publicId })).toSucceed();
  });

  it('publishing and being removed by a moderator are recorded acts, deleting one’s own is none', async () => {
    const territory = await aTerritory(api);
    const [author, moderator] = [
      await aMember(api, territory),
      await aMember(api, territory, { mandate: 'moderator' }),
    ];
    const [first, second] = [await aPost(author), await aPost(author)];
    await author.client.get(DELETE, { id: first.publicId });
    await moderator.client.get(DELETE, { id: second.publicId });
    const acts = await api.database.query(
      `select verb, scope_kind as scope, towards_id as subject from interactions
        where territory_id = $1 and verb like 'posts.%' order by id`,
      [territory.id],
    );
    expect(acts).toEqual([
      { verb: 'posts.published', scope: 'territory', subject: first.key.id },
      { verb: 'posts.published', scope: 'territory', subject: second.key.id },
      { verb: 'posts.removed', scope: 'private', subject: second.key.id },
    ]);
  });

  it('a deletion is final after half a minute', async () => {
    const post = await aPost(claire);
    await claire.client.get(DELETE, { id: post.publicId });
    await api.database.query(`update subjects set deleted_at = now() - interval '31 seconds' where id = $1`, [
      post.key.id,
    ]);
    expect(await claire.client.ask(RESTORE, { id: post.publicId })).toBeRefused('NOT_FOUND');
  });

  it('what was not deleted is not restored', async () => {
    const post = await aPost(claire);
    expect(await claire.client.ask(RESTORE, { id: post.publicId })).toBeRefused('NOT_FOUND');
  });

  it('another member does not delete, nor a visitor', async () => {
    const post = await aPost(claire);
    expect(await yassine.client.ask(DELETE, { id: post.publicId })).toBeRefused('FORBIDDEN');
    expect(await api.visitor().ask(DELETE, { id: post.publicId })).toBeRefused('SIGNED_OUT');
    expect((await claire.client.ask(POST, { id: post.publicId })).data.post).not.toBeNull();
  });
});

describe('what may not be seen', () => {
  it('a post of another territory answers as one that never was, on every path', async () => {
    const post = await aPost(claire);
    const paths: [string, (id: string) => Record<string, unknown>][] = [
      [POST, (id) => ({ id })],
      [DELETE, (id) => ({ id })],
      [RESTORE, (id) => ({ id })],
      [EDIT, (id) => ({ input: { id, body: 'Bonjour', version: 1 } })],
    ];
    const outsider = await anAccount(api, { name: 'Marc Lefèvre' });
    for (const { client } of [stranger, outsider]) {
      for (const [document, variables] of paths) {
        const [hidden, madeUp, nonsense] = await Promise.all(
          [post.publicId, madeUpId(), 'nonsense'].map((id) => client.ask(document, variables(id))),
        );
        expect(withoutRequestId(madeUp!.text)).toBe(withoutRequestId(hidden!.text));
        expect(withoutRequestId(nonsense!.text)).toBe(withoutRequestId(hidden!.text));
      }
    }
  });

  it('a removed member reads nothing any more, and what they wrote stays', async () => {
    const removed = await aMember(api, roissy);
    const post = await aPost(removed, { body: 'Je reste' });
    await endMembership(api, removed, 'removed');
    expect((await removed.client.ask(POST, { id: post.publicId })).data).toEqual({ post: null });
    expect((await claire.client.ask(POST, { id: post.publicId })).data).toEqual({ post: { body: 'Je reste' } });
  });
});

const edit = (member: Pick<TestMember, 'client'>, id: string, body: string, version: number) =>
  member.client.ask(EDIT, { input: { id, body, version } });

const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/g, '"requestId":""');
