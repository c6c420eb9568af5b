export interface WeekOfViews {
  readonly views: number;
  readonly overdueViews: number;
}

const WEEKS = 4;

const percent = (overdueViews: number, views: number) =>
  views === 0 ? null : Math.round((100 * overdueViews) / views);

function total(weeks: readonly WeekOfViews[]) {
  const views = weeks.reduce((sum, week) => sum + week.views, 0);
  const overdueViews = weeks.reduce((sum, week) => sum + week.overdueViews, 0);
  return { views, overdueViews, share: percent(overdueViews, views) };
}

/**
 * Of the weeks given, oldest first: what the last four tell, and by how many points their share differs from that of the
 * four before; `null` where either had no view.
 */
export function lately(weeks: readonly WeekOfViews[]) {
  const [now, before] = [total(weeks.slice(-WEEKS)), total(weeks.slice(-2 * WEEKS, -WEEKS))];
  const change = now.share === null || before.share === null ? null : now.share - before.share;
  return { ...now, change };
}

/** The share of each week in percent; of a week without views, that of the week before. */
export function weeklyShares(weeks: readonly WeekOfViews[]): number[] {
  let last = 0;
  return weeks.map((week) => (last = percent(week.overdueViews, week.views) ?? last));
}
