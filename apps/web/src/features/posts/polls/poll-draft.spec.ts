import { momentOfWall, wallMinute } from '@rayonne/ui';
import { emptyPoll, optionsOf, pollFault, rowsOf } from './poll-draft';

const now = new Date('2026-11-22T10:00:00Z');
const poll = (given: object) => ({ ...emptyPoll(now), ...given });

it('blank rows stay behind, and two rows are always there', () => {
  expect(rowsOf({ options: [] }, wallMinute)).toEqual(['', '']);
  expect(optionsOf([' Samedi ', '', 'Dimanche'], false, momentOfWall)).toEqual([
    { label: 'Samedi' },
    { label: 'Dimanche' },
  ]);
});

it('a moment reads back as it was written', () => {
  const options = optionsOf(['2026-12-01T18:30', '2026-12-02T09:00'], true, momentOfWall);
  expect(rowsOf({ options }, wallMinute)).toEqual(['2026-12-01T18:30', '2026-12-02T09:00']);
});

it.each([
  ['a single option', { options: [{ label: 'Oui' }] }, 'pollForm.tooFew'],
  ['one option twice', { options: [{ label: 'Oui' }, { label: 'oui' }] }, 'pollForm.twice'],
  [
    'a moment that is over',
    { choice: 'DATES', options: [{ startsAt: '2026-11-21T10:00:00Z' }, { startsAt: '2026-11-23T10:00:00Z' }] },
    'pollForm.past',
  ],
  [
    'a close that is over',
    { options: [{ label: 'A' }, { label: 'B' }], closesAt: '2026-11-22T09:00:00Z' },
    'pollForm.closesWrong',
  ],
  ['nothing', { options: [{ label: 'A' }, { label: 'B' }] }, undefined],
])('%s keeps a poll back', (_what, given, fault) => {
  expect(pollFault(poll(given), now)).toBe(fault);
});
