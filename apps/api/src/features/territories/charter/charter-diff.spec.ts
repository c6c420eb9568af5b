import { HOLDERS, POWERS, TRUST_LEVELS } from '@rayonne/contracts';
import fc from 'fast-check';
import { amended, presetText, wantsVote } from './charter-amendment';
import { diffCharters, isUnchanged } from './charter-diff';
import type { CharterText } from './charter-terms';
import { NO_VOTE } from './charter-terms';

const anyHolders = fc.uniqueArray(fc.constantFrom(...HOLDERS), { maxLength: 3 });
const anySponsoring = fc.record({ count: fc.integer({ min: 1, max: 5 }), level: fc.constantFrom(...TRUST_LEVELS) });
const anyText: fc.Arbitrary<CharterText> = fc.record({
  preset: fc.constant('custom' as const),
  holders: fc.dictionary(fc.constantFrom(...POWERS), anyHolders),
  sponsoring: fc.dictionary(fc.constantFrom(...POWERS), anySponsoring),
  vote: fc.record({
    scope: fc.constantFrom('nothing', 'presets', 'everything'),
    quorum: fc.integer({ min: 1, max: 100 }),
    majority: fc.integer({ min: 50, max: 100 }),
    days: fc.integer({ min: 1, max: 30 }),
  }),
});

it('a charter differs from itself in nothing, in whatever order its holders are named', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const turned = Object.fromEntries(
        Object.entries(text.holders).map(([power, holders]) => [power, [...holders].reverse()]),
      );
      expect(isUnchanged(diffCharters(text, { ...text, holders: turned }))).toBe(true);
    }),
  );
});

it('amending a charter by its difference to another gives the other', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const { articles, vote } = diffCharters(before, after);
      const changes = articles.map(({ power, after: { holders, sponsoring } }) => ({ power, holders, sponsoring }));
      const reached = amended(before, { articles: changes, vote: vote?.after });
      expect(isUnchanged(diffCharters(reached, after))).toBe(true);
    }),
  );
});

it('a difference read backwards is the way back', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const [forth, back] = [diffCharters(before, after), diffCharters(after, before)];
      expect(back.articles).toEqual(
        forth.articles.map(({ power, before: was, after: is }) => ({ power, before: is, after: was })),
      );
    }),
  );
});

it('taking a preset leaves nothing of what was there', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('guided', 'shared', 'autonomous'), (text, preset) => {
      expect(amended(text, { preset })).toEqual(presetText(preset));
    }),
  );
});

it('a charter asks for a vote on what its rule names', () => {
  const under = (scope: CharterText['vote']['scope']) => ({ ...presetText('guided'), vote: { ...NO_VOTE, scope } });
  expect([
    wantsVote(under('nothing'), { preset: 'shared' }),
    wantsVote(under('presets'), {}),
    wantsVote(under('everything'), {}),
  ]).toEqual([false, false, true]);
  expect(wantsVote(under('presets'), { preset: 'shared' })).toBe(true);
});
