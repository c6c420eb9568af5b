import { canReadConversation, canStartConversation, canWriteInConversation, listeners } from './messaging.policy';

const claire = { accountId: 'claire', isActive: true, isApart: false };
const yassine = { accountId: 'yassine', isActive: true, isApart: false };
const gone = { accountId: 'gone', isActive: false, isApart: false };

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

it('of several, those who are there write to each other when somebody has left or two are kept apart', () => {
  const [paul, ines] = ['paul', 'ines'].map((accountId) => ({ ...yassine, accountId, isApart: true }));
  expect(canWriteInConversation('claire', [claire, yassine, gone])).toBe(true);
  expect(canWriteInConversation('claire', [claire, paul!, ines!])).toBe(true);
  expect(canWriteInConversation('paul', [claire, paul!, ines!])).toBe(false);
  expect(listeners('claire', [claire, paul!, ines!])).toEqual(['claire', 'paul', 'ines']);
  expect(listeners('paul', [claire, paul!, ines!])).toEqual(['claire', 'paul']);
});

it('a block between them ends the writing, not the reading', () => {
  const apart = [claire, yassine].map((seat) => ({ ...seat, isApart: true }));
  expect(canWriteInConversation('claire', apart)).toBe(false);
  expect(canReadConversation('claire', apart)).toBe(true);
});

it('only active accounts are told, and of one’s own reading nobody who is kept apart', () => {
  expect(listeners('claire', [claire, gone, yassine])).toEqual(['claire', 'yassine']);
  expect(
    listeners('claire', [
      { ...claire, isApart: true },
      { ...yassine, isApart: true },
    ]),
  ).toEqual(['claire']);
});
