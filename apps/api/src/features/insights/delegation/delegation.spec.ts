import { HOLDERS, MANDATE_KINDS, PERSONAS, POWERS, TRUST_LEVELS } from '@rayonne/contracts';
import fc from 'fast-check';
import { CHARTER_PRESETS, type Charter } from '../../territories';
import { delegationOf, holdersOf, type Cohort } from './delegation';

const cohort = (count: number, changes: Partial<Cohort> = {}): Cohort => ({
  persona: 'ambassador',
  trustLevel: 0,
  mandates: [],
  isManaging: false,
  count,
  ...changes,
});
const manager = cohort(1, { mandates: ['community_manager'], isManaging: true });
const TERRITORY = [cohort(96), cohort(3, { trustLevel: 4 }), manager];

const shareOf = (charter: Charter, cohorts: readonly Cohort[]) => delegationOf(holdersOf(charter, cohorts));

it('grows from guided to shared to autonomous', () => {
  const [guided, shared, autonomous] = [CHARTER_PRESETS.guided, CHARTER_PRESETS.shared, CHARTER_PRESETS.autonomous].map(
    (charter) => shareOf(charter, TERRITORY),
  );
  expect(guided).toBeLessThan(shared!);
  expect(shared).toBeLessThan(autonomous!);
  expect(autonomous).toBeGreaterThan(0.9);
});

it('counts the same holder once, in and outside the team', () => {
  const charter: Charter = { 'charter.edit': ['level:4', 'mandate:community_manager'] };
  const twice = cohort(2, { trustLevel: 4, mandates: ['community_manager'] });
  expect(holdersOf(charter, [twice, manager]).find(({ power }) => power === 'charter.edit')).toEqual({
    power: 'charter.edit',
    holders: 3,
    outside: 2,
  });
});

it('is 0 when nobody holds anything, 1 when members hold all, and between them always', () => {
  expect(shareOf({}, TERRITORY)).toBe(0);
  const all = Object.fromEntries(POWERS.map((power) => [power, ['level:0' as const]]));
  expect(shareOf(all, [cohort(5)])).toBe(1);
  const anyCohort = fc.record({
    persona: fc.constantFrom(...PERSONAS),
    trustLevel: fc.constantFrom(...TRUST_LEVELS),
    mandates: fc.uniqueArray(fc.constantFrom(...MANDATE_KINDS)),
    isManaging: fc.boolean(),
    count: fc.integer({ min: 1, max: 1_000 }),
  });
  const anyCharter = fc.dictionary(fc.constantFrom(...POWERS), fc.uniqueArray(fc.constantFrom(...HOLDERS)));
  fc.assert(
    fc.property(anyCharter, fc.array(anyCohort), (charter, cohorts) => {
      const share = shareOf(charter, cohorts);
      return share >= 0 && share <= 1;
    }),
  );
});
