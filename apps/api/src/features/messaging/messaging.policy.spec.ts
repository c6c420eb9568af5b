import {
  activeAccounts,
  canReadConversation,
  canStartConversation,
  canWriteInConversation,
} from './messaging.policy';

const claire = { accountId: 'claire', isActive: true };
const yassine = { accountId: 'yassine', isActive: true };
const gone = { accountId: 'gone', isActive: false };

it('starting a conversation takes the power to do so', () => {
  expect(canStartConversation({ holds: (power) => power === 'conversations.start' })).toBe(true);
  expect(canStartConversation({ holds: (power) => power !== 'conversations.start' })).toBe(false);
});

it('who takes part and is active reads; anyone else does not', () => {
  expect(canReadConversation('claire', [claire, gone])).toBe(true);
  expect(canReadConversation('gone', [claire, gone])).toBe(false);
  expect(canReadConversation('marc', [claire, yassine])).toBe(false);
  expect(canReadConversation('claire', [])).toBe(false);
});

it('writing takes everyone to be active', () => {
  expect(canWriteInConversation('claire', [claire, yassine])).toBe(true);
  expect(canWriteInConversation('claire', [claire, gone])).toBe(false);
  expect(canWriteInConversation('gone', [claire, gone])).toBe(false);
  expect(canWriteInConversation('marc', [claire, yassine])).toBe(false);
});

it('only active accounts are told', () => {
  expect(activeAccounts([claire, gone, yassine])).toEqual(['claire', 'yassine']);
});
