import { encodePublicId } from '../../../../platform/database/public-id';
import { makeJobsDue, runJobs } from '../../../../platform/jobs/testing/run-jobs';
import { eventsOf, openSocket } from '../../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { aPost, type TestPost } from '../../../posts/testing/post.factory';
import { nobodyHolds } from '../../../territories/testing/charter.factory';
import { aMember, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';

const COMMENT = `mutation ($input: CommentInput!) {
  comment(input: $input) { id version threadId inAnswerTo { id author { name } } author { name } }
}`;
const EDIT = `mutation ($input: EditCommentInput!) { editComment(input: $input) { id body version editedAt mentions { name } } }`;
const DELETE = `mutation ($id: ID!) { deleteComment(id: $id) }`;
const RESTORE = `mutation ($id: ID!) { restoreComment(id: $id) { id body } }`;
const ONE = `query ($id: ID!) { readComment(id: $id) { id body isGone versions { nodes { version body mentions { name } } } } }`;
const LIST =
  'nodes { id body isGone answerCount author { name } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor }';
const THREADS = `query ($id: ID!, $first: Int, $after: String, $before: String, $around: ID, $from: ThreadEnd = OLDEST) {
  post(id: $id) { commentCount comments(first: $first, after: $after, before: $before, around: $around, from: $from) { ${LIST} } }
}`;
const TREE = `query ($id: ID!) {
  post(id: $id) { commentCount comments { nodes {
    id body isGone answerCount author { name }
    answers { nodes { id body isGone author { name } inAnswerTo { id author { name } } } }
  } } }
}`;

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
let anne: TestMember;
let post: TestPost;

beforeAll(async () => {
  api = await startTestApi({ RATE_LIMIT_FACTOR: '100' });
});
afterAll(() => api.close());
beforeEach(async () => {
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
  anne = await aMember(api, roissy, { name: 'Anne Duval' });
  post = await aPost(claire);
});

const tryComment = (by: TestMember, body: string, answers?: string, subject = post.publicId) =>
  by.client.ask(COMMENT, { input: { subject, body, ...(answers && { answers }) } });
const comment = async (by: TestMember, body: string, answers?: string) => {
  const answer = await tryComment(by, body, answers);
  expect(answer).toSucceed();
  return answer.data.comment as { id: string; threadId: string | null; inAnswerTo: unknown };
};
const tree = async (reader: TestMember = claire) => (await reader.client.ask(TREE, { id: post.publicId })).data.post;
const page = async (args: object) => {
  const { comments } = (await claire.client.ask(THREADS, { id: post.publicId, first: 3, ...args })).data.post;
  return { bodies: comments.nodes.map(({ body }: { body: string }) => body) as string[], ...comments.pageInfo };
};
const block = (one: TestMember, other: TestMember) =>
  one.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: other.publicId });

describe('a thread', () => {
  it('has two levels: an answer to an answer stands in the second, and names whom it answers', async () => {
    const head = await comment(yassine, 'Qui vient samedi ?');
    const first = await comment(anne, 'Moi.', head.id);
    const second = await comment(claire, 'Alors à deux.', first.id);
    expect(first).toMatchObject({ threadId: head.id, inAnswerTo: null });
    expect(second).toMatchObject({ threadId: head.id, inAnswerTo: { id: first.id, author: { name: 'Anne Duval' } } });
    expect(await tree()).toMatchObject({
      commentCount: 3,
      comments: {
        nodes: [
          {
            body: 'Qui vient samedi ?',
            answerCount: 2,
            answers: { nodes: [{ body: 'Moi.' }, { body: 'Alors à deux.' }] },
          },
        ],
      },
    });
  });

  it('takes an answer only to what is there, on the same subject', async () => {
    const head = await comment(yassine, 'Bonjour');
    const elsewhere = await aPost(claire);
    const madeUp = encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });
    for (const refused of [
      await tryComment(anne, 'Ici', head.id, elsewhere.publicId),
      await tryComment(anne, 'Ici', madeUp),
      await tryComment(anne, 'Ici', 'x'),
    ]) {
      expect(refused).toBeRefused('NOT_FOUND');
    }
    await yassine.client.get(DELETE, { id: head.id });
    expect(await tryComment(anne, 'Ici', head.id)).toBeRefused('NOT_FOUND');
    expect((await tree()).commentCount).toBe(0);
  });

  it('is read both ways, and opens at its newest end or around one comment', async () => {
    const ids: string[] = [];
    for (let number = 1; number <= 8; number += 1) ids.push((await comment(yassine, String(number))).id);
    const newest = await page({ from: 'NEWEST' });
    expect(newest).toMatchObject({ bodies: ['6', '7', '8'], hasPreviousPage: true, hasNextPage: false });
    const older = await page({ before: newest.startCursor });
    expect(older).toMatchObject({ bodies: ['3', '4', '5'], hasPreviousPage: true, hasNextPage: true });
    expect(await page({ before: older.startCursor })).toMatchObject({ bodies: ['1', '2'], hasPreviousPage: false });
    expect(await page({ after: older.endCursor })).toMatchObject({ bodies: ['6', '7', '8'], hasNextPage: false });
    const answer = await comment(anne, 'une réponse', ids[3]);
    for (const around of [ids[3], answer.id]) {
      expect(await page({ around })).toMatchObject({
        bodies: ['3', '4', '5'],
        hasPreviousPage: true,
        hasNextPage: true,
      });
    }
    expect(await page({ around: ids[0] })).toMatchObject({ bodies: ['1', '2'], hasPreviousPage: false });
    expect(await page({ around: 'x', from: 'NEWEST' })).toMatchObject({ bodies: ['6', '7', '8'] });
    expect(await claire.client.ask(THREADS, { id: post.publicId, before: 'x' })).toBeRefused('INVALID_INPUT', 'before');
  });

  it('of twenty comments with answers costs as many statements as of one', async () => {
    const head = await comment(yassine, 'Un');
    await comment(anne, 'Une réponse', head.id);
    const one = await claire.client.ask(TREE, { id: post.publicId });
    const heads = await Promise.all(Array.from({ length: 19 }, (_, index) => comment(yassine, `Encore ${index}`)));
    await Promise.all(heads.map(({ id }) => comment(anne, 'Une réponse', id)));
    const twenty = await claire.client.ask(TREE, { id: post.publicId });
    expect(twenty.data.post.comments.nodes).toHaveLength(20);
    expect(twenty.statements).toBe(one.statements);
    expect(one.statements).toBe(5);
  });

  it('counts exactly under fifty writers at once', async () => {
    const head = await comment(yassine, 'Qui vient ?');
    const writers = await Promise.all(Array.from({ length: 10 }, () => aMember(api, roissy)));
    const answers = await Promise.all(
      writers.flatMap((by) => Array.from({ length: 5 }, (_, index) => tryComment(by, `Moi ${index}`, head.id))),
    );
    for (const answer of answers) expect(answer).toSucceed();
    expect(await tree()).toMatchObject({ commentCount: 51, comments: { nodes: [{ answerCount: 50 }] } });
    const gone = answers.slice(0, 20).map(({ data }) => data.comment.id as string);
    await Promise.all(gone.map((id, index) => writers[Math.floor(index / 5)]!.client.ask(DELETE, { id })));
    expect(await tree()).toMatchObject({ commentCount: 31, comments: { nodes: [{ answerCount: 30 }] } });
  });
});

describe('an edited comment', () => {
  it('says so, and keeps what it said for whoever reads it', async () => {
    const { id } = await comment(yassine, `Avec <@${anne.publicId}> samedi`);
    const edited = await yassine.client.ask(EDIT, { input: { id, body: 'Avec Anne, dimanche', version: 1 } });
    expect(edited.data.editComment).toMatchObject({ body: 'Avec Anne, dimanche', version: 2, mentions: [] });
    expect(edited.data.editComment.editedAt).not.toBeNull();
    await yassine.client.ask(EDIT, { input: { id, body: 'Avec Anne, lundi', version: 2 } });
    const { readComment } = await anne.client.get(ONE, { id });
    expect(readComment.versions.nodes).toEqual([
      { version: 2, body: 'Avec Anne, dimanche', mentions: [] },
      { version: 1, body: `Avec <@${anne.publicId}> samedi`, mentions: [{ name: 'Anne Duval' }] },
    ]);
  });

  it('is its author’s alone, and refused from an older version', async () => {
    const { id } = await comment(yassine, 'Un');
    const moderator = await aMember(api, roissy, { mandate: 'moderator' });
    const input = { id, body: 'Deux', version: 1 };
    expect(await moderator.client.ask(EDIT, { input })).toBeRefused('FORBIDDEN');
    expect(await yassine.client.ask(EDIT, { input })).toSucceed();
    expect(await yassine.client.ask(EDIT, { input: { ...input, body: 'Trois' } })).toBeRefused('STALE_VERSION');
    expect((await tree()).comments.nodes).toMatchObject([{ body: 'Deux' }]);
    await nobodyHolds(api, roissy, 'comments.write');
    expect(await yassine.client.ask(EDIT, { input: { ...input, version: 2 } })).toBeRefused('FORBIDDEN');
  });
});

describe('a deleted comment', () => {
  it('vanishes, and can be taken back by whoever deleted it', async () => {
    const { id } = await comment(yassine, 'Un');
    await yassine.client.get(DELETE, { id });
    expect(await tree()).toMatchObject({ commentCount: 0, comments: { nodes: [] } });
    expect((await claire.client.ask(ONE, { id })).data.readComment).toBeNull();
    expect(await claire.client.ask(RESTORE, { id })).toBeRefused('NOT_FOUND');
    expect((await yassine.client.ask(RESTORE, { id })).data.restoreComment.body).toBe('Un');
    expect(await yassine.client.ask(RESTORE, { id })).toBeRefused('NOT_FOUND');
    expect(await tree()).toMatchObject({ commentCount: 1, comments: { nodes: [{ body: 'Un' }] } });
  });

  it('leaves its place, and nothing else, while somebody’s answer hangs on it', async () => {
    const head = await comment(yassine, 'Qui vient ?');
    const answer = await comment(anne, 'Moi.', head.id);
    const last = await comment(claire, 'Parfait.', answer.id);
    await yassine.client.get(DELETE, { id: head.id });
    await anne.client.get(DELETE, { id: answer.id });
    expect(await tree()).toMatchObject({
      commentCount: 1,
      comments: {
        nodes: [
          {
            ...{ body: '', isGone: true, author: null, answerCount: 1 },
            answers: {
              nodes: [
                { body: '', isGone: true, author: null },
                { body: 'Parfait.', inAnswerTo: { id: answer.id, author: null } },
              ],
            },
          },
        ],
      },
    });
    await claire.client.get(DELETE, { id: last.id });
    expect(await tree()).toMatchObject({ commentCount: 0, comments: { nodes: [] } });
  });

  it('is forgotten once it cannot be taken back', async () => {
    const head = await comment(yassine, 'Qui vient ?');
    const answer = await comment(anne, 'Moi.', head.id);
    await yassine.client.ask(EDIT, { input: { id: head.id, body: 'Qui vient samedi ?', version: 1 } });
    await yassine.client.get(DELETE, { id: head.id });
    const later = async () => {
      await api.database.query(`update comments set deleted_at = deleted_at - interval '1 minute'`, []);
      await makeJobsDue(api);
      await runJobs(api);
    };
    await later();
    const kept = () => api.database.query(`select body from comments where subject_id = $1 order by id`, [post.key.id]);
    expect(await kept()).toEqual([{ body: '' }, { body: 'Moi.' }]);
    expect(await api.database.query(`select body from comment_versions where territory_id = $1`, [roissy.id])).toEqual(
      [],
    );
    expect(await yassine.client.ask(RESTORE, { id: head.id })).toBeRefused('NOT_FOUND');
    await anne.client.get(DELETE, { id: answer.id });
    await later();
    expect(await kept()).toEqual([]);
  });
});

it('an answer reaches whom it answers, those it mentions and the author of the subject, each once', async () => {
  const paul = await aMember(api, roissy);
  const head = await comment(yassine, 'Qui vient ?');
  await comment(paul, `Moi, avec <@${anne.publicId}>`, head.id);
  await comment(paul, `<@${yassine.publicId}> et <@${claire.publicId}>`, head.id);
  await comment(claire, 'Merci', head.id);
  const noticesOf = async ({ client }: TestMember) => {
    const { notices } = await client.get(`{ notices { nodes { kind path } } }`);
    return notices.nodes.filter(({ kind }: { kind: string }) => kind.startsWith('discussions.'));
  };
  const kindsOf = async (member: TestMember) => (await noticesOf(member)).map(({ kind }: { kind: string }) => kind);
  expect(await kindsOf(yassine)).toEqual(['discussions.answered', 'discussions.mentioned', 'discussions.answered']);
  expect(await kindsOf(claire)).toEqual(['discussions.mentioned', 'discussions.commented', 'discussions.commented']);
  const [mention] = await noticesOf(anne);
  expect(mention).toMatchObject({ kind: 'discussions.mentioned' });
  expect(mention.path).toMatch(/\/posts\/[\w-]{43}\?comment=[\w-]{43}$/);
  const told = new URL(mention.path, 'https://rayonne.example').searchParams.get('comment');
  await paul.client.get(DELETE, { id: told });
  expect(await kindsOf(anne)).toEqual([]);
});

it('what becomes of comments is hinted at, but for those for whom their author does not exist', async () => {
  const marc = await aMember(api, roissy);
  await block(marc, yassine);
  const [near, apart] = [await openSocket(anne.client), await openSocket(marc.client)];
  await Promise.all([near, apart].map((socket) => socket.emitWithAck('territory.follow', roissy.publicId)));
  const [heard, unheard] = [near, apart].map(eventsOf);
  const head = await comment(yassine, 'Un');
  await yassine.client.get(EDIT, { input: { id: head.id, body: 'Deux', version: 1 } });
  await yassine.client.get(DELETE, { id: head.id });
  await Promise.all([near, apart].map((socket) => socket.emitWithAck('territory.follow', roissy.publicId)));
  const hint = { territoryId: roissy.publicId, subjectId: post.publicId, commentId: head.id, threadId: null };
  const payloads = heard!.filter(({ name }) => name === 'comment.changed').map(({ payload }) => payload);
  expect(payloads).toEqual([hint, hint, hint]);
  expect(unheard).toEqual([]);
  [near, apart].forEach((socket) => socket.close());
});

describe('between two people of whom one has blocked the other', () => {
  it('a comment leaves at most a place like that of a deleted one; an answer leaves nothing, and is not counted', async () => {
    const head = await comment(yassine, 'Qui vient ?');
    await comment(anne, 'Moi.', head.id);
    const other = await comment(anne, 'Et le car ?');
    await comment(yassine, 'À 9 h.', other.id);
    await comment(yassine, 'Sans réponse.');
    await block(claire, yassine);
    for (const reader of [claire]) {
      expect(await tree(reader)).toMatchObject({
        commentCount: 2,
        comments: {
          nodes: [
            { body: '', isGone: true, author: null, answers: { nodes: [{ body: 'Moi.' }] } },
            { body: 'Et le car ?', answerCount: 0, answers: { nodes: [] } },
          ],
        },
      });
    }
    expect((await claire.client.ask(ONE, { id: head.id })).data.readComment).toMatchObject({ body: '', isGone: true });
    expect(await tryComment(claire, 'Moi aussi', head.id)).toBeRefused('NOT_FOUND');
  });

  it('what a comment said before is as little there as what it says', async () => {
    const head = await comment(yassine, 'Qui vient ?');
    await comment(anne, 'Moi.', head.id);
    await yassine.client.get(EDIT, { input: { id: head.id, body: 'Qui vient samedi ?', version: 1 } });
    await block(claire, yassine);
    const { readComment } = await claire.client.get(ONE, { id: head.id });
    expect(readComment).toEqual({ id: head.id, body: '', isGone: true, versions: { nodes: [] } });
  });

  it('answers to the other are answers to nobody', async () => {
    const head = await comment(anne, 'Qui vient ?');
    const first = await comment(yassine, 'Moi.', head.id);
    await comment(anne, 'Parfait.', first.id);
    await block(claire, yassine);
    expect((await tree()).comments.nodes[0].answers.nodes).toMatchObject([
      { isGone: true, author: null },
      { body: 'Parfait.', inAnswerTo: { author: null } },
    ]);
  });
});

it('a stranger reads, edits and takes back nothing, as if it had never been', async () => {
  const { id } = await comment(yassine, 'Un');
  const stranger = await aMember(api, await aTerritory(api));
  const madeUp = encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });
  const calls = (one: string) => [
    stranger.client.ask(ONE, { id: one }),
    stranger.client.ask(EDIT, { input: { id: one, body: 'Deux', version: 1 } }),
    stranger.client.ask(RESTORE, { id: one }),
  ];
  const anonymous = (answers: { text: string }[]) => answers.map(({ text }) => text.replace(/"requestId":"[^"]*"/, ''));
  const hidden = anonymous(await Promise.all(calls(id)));
  expect(hidden).toEqual(anonymous(await Promise.all(calls(madeUp))));
  expect((await tree()).comments.nodes).toMatchObject([{ body: 'Un' }]);
});
