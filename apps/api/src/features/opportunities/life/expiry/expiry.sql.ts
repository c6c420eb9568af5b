/** Days before its deadline at which an owner is told; 0 is the deadline itself. */
export const TOLD_DAYS_BEFORE = [7, 1, 0] as const;

/**
 * SQL: how many of the reminders of a new deadline have no sense any more. Whoever sets it to the day after tomorrow
 * need not be told at once that less than a week is left. The usual deadline (null) lies far ahead.
 */
export const toldBefore = (deadline: string) => `
  (${TOLD_DAYS_BEFORE.slice(0, -1)
    .map((days) => `case when ${deadline} <= now() + interval '${days} days' then 1 else 0 end`)
    .join(' + ')})`;
