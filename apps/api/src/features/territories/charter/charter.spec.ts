import { HOLDERS, POWERS, PERSONAS, MANDATE_KINDS, TRUST_LEVELS, type Power } from '@rayonne/contracts';
import fc from 'fast-check';
import { holdsPower, powersOf, type Charter, type Standing } from './charter';
import { CHARTER_PRESETS } from './charter-presets';

const newcomer: Standing = { persona: 'ambassador', trustLevel: 0, mandates: [] };
const steward: Standing = { persona: 'leader', trustLevel: 4, mandates: [] };
const manager: Standing = { persona: 'actor', trustLevel: 0, mandates: ['community_manager'] };

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  persona: fc.constantFrom(...PERSONAS),
  trustLevel: fc.constantFrom(...TRUST_LEVELS),
  mandates: fc.uniqueArray(fc.constantFrom(...MANDATE_KINDS)),
});
const anyCharter: fc.Arbitrary<Charter> = fc.dictionary(
  fc.constantFrom(...POWERS),
  fc.uniqueArray(fc.constantFrom(...HOLDERS), { maxLength: 3 }),
);

it('a newcomer may speak everywhere and govern nowhere', () => {
  for (const charter of Object.values(CHARTER_PRESETS)) {
    expect(holdsPower(charter, newcomer, 'posts.publish')).toBe(true);
    expect(holdsPower(charter, newcomer, 'charter.edit')).toBe(false);
  }
});

it('from guided to autonomous, power over the charter passes from managers to members', () => {
  const editors = (preset: keyof typeof CHARTER_PRESETS) =>
    [manager, steward].map((standing) => holdsPower(CHARTER_PRESETS[preset], standing, 'charter.edit'));
  expect(editors('guided')).toEqual([true, false]);
  expect(editors('shared')).toEqual([true, true]);
  expect(editors('autonomous')).toEqual([false, true]);
});

it('a power without an article is held by nobody', () => {
  fc.assert(fc.property(anyStanding, (standing) => powersOf({}, standing).length === 0));
});

it('trust never takes a power away', () => {
  fc.assert(
    fc.property(anyCharter, anyStanding, (charter, standing) => {
      const before = powersOf(charter, { ...standing, trustLevel: 0 });
      const after = new Set<Power>(powersOf(charter, standing));
      return before.every((power) => after.has(power));
    }),
  );
});

it('naming a holder gives the power to exactly those whom the name covers', () => {
  fc.assert(
    fc.property(anyStanding, fc.constantFrom(...HOLDERS), (standing, holder) => {
      const [kind, name] = holder.split(':');
      const covered =
        kind === 'level'
          ? standing.trustLevel >= Number(name)
          : kind === 'persona'
            ? standing.persona === name
            : standing.mandates.some((mandate) => mandate === name);
      return holdsPower({ 'members.invite': [holder] }, standing, 'members.invite') === covered;
    }),
  );
});
