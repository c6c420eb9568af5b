/** Where French law applies: these come first. */
const FRENCH = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'America/Marigot',
  'America/St_Barthelemy',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
];

/** "UTC+1", as it is today; nothing for a zone that this device does not know. */
function offsetOf(zone: string, locale: string): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts();
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    return '';
  }
}

/** "Paris (Europe), UTC+1". */
export function timeZoneLabel(zone: string, locale: string): string {
  const [area, ...place] = zone.replaceAll('_', ' ').split('/');
  const name = place.length > 0 ? `${place.reverse().join(', ')} (${area ?? ''})` : zone;
  return [name, offsetOf(zone, locale)].filter(Boolean).join(', ');
}

/** Every time zone of this device and the account's own, French ones first, the others by name. */
export function timeZones(own: string, locale: string): { value: string; label: string }[] {
  const others = new Set([own, ...Intl.supportedValuesOf('timeZone')]);
  FRENCH.forEach((zone) => others.delete(zone));
  const present = (zone: string) => ({ value: zone, label: timeZoneLabel(zone, locale) });
  const sorted = [...others].map(present).sort((one, other) => one.label.localeCompare(other.label, locale));
  return [...FRENCH.map(present), ...sorted];
}
