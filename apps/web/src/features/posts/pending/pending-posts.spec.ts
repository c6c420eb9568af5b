import { interrupted, pendingPosts } from './pending-posts';

const post = { intent: 'i1', draft: { text: 'Bonjour', mentions: [] }, begunAt: 0 };

it('a failed post keeps its text and its intent through a retry', () => {
  const sending = pendingPosts([], { type: 'send', post });
  const failed = pendingPosts(sending, { type: 'failed', intent: 'i1' });
  expect(failed).toEqual([{ ...post, state: 'failed' }]);
  expect(pendingPosts(failed, { type: 'retried', intent: 'i1' })).toEqual(sending);
  expect(pendingPosts(failed, { type: 'gone', intent: 'i1' })).toEqual([]);
});

it('after a reload a post on its way goes on, and one that failed waits for its author', () => {
  const sending = pendingPosts([], { type: 'send', post });
  const failed = pendingPosts(sending, { type: 'failed', intent: 'i1' });
  expect(interrupted(sending, 60_000)).toEqual(sending);
  expect(interrupted(failed, 60_000)).toEqual(failed);
});

it('a day later, when the server may have forgotten it, a post on its way is for its author to send again', () => {
  expect(interrupted(pendingPosts([], { type: 'send', post }), 24 * 60 * 60 * 1000)[0]?.state).toBe('failed');
});
