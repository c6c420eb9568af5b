import { interrupted, pendingComments } from './pending-comments';

const comment = { intent: 'i1', body: 'Bravo', mentions: [], answered: null };

it('a comment is on its way until it has arrived, and can be tried again', () => {
  const sending = pendingComments([], { type: 'send', comment });
  expect(sending).toEqual([{ ...comment, state: 'sending' }]);
  const failed = pendingComments(sending, { type: 'failed', intent: 'i1' });
  expect(failed).toEqual([{ ...comment, state: 'failed' }]);
  expect(pendingComments(failed, { type: 'retried', intent: 'i1' })).toEqual(sending);
  expect(pendingComments(failed, { type: 'gone', intent: 'i1' })).toEqual([]);
});

it('stands after those written before it', () => {
  const two = ['i1', 'i2'].reduce(
    (comments, intent) => pendingComments(comments, { type: 'send', comment: { ...comment, intent } }),
    [] as ReturnType<typeof pendingComments>,
  );
  expect(two.map(({ intent }) => intent)).toEqual(['i1', 'i2']);
});

it('waits for its author once the page went away', () => {
  expect(interrupted(pendingComments([], { type: 'send', comment }))).toEqual([{ ...comment, state: 'failed' }]);
});
