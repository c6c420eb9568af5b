import { aMembership } from '../../territories/testing/membership.factory';
import { canPublishPost } from './posts.policy';

it('who holds posts.publish may publish', () => {
  expect(canPublishPost(aMembership({ powers: ['posts.publish'] }))).toBe(true);
});

it('every other power does not help', () => {
  expect(canPublishPost(aMembership({ powers: ['opportunities.publish', 'content.moderate'] }))).toBe(false);
});
