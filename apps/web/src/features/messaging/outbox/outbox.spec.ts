import { TransportError } from '../../../shared/graphql/transport-error';
import { Outbox } from './outbox';
import type { OutboxItem } from './outbox-items';

const place = 'outbox.test';
const item = (id: string) => ({ id, conversationId: 'c', body: `Bonjour ${id}`, writtenAt: '2026-11-22T10:00:00Z' });
const settle = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => localStorage.clear());

it('messages leave in the order they were written, each once', async () => {
  const sent: string[] = [];
  const outbox = new Outbox(place, async ({ id }: OutboxItem) => void sent.push(id));
  outbox.write(item('1'));
  outbox.write(item('2'));
  await settle();
  expect(sent).toEqual(['1', '2']);
  expect(outbox.snapshot()).toEqual([]);
});

it('what was written offline is there after a reload and leaves under the same id', async () => {
  const offline = new Outbox(place, async () => Promise.reject(new TransportError(0)));
  offline.write(item('1'));
  await settle();
  offline.close();
  const sent: string[] = [];
  const reopened = new Outbox(place, async ({ id }) => void sent.push(id));
  expect(reopened.snapshot()).toHaveLength(1);
  await reopened.flush();
  expect(sent).toEqual(['1']);
  expect(localStorage).toHaveLength(0);
});

it('an overloaded server keeps the message until it is sent or given up', async () => {
  const outbox = new Outbox(place, async ({ id }) => {
    if (id === '1') throw new TransportError(429);
  });
  outbox.write(item('1'));
  await settle();
  expect(outbox.snapshot()[0]?.refusal).toBeNull();
  outbox.discard('1');
  outbox.write(item('2'));
  await outbox.flush();
  outbox.close();
  expect(outbox.snapshot()).toEqual([]);
});
