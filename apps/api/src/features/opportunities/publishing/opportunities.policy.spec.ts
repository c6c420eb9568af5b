import type { Power } from '@rayonne/contracts';
import { canAnswerOpportunity, canPublishOpportunity } from './opportunities.policy';

const holderOf = (...powers: Power[]) => ({ holds: (power: Power) => powers.includes(power) });

it('publishing takes the power to publish opportunities', () => {
  expect(canPublishOpportunity(holderOf('opportunities.publish'))).toBe(true);
  expect(canPublishOpportunity(holderOf('posts.publish'))).toBe(false);
});

it('anyone who may start a conversation answers an open opportunity of somebody else', () => {
  const member = holderOf('conversations.start');
  expect(canAnswerOpportunity(member, { isOwn: false, status: 'open' })).toBe(true);
  expect(canAnswerOpportunity(member, { isOwn: true, status: 'open' })).toBe(false);
  expect(canAnswerOpportunity(member, { isOwn: false, status: 'in_discussion' })).toBe(true);
  for (const status of ['concluded', 'withdrawn', 'expired'] as const) {
    expect(canAnswerOpportunity(member, { isOwn: false, status })).toBe(false);
  }
  expect(canAnswerOpportunity(holderOf(), { isOwn: false, status: 'open' })).toBe(false);
});
