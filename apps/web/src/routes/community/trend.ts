export interface TrendPoint {
  /** ISO date. */
  day: string;
  share: number;
}

export const WIDTH = 240;
export const HEIGHT = 48;
const DAY_MS = 86_400_000;
const MONTH_DAYS = 30;

/** Points of a line over time, newest at the right edge; 0 % is the floor, 100 % the ceiling. */
export function trendLine(points: readonly TrendPoint[]): string {
  const times = points.map(({ day }) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times[times.length - 1]];
  const place = (time: number) => (last === first ? WIDTH : ((time - first) / (last - first)) * WIDTH);
  return points
    .map(({ share }, index) => `${place(times[index]!).toFixed(1)},${(HEIGHT - share * HEIGHT).toFixed(1)}`)
    .join(' ');
}

/** By how many points of a hundred the share has changed in the last month, or as long as there are figures; `null` without any. */
export function monthChange(share: number, trend: readonly TrendPoint[], now: Date): number | null {
  const since = now.getTime() - MONTH_DAYS * DAY_MS;
  const start = trend.find(({ day }) => Date.parse(day) >= since) ?? trend[trend.length - 1];
  return start ? Math.round(share * 100) - Math.round(start.share * 100) : null;
}
