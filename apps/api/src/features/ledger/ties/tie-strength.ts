/** After so many days an act counts for half as much. */
const HALF_LIFE_DAYS = 180;

/** Where the stored masses are counted from; any day would do, a recent one keeps the numbers small. */
const ORIGIN = `date '2026-01-01'`;

/** What remains of a tie in which one of the two never answered. */
const UNANSWERED = 0.25;

/** A weight that makes a tie half as strong as one can be: a day and a half of acts on both sides. */
const HALF_STRENGTH = 3;

/** SQL: what an act of the date `day` adds to a stored mass. All masses age alike, so that they need never be touched. */
export const massOfDay = (day: string) => `power(2, (${day} - ${ORIGIN})::float8 / ${HALF_LIFE_DAYS})`;

/** SQL: a stored mass or weight as it counts today. */
export const asOfToday = (stored: string) => `(${stored} / ${massOfDay('current_date')})`;

/**
 * SQL aggregate: the weight of a tie from its channels, each with the mass of one direction and of the other. Channels
 * count for more than repetition in one: n of equal mass weigh n times as much as one with all of it. Multiplying
 * every mass multiplies the weight, so that an order by stored weights stays true as they age.
 */
export const weightOf = (there: string, back: string) => `
  coalesce(power(sum(sqrt(${there} + ${back})), 2) * (
    ${UNANSWERED} + ${1 - UNANSWERED} * 2 * least(sum(${there}), sum(${back})) / nullif(sum(${there}) + sum(${back}), 0)), 0)`;

/** Between 0 and 1, from the weight as of today. */
export const strengthOf = (weight: number): number => weight / (weight + HALF_STRENGTH);
