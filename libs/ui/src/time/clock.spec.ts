import {
  calendarDay,
  daysBetween,
  endOfCalendarDay,
  formatAbsolute,
  formatClock,
  formatShortDay,
  momentOfWall,
  setTimeZone,
  wallMinute,
} from './clock';

afterEach(() => setTimeZone(undefined));

const LATE = new Date('2026-12-31T22:30:00Z');
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

it.each([
  ['Europe/Paris', '23 h 30', '31 décembre', '2026-12-31'],
  ['Indian/Reunion', '2 h 30', '1er janvier 2027', '2027-01-01'],
  ['Pacific/Tahiti', '12 h 30', '31 décembre', '2026-12-31'],
])('in %s a moment is at its own hour of its own day', (zone, hour, day, field) => {
  setTimeZone(zone);
  expect(plain(formatClock(LATE, 'fr'))).toBe(hour);
  expect(formatShortDay(LATE, 'fr', new Date('2026-06-01T12:00:00Z'))).toBe(day);
  expect(calendarDay(LATE)).toBe(field);
});

it('English has its own hours in the same zone', () => {
  setTimeZone('Indian/Reunion');
  expect(plain(formatAbsolute(LATE, 'en-GB'))).toContain('1 January 2027');
  expect(plain(formatClock(LATE, 'en-US'))).toBe('2:30 AM');
  expect(plain(formatAbsolute(LATE, 'en'))).toMatch(/^Friday,? 1 January 2027, 0?2:30$/);
});

it('days are counted as the reader’s calendar counts them', () => {
  const [before, after] = [new Date('2026-11-22T19:30:00Z'), new Date('2026-11-22T20:30:00Z')];
  setTimeZone('Indian/Reunion');
  expect(daysBetween(before, after)).toBe(1);
  setTimeZone('Europe/Paris');
  expect(daysBetween(before, after)).toBe(0);
});

it.each([
  ['Europe/Paris', '2026-11-24', '2026-11-24T22:59:59.000Z'],
  // Clocks go back that night, and forward on the other one.
  ['Europe/Paris', '2026-10-25', '2026-10-25T22:59:59.000Z'],
  ['Europe/Paris', '2026-03-28', '2026-03-28T22:59:59.000Z'],
  ['Indian/Reunion', '2026-11-24', '2026-11-24T19:59:59.000Z'],
  ['Pacific/Tahiti', '2026-11-24', '2026-11-25T09:59:59.000Z'],
])('in %s the %s ends at %s', (zone, day, end) => {
  setTimeZone(zone);
  expect(endOfCalendarDay(day).toISOString()).toBe(end);
  expect(calendarDay(endOfCalendarDay(day))).toBe(day);
});

it.each(['Europe/Paris', 'Indian/Reunion', 'Pacific/Tahiti'])('in %s an hour reads as it was written', (zone) => {
  setTimeZone(zone);
  for (const written of ['2026-11-24T18:30', '2026-10-25T09:00', '2026-03-29T12:15'])
    expect(wallMinute(momentOfWall(written))).toBe(written);
});

it('a zone that the device does not know leaves dates in its own', () => {
  setTimeZone('Mars/Olympus');
  const here = new Intl.DateTimeFormat('en', { day: 'numeric' }).format(LATE);
  expect(calendarDay(LATE).endsWith(here.padStart(2, '0'))).toBe(true);
});
