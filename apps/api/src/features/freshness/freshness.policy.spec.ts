import { aMembership } from '../territories/testing/membership.factory';
import { canCurate, makesOverdue } from './freshness.policy';

const reader = aMembership();
const curator = aMembership({ powers: ['content.curate'] });

it('looking after what others published is a power', () => {
  expect([reader, curator].map(canCurate)).toEqual([false, true]);
});

it('three readers, or one curator, are believed', () => {
  expect([1, 2, 3, 4].map((count) => makesOverdue(reader, count))).toEqual([false, false, true, true]);
  expect(makesOverdue(curator, 1)).toBe(true);
});
