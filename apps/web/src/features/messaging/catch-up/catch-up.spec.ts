import fc from 'fast-check';
import { inOrder, joinSequencedPages, mergeSequenced, type Sequenced } from '../../../shared/graphql/sequenced';
import { catchUp } from './catch-up';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => ({ sequence: index + 1 }));

const serverOf = (log: readonly Sequenced[], pageSize: number) => async (after: number) => {
  const rest = log.filter(({ sequence }) => sequence > after);
  return { nodes: rest.slice(0, pageSize), hasAfter: rest.length > pageSize };
};

it('whatever was pushed, lost or doubled, catching up ends with the whole log in order', async () => {
  const pushes = fc.array(fc.integer({ min: 1, max: 60 }));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      pushes,
      fc.integer({ min: 1, max: 20 }),
      async (size, seen, pageSize) => {
        const log = upTo(size);
        let held = mergeSequenced(
          [{ sequence: 1 }],
          log.filter(({ sequence }) => seen.includes(sequence)),
        );
        const last = inOrder(held).at(-1)?.sequence ?? 0;
        await catchUp(last, serverOf(log, pageSize), (items) => (held = mergeSequenced(held, items)));
        expect(held).toEqual(log);
      },
    ),
  );
});

it('a page without progress ends the reading', async () => {
  let reads = 0;
  const stuck = async () => ({ nodes: [{ sequence: 3 }], hasAfter: (reads += 1) < 99 });
  await catchUp(3, stuck, () => undefined);
  expect(reads).toBe(1);
});

it('nothing is accepted any more once nobody waits', async () => {
  const accepted: Sequenced[] = [];
  await catchUp(
    0,
    serverOf(upTo(9), 3),
    (items) => accepted.push(...items),
    () => false,
  );
  expect(accepted).toEqual([]);
});

it('a latest page that does not reach what is held lets the older part go', () => {
  const held = { nodes: upTo(5), hasBefore: false, hasAfter: false };
  const latest = { nodes: [{ sequence: 50 }], hasBefore: true, hasAfter: false };
  expect(joinSequencedPages(held, latest, true)).toEqual(latest);
  expect(joinSequencedPages(held, latest, false).nodes).toHaveLength(6);
});
