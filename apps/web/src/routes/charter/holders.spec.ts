import { HOLDERS } from '@rayonne/contracts';
import { choiceOf, holdersOf, LEVELS, NO_LEVEL, OTHER_HOLDERS } from './holders';

it('reads the lowest level and the other holders, in one order', () => {
  expect(choiceOf(['mandate:community_manager', 'level:3', 'persona:leader', 'level:1'])).toEqual({
    level: 'level:1',
    others: ['persona:leader', 'mandate:community_manager'],
  });
});

it('gives back what it read', () => {
  for (const holders of [[], ['level:0'], ['persona:actor'], ['level:4', 'mandate:moderator']]) {
    expect(holdersOf(choiceOf(holders))).toEqual(holders);
  }
  expect(choiceOf([]).level).toBe(NO_LEVEL);
});

it('offers every holder of the contract once', () => {
  expect(new Set([...LEVELS, ...OTHER_HOLDERS]).size).toBe(HOLDERS.length);
});
