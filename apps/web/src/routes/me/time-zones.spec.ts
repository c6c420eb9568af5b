import { timeZoneLabel, timeZones } from './time-zones';

it.each([
  ['Indian/Reunion', 'fr', 'Reunion (Indian), UTC+4'],
  ['America/Argentina/Buenos_Aires', 'en', 'Buenos Aires, Argentina (America), GMT-3'],
  ['UTC', 'fr', 'UTC, UTC+0'],
  ['Mars/Olympus', 'fr', 'Olympus (Mars)'],
])('%s reads in %s as %s', (zone, locale, label) => {
  expect(timeZoneLabel(zone, locale)).toBe(label);
});

it('the account’s own zone can be chosen even where the device does not know it, and none stands twice', () => {
  const zones = timeZones('Mars/Olympus', 'fr').map(({ value }) => value);
  expect(zones[0]).toBe('Europe/Paris');
  expect(zones).toContain('Mars/Olympus');
  expect(zones).toContain('Asia/Tokyo');
  expect(new Set(zones).size).toBe(zones.length);
});
