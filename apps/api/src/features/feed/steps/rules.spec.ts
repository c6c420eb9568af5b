import fc from 'fast-check';
import { arrange, RULES } from './rules';

const items = fc
  .array(fc.constantFrom('team', 'team', 'team', 'a', 'b', 'c'), { maxLength: 120 })
  .map((voices) => voices.map((voice, rank) => ({ voice, rank })));

it('nothing is lost and nothing comes twice', () => {
  fc.assert(
    fc.property(items, (ranked) => {
      const ranks = arrange(ranked).map(({ rank }) => rank);
      expect([...ranks].sort((a, b) => a - b)).toEqual(ranked.map(({ rank }) => rank));
    }),
  );
});

it('one voice has two places in a row at most, and five of twenty, while another waits that may speak', () => {
  fc.assert(
    fc.property(items, (ranked) => {
      const arranged = arrange(ranked);
      arranged.forEach(({ voice }, index) => {
        const others = arranged.slice(index).filter((item) => item.voice !== voice);
        const before = arranged.slice(Math.max(0, index - RULES.inARow), index);
        const isThird = before.length === RULES.inARow && before.every((item) => item.voice === voice);
        if (isThird) expect(others).toEqual([]);
        const near = (one: string) =>
          arranged.slice(Math.max(0, index - RULES.among + 1), index).filter((item) => item.voice === one).length;
        const last = before.map((item) => item.voice);
        const waits = (one: string) =>
          near(one) < RULES.ofOneVoice && !(last.length === RULES.inARow && last.every((it) => it === one));
        if (near(voice) >= RULES.ofOneVoice) expect(others.filter((item) => waits(item.voice))).toEqual([]);
      });
    }),
  );
});

it('where everybody speaks once the order is the ranking', () => {
  const ranked = Array.from({ length: 40 }, (_, rank) => ({ voice: `v${rank}`, rank }));
  expect(arrange(ranked)).toEqual(ranked);
});
