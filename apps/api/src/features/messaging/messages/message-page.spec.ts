import fc from 'fast-check';
import { surroundings, windowOf, type PageBounds } from './message-page';

/** What the repository does, on a conversation of messages 1 … `last`. */
function read(last: number, bounds: PageBounds) {
  const window = windowOf(bounds);
  const inside = Array.from({ length: last }, (_, index) => index + 1).filter(
    (sequence) => sequence > window.after && sequence < window.before,
  );
  const nodes = window.from === 'start' ? inside.slice(0, window.limit) : inside.slice(-window.limit);
  return { nodes, ...surroundings(window, nodes, last) };
}

it('without bounds, the latest messages come', () => {
  expect(read(5, { first: 2 })).toEqual({ nodes: [4, 5], hasBefore: true, hasAfter: false });
  expect(read(0, { first: 2 })).toEqual({ nodes: [], hasBefore: false, hasAfter: false });
});

it('`after` goes forward and `before` goes back', () => {
  expect(read(5, { after: 1, first: 2 })).toEqual({ nodes: [2, 3], hasBefore: true, hasAfter: true });
  expect(read(5, { after: 5, first: 2 })).toEqual({ nodes: [], hasBefore: true, hasAfter: false });
  expect(read(5, { before: 3, first: 5 })).toEqual({ nodes: [1, 2], hasBefore: false, hasAfter: true });
  expect(read(5, { before: 1, first: 5 })).toEqual({ nodes: [], hasBefore: false, hasAfter: true });
  expect(read(5, { after: 1, before: 4, first: 5 })).toEqual({ nodes: [2, 3], hasBefore: true, hasAfter: true });
});

const bound = fc.option(fc.integer({ min: 0, max: 40 }));

it('a page tells truly whether there is more on either side', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      bound,
      bound,
      fc.integer({ min: 1, max: 10 }),
      (last, after, before, first) => {
        const page = read(last, { after, before, first });
        if (page.nodes.length === 0) return;
        expect(page.hasBefore).toBe(page.nodes[0]! > 1);
        expect(page.hasAfter).toBe(page.nodes.at(-1)! < last);
      },
    ),
  );
});

it('whatever arrives between two pages, catching up gives each message once and in order', () => {
  const steps = fc.array(fc.record({ arrive: fc.nat({ max: 5 }), first: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(steps, (interleaving) => {
      let last = 0;
      const received: number[] = [];
      const catchUp = (first: number) => {
        const page = read(last, { after: received.at(-1) ?? 0, first });
        received.push(...page.nodes);
        return page.hasAfter;
      };
      for (const { arrive, first } of interleaving) {
        last += arrive;
        catchUp(first);
      }
      while (catchUp(3));
      expect(received).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    }),
  );
});
