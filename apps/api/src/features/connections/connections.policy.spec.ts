import { outcomeOfAsking } from './connections.policy';

const standing = (state: 'requested' | 'connected' | 'declined', rested = false) => ({
  state,
  requesterId: 'claire',
  rested,
});

it.each([
  ['a request that waits is not asked twice', standing('requested'), 'claire', 'asked already'],
  ['requests that cross meet', standing('requested'), 'yassine', 'accept'],
  ['who is connected has nothing to ask', standing('connected'), 'yassine', 'connected already'],
  ['who was declined waits', standing('declined'), 'claire', 'too soon'],
  ['who was declined asks again later', standing('declined', true), 'claire', 'ask'],
  ['who declined may change their mind', standing('declined'), 'yassine', 'ask'],
] as const)('%s', (_rule, held, asker, outcome) => {
  expect(outcomeOfAsking(held, asker)).toBe(outcome);
});
