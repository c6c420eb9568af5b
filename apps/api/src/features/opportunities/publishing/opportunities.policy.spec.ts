import type { Power } from '@rayonne/contracts';
import { canAnswerOpportunity, canCloseOpportunity, canPublishOpportunity } from './opportunities.policy';

const holderOf = (...powers: Power[]) => ({ holds: (power: Power) => powers.includes(power) });

it('publishing takes the power to publish opportunities', () => {
  expect(canPublishOpportunity(holderOf('opportunities.publish'))).toBe(true);
  expect(canPublishOpportunity(holderOf('posts.publish'))).toBe(false);
});

it('anyone who may start a conversation answers an open opportunity of somebody else', () => {
  const member = holderOf('conversations.start');
  expect(canAnswerOpportunity(member, { isOwn: false, status: 'open' })).toBe(true);
  expect(canAnswerOpportunity(member, { isOwn: true, status: 'open' })).toBe(false);
  expect(canAnswerOpportunity(member, { isOwn: false, status: 'closed' })).toBe(false);
  expect(canAnswerOpportunity(member, { isOwn: false, status: 'expired' })).toBe(false);
  expect(canAnswerOpportunity(holderOf(), { isOwn: false, status: 'open' })).toBe(false);
});

it('whoever may edit closes one, as long as it is not closed', () => {
  expect(canCloseOpportunity({ canEdit: true, status: 'open' })).toBe(true);
  expect(canCloseOpportunity({ canEdit: true, status: 'expired' })).toBe(true);
  expect(canCloseOpportunity({ canEdit: true, status: 'closed' })).toBe(false);
  expect(canCloseOpportunity({ canEdit: false, status: 'open' })).toBe(false);
});
