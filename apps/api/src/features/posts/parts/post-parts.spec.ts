import { aHeldSubject } from '../../subjects/testing/held-subject.factory';
import { aMembership } from '../../territories/testing/membership.factory';
import { PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { PublishPostInput } from '../publishing/posts.inputs';
import type { PostPart } from './post-part';
import { PostParts } from './post-parts';

const key = { territoryId: 't', id: 'p' };
const member = aMembership();
const input = (given: object) => ({ body: 'Bonjour', kind: PostKindModel.UPDATE, ...given }) as PublishPostInput;

/** Stands for any part: given when the input has it, and noting what it is asked to do. */
function aPart(name: string, more: Partial<PostPart> = {}) {
  const done: string[] = [];
  const part: PostPart = {
    name: name as PostPart['name'],
    contentSql: `select '${name}'`,
    isGiven: (given) => name in given,
    write: async () => void done.push('written'),
    rewrite: async () => void done.push('rewritten'),
    present: (content) => ({ [name]: content }),
    ...more,
  };
  return { part, done };
}

function partsOf(...parts: PostPart[]): PostParts {
  const register = new PostParts();
  parts.forEach((part) => register.register(part));
  return register;
}

it('a part is written when the input gives it, and only then', async () => {
  const [poll, media] = [aPart('poll', { kind: PostKindModel.POLL }), aPart('media')];
  const parts = partsOf(poll.part, media.part);
  await parts.write(key, member, PostKindModel.POLL, input({ poll: 1 }));
  expect([poll.done, media.done]).toEqual([['written'], []]);
});

it.each([
  ['a kind whose part the input leaves out', PostKindModel.POLL, {}, 'poll'],
  ['a part of another kind', PostKindModel.QUESTION, { poll: 1 }, 'poll'],
  ['a kind whose part nobody has registered', PostKindModel.SHARE, {}, 'kind'],
])('%s is refused', async (_what, kind, given, field) => {
  const { part, done } = aPart('poll', { kind: PostKindModel.POLL });
  await expect(partsOf(part).write(key, member, kind, input(given))).rejects.toMatchObject({ field });
  expect(done).toEqual([]);
});

it('an edit goes to the parts that the kind of post may have', async () => {
  const [poll, media] = [aPart('poll', { kind: PostKindModel.POLL }), aPart('media')];
  const held = aHeldSubject(key);
  const edit = { id: 'p', body: '', version: 1 };
  await partsOf(poll.part, media.part).rewrite(held, member, PostKindModel.UPDATE, edit);
  expect([poll.done, media.done]).toEqual([[], ['rewritten']]);
});

it('a part may say the words of the post', () => {
  const parts = partsOf(aPart('story', { words: () => 'Extrait' }).part);
  expect([parts.wordsOf(input({ story: 1 })), parts.wordsOf(input({}))]).toEqual(['Extrait', 'Bonjour']);
});

it.each([
  ['words are enough', { body: 'Bonjour' }, true],
  ['a part that speaks is enough', { body: '', media: [1] }, true],
  ['an empty list says nothing', { body: '', media: [] }, false],
  ['another part does not stand for words', { body: '', poll: {} }, false],
])('%s', (_what, post, isEnough) => {
  const parts = partsOf(aPart('media', { speaks: true }).part, aPart('poll').part);
  const check = () => parts.checkWords(post as unknown as PostModel);
  if (isEnough) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ field: 'body' }));
});

it('what is read of a part is asked for in posts of its kind only', () => {
  const parts = partsOf(aPart('poll', { kind: PostKindModel.POLL }).part, aPart('media').part);
  expect(parts.contentSql).toBe(
    `json_build_object('poll', case when p.kind = 'poll' then (select 'poll') end, 'media', (select 'media'))`,
  );
});

it('no two parts share a name', () => {
  expect(() => partsOf(aPart('poll').part, aPart('poll').part)).toThrow('twice');
});
