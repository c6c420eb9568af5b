import { type Send, type Sender, UploadQueue } from './upload-queue';

const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' });

/** A line whose uploads end when the test says so. */
function aLine() {
  const calls: { name: string; sender: Sender; end: (upload: string) => void; fail: () => void }[] = [];
  const send: Send = ({ file: { name } }, sender) =>
    new Promise((resolve, reject) => {
      calls.push({ name, sender, end: resolve, fail: () => reject(new Error('cut')) });
    });
  return { calls, queue: new UploadQueue(send, () => ({ code: 'network' })) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const statesOf = (queue: UploadQueue) => queue.snapshot().map(({ state }) => state);

it('sends two at once, and the next while one is being prepared', async () => {
  const { calls, queue } = aLine();
  queue.add(['a', 'b', 'c'].map(file), 'post');
  expect(statesOf(queue)).toEqual(['sending', 'sending', 'waiting']);
  calls[0]!.sender.onSent();
  expect(statesOf(queue)).toEqual(['preparing', 'sending', 'sending']);
});

it('hands over what is done once, with its words and its place among those chosen', async () => {
  const { calls, queue } = aLine();
  queue.add(['a', 'b'].map(file), 'post');
  queue.describe(queue.snapshot()[1]!.id, 'La halle');
  calls[1]!.end('up-b');
  await settle();
  expect(queue.take()).toMatchObject([{ upload: 'up-b', alt: 'La halle', rank: 1 }]);
  expect(queue.take()).toEqual([]);
  calls[0]!.end('up-a');
  await settle();
  queue.take();
  expect(queue.rankOf('up-a')).toBeLessThan(queue.rankOf('up-b'));
  expect(queue.rankOf('of an earlier visit')).toBe(-1);
});

it('keeps what failed until its author tries again or gives it up', async () => {
  const { calls, queue } = aLine();
  queue.add(['a', 'b'].map(file), 'post');
  calls[0]!.fail();
  await settle();
  expect(statesOf(queue)).toEqual(['failed', 'sending']);
  queue.retry(() => true);
  expect(calls.map(({ name }) => name)).toEqual(['a', 'b', 'a']);
  queue.cancel(queue.snapshot()[0]!.id);
  expect(queue.snapshot().map(({ file: { name } }) => name)).toEqual(['b']);
});

it('stops what is cancelled, without a failure, and goes on with the next', async () => {
  const { calls, queue } = aLine();
  queue.add(['a', 'b', 'c'].map(file), 'post');
  queue.cancel(queue.snapshot()[0]!.id);
  expect(calls[0]!.sender.signal.aborted).toBe(true);
  calls[0]!.fail();
  await settle();
  expect(statesOf(queue)).toEqual(['sending', 'sending']);
});
