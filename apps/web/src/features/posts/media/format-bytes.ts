import type { Locale } from '@rayonne/messages';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;
const STEP = 1_000;

/** "240 ko", "1.2 MB": as people read it, in the units of storage. */
export function formatBytes(bytes: number, locale: Locale): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power]!,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return format.format(bytes / STEP ** power);
}
